import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from '../../src/base/random.ts';
import { compareTrials } from '../../src/compare/compare.ts';
import type { GradedTrial } from '../../src/run/types.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { Outcome } from '../../src/verdict/types.ts';
import { PAIRED } from '../fixtures/paired.ts';
import { scenario, suite, validation, variants } from '../fixtures/trials.ts';
import { executionOf } from './convert.ts';
import { AIRLINE, readRows, type TauRow } from './rows.ts';

const GPT4O = 'gpt-4o/tool-calling';

type Side = readonly TauRow[];

/** Recorded conversations as graded trials; the grade is the recorded outcome, and nothing is known of quality. */
function trialsOf(role: GradedTrial['role'], rows: Side): GradedTrial[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const trial = (seen.get(row.task) ?? 0) + 1;
    seen.set(row.task, trial);
    const graded = validation(row.pass === 1, { quality: null, toolCorrect: null, details: [] });
    return {
      scenarioId: row.task,
      role,
      trial,
      attempts: 1,
      startedAt: '2026-11-20T10:00:00.000Z',
      wallMs: 0,
      execution: executionOf(row),
      validation: graded,
    };
  });
}

/** Both policies on the same recordings. */
function judge(baseline: Side, candidate: Side): Record<'paired' | 'thresholds', Outcome> {
  const trials = [...trialsOf('baseline', baseline), ...trialsOf('candidate', candidate)];
  const tasks = [...new Set(trials.map(({ scenarioId }) => scenarioId))];
  const measured = { suite: suite(tasks.map((id) => scenario(id))), trials, tau: 0.1, seed: 'tau' };
  const comparison = compareTrials(measured.suite, trials, variants);
  return {
    paired: decide(comparison, PAIRED, measured),
    thresholds: decide(comparison, { ...PAIRED, policy: 'thresholds' }),
  };
}

/** The figures, for the test report. */
const told = (splits: number, paired: number, thresholds: number): string =>
  `${splits} splits rejected: paired ${(paired * 100).toFixed(1)} %, thresholds ${(thresholds * 100).toFixed(1)} %`;

const rejects = (outcome: Outcome): boolean =>
  outcome.kind === 'judged' && outcome.verdict.recommendation === 'REJECT';

/** Every way to make two sides of `a` and `b` of the four recorded trials, in both orders. */
function splits(a: number, b: number): { readonly baseline: number[]; readonly candidate: number[] }[] {
  const sides = [0, 1, 2, 3].map((trial) => [trial]);
  const subsets = (size: number): number[][] =>
    size === 0
      ? [[]]
      : subsets(size - 1).flatMap((set) =>
          sides.flatMap(([trial = 0]) => (trial > (set.at(-1) ?? -1) ? [[...set, trial]] : [])),
        );
  return subsets(a).flatMap((baseline) =>
    subsets(b)
      .filter((candidate) => candidate.every((trial) => !baseline.includes(trial)))
      .map((candidate) => ({ baseline, candidate })),
  );
}

// Without the recorded conversations beside the repository there is nothing to judge.
describe.skipIf(!existsSync(AIRLINE))('verdicts on real recorded agents', () => {
  const rows = existsSync(AIRLINE) ? readRows(AIRLINE) : [];
  const own = rows.filter(({ system }) => system === GPT4O);
  const of = (trials: readonly number[], tasks?: ReadonlySet<string>): Side =>
    own.filter(({ trial, task }) => trials.includes(trial) && (tasks?.has(task) ?? true));

  /** How often each policy rejects gpt-4o against itself, over splits and suites. */
  function rates(suites: readonly (ReadonlySet<string> | undefined)[]) {
    const pairs = [splits(1, 1), splits(2, 2), splits(1, 3), splits(3, 1), splits(1, 2), splits(2, 1)].flat();
    const verdicts = suites.flatMap((tasks) =>
      pairs.map(({ baseline, candidate }) => judge(of(baseline, tasks), of(candidate, tasks))),
    );
    const share = (policy: 'paired' | 'thresholds') =>
      verdicts.filter((verdict) => rejects(verdict[policy])).length / verdicts.length;
    return { pairs: verdicts.length, paired: share('paired'), thresholds: share('thresholds') };
  }

  it('gpt-4o against itself, all splits of its four trials: paired rejects at most 5 %, the thresholds most', async ({
    annotate,
  }) => {
    const { pairs, paired, thresholds } = rates([undefined]);
    await annotate(told(pairs, paired, thresholds));
    expect(pairs).toBe(50);
    expect(paired).toBeLessThanOrEqual(0.05);
    expect(thresholds).toBeGreaterThan(0.3);
  });

  it('the same on random suites of 15 to 30 of its tasks', async ({ annotate }) => {
    const tasks = [...new Set(own.map(({ task }) => task))];
    const random = seededRandom('suites');
    const suites = [15, 20, 30].flatMap((size) =>
      Array.from({ length: 4 }, () => new Set(shuffled(tasks, random).slice(0, size))),
    );
    const { pairs, paired, thresholds } = rates(suites);
    await annotate(told(pairs, paired, thresholds));
    expect(paired).toBeLessThanOrEqual(0.05);
    expect(thresholds).toBeGreaterThan(0.3);
  });

  it('a fine-tuned model against its base gets a verdict, with its cost named unknown and not free', () => {
    const side = (system: string): Side => rows.filter((row) => row.system === system && row.trial === 0);
    const outcome = judge(side('gpt-4.1'), side('ft:gpt-4.1(tau2-sft)')).paired;
    if (outcome.kind !== 'judged') throw new Error(outcome.reason);
    const { gates, paired, recommendation } = outcome.verdict;
    expect(paired?.compared).toBe(20);
    expect(['APPROVE', 'REJECT', 'INCONCLUSIVE']).toContain(recommendation);
    expect(paired?.gates.find(({ gate }) => gate === 'cost')).toMatchObject({
      state: 'unknown',
      candidate: null,
      unknownBecause: 'the candidate reported none',
    });
    expect(gates.find(({ gate }) => gate === 'cost')?.message).toContain('cost per query is unknown');
  });

  it('a much weaker recorded model is rejected', () => {
    const side = (system: string): Side => rows.filter((row) => row.system === system);
    const { paired } = judge(side('button-claude-opus-4-6'), side('qwen2.5-7b'));
    expect(rejects(paired)).toBe(true);
  });
});
