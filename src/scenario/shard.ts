import { UserError } from '../base/errors.ts';
import { hashOf } from '../base/hash.ts';
import { quote } from '../config/words.ts';
import type { ListedScenario, Suite } from './types.ts';

/** GitHub starts at most so many jobs of one matrix. */
const MOST_SHARDS = 256;

/** One of several equal parts of a suite that run apart from each other. */
export interface Shard {
  /** Counts from 1. */
  readonly index: number;
  readonly of: number;
}

/** `2/4`. Throws UserError for anything else, for 0/4 and for 5/4. */
export function parseShard(text: string, name: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  const isShard = shard.index >= 1 && shard.index <= shard.of && shard.of <= MOST_SHARDS;
  if (isShard) return shard;
  throw new UserError({
    path: name,
    message: `is ${quote(text)}, expected a part and their number, from 1/1 to ${MOST_SHARDS}/${MOST_SHARDS}`,
    hint: 'write 2/4 for the second of four shards',
  });
}

/**
 * The scenarios of one shard, in suite order; the hash stays the whole suite's, which names the run. Ids are ordered by
 * their hash and dealt round, so that shards differ by at most one scenario and every shard finds the same split
 * without asking the others. A shard of a suite that is smaller than their number may be empty.
 */
export function shardOf<S extends ListedScenario>(suite: Suite<S>, { index, of }: Shard): Suite<S> {
  const dealt = suite.scenarios
    .map(({ id }) => ({ id, rank: hashOf(id) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .filter((_, at) => at % of === index - 1);
  const ids = new Set(dealt.map(({ id }) => id));
  return { ...suite, scenarios: suite.scenarios.filter(({ id }) => ids.has(id)) };
}

/** Names what a run plans to ask, whichever shard asks it: 64 hex digits. */
export function selectionHash(scenarios: Suite['scenarios']): string {
  return hashOf(scenarios.map(({ id, hash }) => `${id} ${hash}`).sort());
}
