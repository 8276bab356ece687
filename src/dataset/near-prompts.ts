import type { Groups } from './groups.ts';
import { createLastLists } from './last-lists.ts';
import type { SparseLists } from './number-lists.ts';
import { packedPairs } from './packed-pairs.ts';
import type { PromptTable } from './prompt-table.ts';
import type { Rest } from './rest.ts';
import { areSimilar } from './shingles.ts';

/**
 * In one bucket a text is compared with so many that are unlike each other, no more: texts of one template could fill a
 * bucket without being alike, and all pairs of them would take hours. What was left out is counted.
 */
const MOST_COMPARED = 100;

export interface NearPrompts {
  /** Of all candidates. */
  readonly shingles: SparseLists;
  readonly threshold: number;
  readonly groups: Groups;
  readonly rest: Rest;
}

/** Prompts that share a band with another one: only these can be near-duplicates. */
export async function candidatePrompts(table: PromptTable, rest: Rest): Promise<Uint8Array> {
  const flags = new Uint8Array(table.size);
  for await (const bucket of buckets(table, rest)) for (const number of bucket) flags[number] = 1;
  return flags;
}

/**
 * Joins prompts whose shingles have at least `threshold` in common. The same prompts give the same groups in any order.
 * Returns how many comparisons were left out.
 */
export async function joinNearPrompts(
  table: PromptTable,
  { shingles, threshold, groups, rest }: NearPrompts,
): Promise<number> {
  /** So that each is read once. */
  const before = createLastLists<{ readonly number: number; readonly list: Uint32Array }>(MOST_COMPARED);
  let leftOut = 0;
  for await (const bucket of buckets(table, rest)) {
    for (const [place, number] of inKeyOrder(table, bucket).entries()) {
      const own = shingles.at(number, before.room());
      if (!own) continue;
      let joined = false;
      for (const other of before.items) {
        const like =
          groups.rootOf(other.number) === groups.rootOf(number) || areSimilar(own, other.list, threshold);
        if (like) groups.join(other.number, number);
        joined ||= like;
      }
      if (!joined) leftOut += Math.max(0, place - MOST_COMPARED);
      before.push({ number, list: own });
    }
    before.clear();
  }
  return leftOut;
}

/** Prompts that agree in one band, two or more, band by band. */
async function* buckets(table: PromptTable, rest: Rest): AsyncGenerator<readonly number[], undefined> {
  const { size } = table;
  const bands = table.banding?.bands ?? 0;
  const pairs = packedPairs(size);
  for (let band = 0; band < bands; band++) {
    for (let number = 0; number < size; number++) pairs.set(number, table.bandAt(number, band), number);
    pairs.sort();
    await rest();
    for (let from = 0, to = 1; from < size; from = to, to++) {
      while (to < size && pairs.highAt(to) === pairs.highAt(from)) to++;
      if (to - from > 1) yield Array.from({ length: to - from }, (_, n) => pairs.lowAt(from + n));
    }
  }
}

/** By content, so that the order of the store's files decides nothing. */
function inKeyOrder(table: PromptTable, bucket: readonly number[]): number[] {
  const keyed = bucket.map((number) => ({ number, key: table.keyAt(number) }));
  return keyed.sort((a, b) => a.key.high - b.key.high || a.key.low - b.key.low).map(({ number }) => number);
}
