import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run, ScenarioRuns } from '../../../src/compare/stats/types.ts';

const SHARED = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../shared/design/statistics');

/** Whether the reference values lie beside the repository. */
export const hasReference = existsSync(SHARED);

/** The parsed reference file, or an empty object where the folder is absent (its tests are skipped). */
export function reference(name: string): unknown {
  return hasReference ? JSON.parse(readFileSync(resolve(SHARED, name), 'utf8')) : {};
}

/** A run with every metric; success also drives tool and quality unless they are given. */
export function run(success: boolean | null, over: Partial<Run> = {}): Run {
  return {
    success,
    tool: success,
    quality: success === null ? null : success ? 4 : 2,
    cost: 0.01,
    latency: 1000,
    ...over,
  };
}

/** A lost run. */
export const lost: Run = { success: null, tool: null, quality: null, cost: null, latency: null };

/** Runs by a word of `p` (pass), `f` (fail) and `x` (lost). */
export function runs(word: string, over: Partial<Run> = {}): Run[] {
  return Array.from(word, (letter) => (letter === 'x' ? lost : run(letter === 'p', over)));
}

/** A scenario by its words, for instance `scenario('s1', 'ppppp', 'pf')`. */
export function scenario(
  id: string,
  baseline: string,
  candidate: string,
  over: Partial<ScenarioRuns> = {},
): ScenarioRuns {
  return { id, baseline: runs(baseline), candidate: runs(candidate), ...over };
}

/** `n` equal scenarios, ids from `from`. */
export function many(n: number, baseline: string, candidate: string, from = 0): ScenarioRuns[] {
  return Array.from({ length: n }, (_, i) => scenario(`s${from + i}`, baseline, candidate));
}
