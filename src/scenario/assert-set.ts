import { SET_TYPE } from '../assertion/set.ts';
import type { AssertionSpec } from '../assertion/types.ts';
import type { Problem } from '../base/errors.ts';
import { problem, type Source } from '../config/problems.ts';
import { pathText, quote } from '../config/words.ts';
import type { AssertEntry } from './schema.ts';

/** What is wrong with a set itself. `at` is the entry. */
export function setProblems(entry: AssertEntry, at: Source): Problem[] {
  const { type, threshold, assert = [] } = entry;
  const wrong = (path: string[], message: string, hint?: string): Problem =>
    problem(at, path, path.length === 0 ? 'value' : 'key', message, hint);
  if (type !== SET_TYPE) {
    return [wrong(['assert'], `the assertion ${quote(type)} holds no others`, `only ${SET_TYPE} does`)];
  }
  const problems: Problem[] = [];
  if (!entry.assert) problems.push(wrong([], `a set needs its assertions under \`assert\``));
  for (const key of ['value', 'stage'] as const) {
    if (entry[key] !== undefined) problems.push(wrong([key], 'is not taken by a set', 'leave it out'));
  }
  if (threshold !== undefined && !(threshold > 0 && threshold <= 1)) {
    const message = `expected a score above 0, at most 1, got the number ${threshold}`;
    problems.push(problem(at, ['threshold'], 'value', message));
  }
  if (entry.assert && entry.weight > 0 && assert.every(({ weight }) => weight === 0)) {
    problems.push(wrong(['assert'], 'has only assertions of weight 0, so the set could not fail'));
  }
  assert.forEach((one, index) => {
    if (one.type !== SET_TYPE) return;
    problems.push(problem(at, ['assert', index, 'type'], 'value', 'a set holds no further set'));
  });
  return problems;
}

/**
 * The assertions of a set. With a threshold the set decides for them; without one they all have to pass, so each
 * decides for itself, with its part of the set's weight.
 */
export function asSet(
  { threshold, weight, metric }: AssertEntry,
  members: readonly AssertionSpec[],
  { document, base, shown = base }: Source,
): readonly AssertionSpec[] {
  const named = metric === undefined ? {} : { metric };
  if (threshold === undefined) {
    const total = members.reduce((sum, one) => sum + one.weight, 0);
    return members.map((one) => ({
      ...named,
      ...one,
      weight: total === 0 ? 0 : (weight * one.weight) / total,
    }));
  }
  const set = { threshold, weight, ...named, place: document.placeOf(base), path: pathText(shown) };
  return members.map((one) => ({ ...one, set }));
}

/** Whether an assertion can fail its trial. */
export const decides = ({ weight, set }: AssertionSpec): boolean => weight > 0 && (set?.weight ?? 1) > 0;

/** An entry as it decides, which is what a scenario's hash covers: without the names to group by. */
export function essenceOf({ metric: _metric, assert, ...rest }: AssertEntry): unknown {
  if (!assert) return rest;
  return { ...rest, assert: assert.map(({ metric: _own, ...inner }) => inner) };
}
