import { SET_TYPE } from '../assertion/set.ts';
import type { AssertionType } from '../assertion/type.ts';
import type { AssertionSpec } from '../assertion/types.ts';
import type { Problem } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { append } from '../config/append.ts';
import { check, problem, type Source } from '../config/problems.ts';
import { pathText, quote } from '../config/words.ts';
import type { AssertionCatalog } from './catalog.ts';
import { asSet, setProblems } from './assert-set.ts';
import { isLaterType } from './later.ts';
import type { AssertEntry } from './schema.ts';

export interface Compiled {
  readonly specs: readonly AssertionSpec[];
  readonly problems: readonly Problem[];
}

/**
 * Checks `assert` entries against the catalog: type, value and threshold. All their problems come back at once; an
 * undefined entry is one whose problems are told already.
 */
export function compileAssert(
  entries: readonly (AssertEntry | undefined)[],
  source: Source,
  catalog: AssertionCatalog,
): Compiled {
  const specs: AssertionSpec[] = [];
  const problems: Problem[] = [];
  entries.forEach((entry, index) => {
    if (!entry) return;
    const path = ['assert', index];
    if (entry.type === SET_TYPE || entry.assert) {
      const at = { ...source, base: [...source.base, ...path], shown: [...(source.shown ?? []), ...path] };
      const own = setProblems(entry, at);
      append(problems, own);
      const members = own.length > 0 ? undefined : compileAssert(entry.assert ?? [], at, catalog);
      append(problems, members?.problems ?? []);
      append(specs, asSet(entry, members?.specs ?? [], at));
      return;
    }
    const found = findType(entry.type, catalog);
    if (!found) {
      problems.push(unknownType(entry.type, [...path, 'type'], source, catalog));
      return;
    }
    const { type, not } = found;
    append(problems, thresholdProblems(entry, type, path, source));
    const valuePath = [...path, 'value'];
    const value = check(type.value, entry.value, {
      ...source,
      base: [...source.base, ...valuePath],
      shown: [...(source.shown ?? []), ...valuePath],
    });
    if (!value.ok) {
      append(problems, value.problems);
      return;
    }
    specs.push({
      type: type.type,
      not,
      value: value.value,
      weight: entry.weight,
      ...(entry.threshold === undefined ? {} : { threshold: entry.threshold }),
      ...(entry.metric === undefined ? {} : { metric: entry.metric }),
      ...(entry.stage === undefined ? {} : { stage: entry.stage }),
      place: source.document.placeOf([...source.base, ...path]),
      path: pathText([...(source.shown ?? []), ...path]),
    });
  });
  return { specs, problems };
}

function findType(
  written: string,
  catalog: AssertionCatalog,
): { readonly type: AssertionType; readonly not: boolean } | undefined {
  const exact = catalog.get(written);
  if (exact) return { type: exact, not: false };
  const turned = written.startsWith('not-') ? catalog.get(written.slice(4)) : undefined;
  return turned && { type: turned, not: true };
}

function unknownType(
  written: string,
  path: (string | number)[],
  source: Source,
  catalog: AssertionCatalog,
): Problem {
  const not = written.startsWith('not-') ? 'not-' : '';
  const bare = written.slice(not.length);
  const known = `known: ${catalog.names.join(', ')}`;
  if (isLaterType(bare)) {
    const message = `the assertion ${quote(written)} is not available in this version`;
    return problem(source, path, 'value', message, known);
  }
  const near = nearest(bare, catalog.names);
  const hint = near === undefined ? known : `did you mean ${quote(not + near)}?`;
  return problem(source, path, 'value', `unknown assertion ${quote(written)}`, hint);
}

function thresholdProblems(
  entry: AssertEntry,
  type: AssertionType,
  path: (string | number)[],
  source: Source,
): Problem[] {
  const { threshold } = entry;
  if (threshold === undefined) {
    if (type.threshold !== 'limit' || entry.value !== undefined) return [];
    return [problem(source, path, 'value', `the assertion ${quote(type.type)} needs a threshold`)];
  }
  const at = [...path, 'threshold'];
  if (type.threshold === 'none') {
    return [
      problem(source, at, 'key', `the assertion ${quote(type.type)} takes no threshold`, 'leave it out'),
    ];
  }
  const [low, high] = type.threshold === 'score' ? [0, 1] : [0, Infinity];
  // A score of 0 is reached by everything.
  const vacuous = type.threshold === 'score' && threshold === 0;
  if (threshold >= low && threshold <= high && !vacuous) return [];
  const range =
    type.threshold === 'score' ? 'a score above 0, at most 1' : `a ${type.threshold} of 0 or more`;
  return [problem(source, at, 'value', `expected ${range}, got the number ${threshold}`)];
}
