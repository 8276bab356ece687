import { UserError, type Problem } from '../base/errors.ts';
import { hashOf } from '../base/hash.ts';
import { nearest } from '../base/nearest.ts';
import { deepFreeze } from '../config/freeze.ts';
import { quote } from '../config/words.ts';
import { isGating, type ListedScenario, type Suite } from './types.ts';

/** A suite of these scenarios, with its hash over ids and scenario hashes in any order. */
export function suiteOf<S extends ListedScenario>(scenarios: readonly S[]): Suite<S> {
  const members = scenarios.map(({ id, hash }) => `${id} ${hash}`).sort();
  return { scenarios, hash: hashOf(members) };
}

/**
 * The scenarios that a selector names: `all`, `tag:refunds`, an id, or several of these with commas between. A
 * scenario that is named twice is there once; the suite's order stays. Throws a UserError that lists every part which
 * selects nothing.
 */
export function selectScenarios<S extends ListedScenario>(suite: Suite<S>, selector: string): Suite<S> {
  const parts = selector
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const index = new Map<string, string[]>();
  for (const { id, tags } of suite.scenarios) {
    for (const key of [id, ...tags.map((tag) => `tag:${tag}`)]) {
      const ids = index.get(key);
      if (ids) ids.push(id);
      else index.set(key, [id]);
    }
  }
  const unknown = parts.filter((part) => part !== 'all' && !index.has(part));
  if (unknown.length > 0) throw new UserError(unknown.map((part) => nothing(part, index)));
  if (parts.length === 0) {
    throw new UserError({
      message: `the selector ${quote(selector)} names no scenario`,
      hint: 'say all, tag:<tag>, or ids with commas between',
    });
  }
  if (parts.includes('all')) return suite;
  const ids = new Set(parts.flatMap((part) => index.get(part) ?? []));
  return deepFreeze(suiteOf(suite.scenarios.filter(({ id }) => ids.has(id))));
}

/** A suite without its practice scenarios, and how many these are. */
export interface GatingSuite {
  readonly suite: Suite;
  readonly practice: number;
}

/** The scenarios of a suite that decide over pull requests. */
export function gatingSuite(suite: Suite): GatingSuite {
  const scenarios = suite.scenarios.filter(isGating);
  const practice = suite.scenarios.length - scenarios.length;
  return practice === 0 ? { suite, practice } : { suite: deepFreeze(suiteOf(scenarios)), practice };
}

/**
 * What a selector names of the scenarios that gate. Throws UserError where it names practice scenarios alone: a check
 * of nothing cannot pass.
 */
export function selectGating(suite: Suite, selector: string): GatingSuite {
  const selected = gatingSuite(selectScenarios(suite, selector));
  if (selected.suite.scenarios.length > 0) return selected;
  throw new UserError({
    message: `${quote(selector)} selects practice scenarios only, and these decide over no change`,
    hint: 'run them with test:run, or take `gate: false` out of those that shall decide',
  });
}

function nothing(part: string, index: ReadonlyMap<string, unknown>): Problem {
  const tagged = part.startsWith('tag:');
  const keys = [...index.keys()].filter((key) => key.startsWith('tag:') === tagged);
  const near = nearest(part, keys);
  const some = keys.slice(0, 10).join(', ') + (keys.length > 10 ? ', …' : '');
  const hint =
    near === undefined ? `${tagged ? 'tags' : 'ids'}: ${some || 'none'}` : `did you mean ${quote(near)}?`;
  return { message: `no scenario is selected by ${quote(part)}`, hint };
}
