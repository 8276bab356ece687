import type { Groups } from './groups.ts';
import type { SparseLists } from './number-lists.ts';
import { packedPairs } from './packed-pairs.ts';
import type { PromptTable } from './prompt-table.ts';
import { areSimilar } from './shingles.ts';

/**
 * In one bucket a text is compared with so many that are unlike each other, no more: texts of one template could fill a
 * bucket without being alike, and all pairs of them would take hours. What was left out is counted.
 */
const MOST_COMPARED = 100;

/** Prompts that share a band with another one: only these can be near-duplicates. */
export function candidatePrompts(table: PromptTable): Uint8Array {
  const flags = new Uint8Array(table.size);
  for (const bucket of buckets(table)) for (const number of bucket) flags[number] = 1;
  return flags;
}

/**
 * Joins prompts whose shingles have at least `threshold` in common; `shinglesOf` knows those of all candidates. The same
 * prompts give the same groups in any order. Returns how many comparisons were left out.
 */
export function joinNearPrompts(
  table: PromptTable,
  shingles: SparseLists,
  threshold: number,
  groups: Groups,
): number {
  let leftOut = 0;
  for (const bucket of buckets(table)) {
    /** The last ones, so that each is read once. */
    const before: { readonly number: number; readonly own: Uint32Array }[] = [];
    for (const [place, number] of inKeyOrder(table, bucket).entries()) {
      const own = shingles.at(number);
      if (!own) continue;
      let joined = false;
      for (const other of before) {
        const like =
          groups.rootOf(other.number) === groups.rootOf(number) || areSimilar(own, other.own, threshold);
        if (like) groups.join(other.number, number);
        joined ||= like;
      }
      if (!joined) leftOut += Math.max(0, place - MOST_COMPARED);
      before.push({ number, own });
      if (before.length > MOST_COMPARED) before.shift();
    }
  }
  return leftOut;
}

/** Prompts that agree in one band, two or more, band by band. */
function* buckets(table: PromptTable): Generator<readonly number[], undefined> {
  const { size } = table;
  const bands = table.banding?.bands ?? 0;
  const pairs = packedPairs(size);
  for (let band = 0; band < bands; band++) {
    for (let number = 0; number < size; number++) pairs.set(number, table.bandAt(number, band), number);
    pairs.sort();
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
