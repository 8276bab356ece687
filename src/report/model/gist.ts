import { plural } from '../../base/format.ts';
import type { ToolCall } from '../../agent/types.ts';
import { sameJson } from '../../base/json.ts';
import { untrusted } from '../../base/untrusted.ts';
import type { Phrase } from '../phrase.ts';
import type { Evidence } from '../types.ts';

/** What a broken scenario's candidate does otherwise than the baseline. */
export interface Deviation {
  readonly kind: 'error' | 'dropped-tool' | 'added-tool' | 'arguments' | 'order' | 'answer' | 'unknown';
  /** Tool name, error code or assertion type. */
  readonly name?: string;
  /** The turn in which it broke, where one turn's expectation did. */
  readonly turn?: number;
}

/** The first thing that differs, in the order in which an agent works: error, tools, arguments, order, answer. */
export function deviationOf({ baseline, candidate }: Evidence): Deviation {
  if (!candidate) return { kind: 'unknown' };
  if (candidate.execution.error) return { kind: 'error', name: candidate.execution.error.code };
  const after = candidate.execution.toolsUsed;
  if (baseline) {
    const before = baseline.execution.toolsUsed;
    const dropped = surplus(before, after)[0];
    if (dropped !== undefined) return { kind: 'dropped-tool', name: dropped };
    const added = surplus(after, before)[0];
    if (added !== undefined) return { kind: 'added-tool', name: added };
    const moved = after.find((name, i) => name !== before[i]);
    if (moved !== undefined) return { kind: 'order', name: moved };
    const changed = changedArguments(baseline.execution.toolCalls, candidate.execution.toolCalls);
    if (changed !== undefined && candidate.validation.toolCorrect === false)
      return { kind: 'arguments', name: changed };
  }
  const failed = candidate.validation.details.find(
    ({ passed, missing, weight }) => !passed && !missing && weight > 0,
  );
  if (!failed) return { kind: 'unknown' };
  const { type: name, turn } = failed;
  return { kind: 'answer', name, ...(turn === undefined ? {} : { turn }) };
}

/** The deviation in a few words, for one scenario. */
export function gistOf({ kind, name = '', turn }: Deviation): Phrase {
  const [before, behind] = GISTS[kind];
  const after = turn === undefined ? behind : `${behind} in turn ${turn}`;
  return name === '' ? [before.trim()] : [before, untrusted(name), after];
}

const GISTS: Readonly<Record<Deviation['kind'], readonly [string, string]>> = {
  error: ['agent error ', ''],
  'dropped-tool': ['no longer calls ', ''],
  'added-tool': ['now also calls ', ''],
  order: ['calls ', ' out of order'],
  arguments: ['other arguments for ', ''],
  answer: ['fails ', ''],
  unknown: ['no evidence kept', ''],
};

/** What most of the broken scenarios have in common and in how many; undefined where nothing stands out. */
export function commonCause(
  deviations: readonly Deviation[],
): { readonly phrase: Phrase; readonly count: number } | undefined {
  const groups = Map.groupBy(deviations, ({ kind, name = '' }) => `${kind} ${name}`);
  const [top] = [...groups.values()].sort((a, b) => b.length - a.length);
  const first = top?.[0];
  const said = first && SAID[first.kind];
  if (!top || !said || top.length < 2 || top.length * 2 <= deviations.length) return undefined;
  return {
    phrase: [`the candidate ${said[0]} `, untrusted(first.name ?? ''), said[1]],
    count: top.length,
  };
}

const SAID: Readonly<Partial<Record<Deviation['kind'], readonly [string, string]>>> = {
  error: ['ends in agent error', ''],
  'dropped-tool': ['no longer calls', ''],
  'added-tool': ['now also calls', ''],
  order: ['calls', ' out of order'],
  arguments: ['passes other arguments to', ''],
};

/** `3 scenarios broke (1 may be flaky), 1 was fixed`. */
export function tally(broken: number, flaky: number, fixed: number): string {
  const maybe = flaky > 0 ? ` (${flaky} may be flaky)` : '';
  const mended = fixed === 0 ? 'none was fixed' : fixed === 1 ? '1 was fixed' : `${fixed} were fixed`;
  return `${plural(broken, 'scenario')} broke${maybe}, ${mended}`;
}

/** Names that occur more often in `a` than in `b`, in the order of `a`. */
function surplus(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const name of b) left.set(name, (left.get(name) ?? 0) + 1);
  return a.filter((name) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}

function changedArguments(before: readonly ToolCall[], after: readonly ToolCall[]): string | undefined {
  return after.find((call, i) => !sameJson(call.arguments, before[i]?.arguments))?.name;
}
