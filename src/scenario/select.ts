import { UserError, type Problem } from '../base/errors.ts';
import { hashOf } from '../base/hash.ts';
import { nearest } from '../base/nearest.ts';
import { deepFreeze } from '../config/freeze.ts';
import { quote } from '../config/words.ts';
import type { Scenario, Suite } from './types.ts';

/** A suite of these scenarios, with its hash over ids and scenario hashes in any order. */
export function suiteOf(scenarios: readonly Scenario[]): Suite {
  const members = scenarios.map(({ id, hash }) => `${id} ${hash}`).sort();
  return { scenarios, hash: hashOf(members) };
}

/**
 * The scenarios that a selector names: `all`, `tag:refunds`, an id, or several of these with commas between. A
 * scenario that is named twice is there once; the suite's order stays. Throws a UserError that lists every part which
 * selects nothing.
 */
export function selectScenarios(suite: Suite, selector: string): Suite {
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

function nothing(part: string, index: ReadonlyMap<string, unknown>): Problem {
  const tagged = part.startsWith('tag:');
  const keys = [...index.keys()].filter((key) => key.startsWith('tag:') === tagged);
  const near = nearest(part, keys);
  const some = keys.slice(0, 10).join(', ') + (keys.length > 10 ? ', …' : '');
  const hint =
    near === undefined ? `${tagged ? 'tags' : 'ids'}: ${some || 'none'}` : `did you mean ${quote(near)}?`;
  return { message: `no scenario is selected by ${quote(part)}`, hint };
}
