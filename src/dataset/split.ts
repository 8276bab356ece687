import { createGroups } from './groups.ts';
import type { KeyIndex } from './key-index.ts';
import { hexOf, keyOf, type Key } from './keys.ts';
import type { Shares } from './options.ts';
import type { Split } from './types.ts';

/** Where a family of examples goes. */
export interface Assignment {
  readonly split: Split;
  /** From 0, for cross-validation: of what is not test. */
  readonly fold: number | null;
}

/**
 * A number in [0, 1) that a seed and a name decide alone: equal on every machine, in any order, whatever else is there.
 */
export function lotOf(purpose: string, seed: string, name: string): number {
  return keyOf(purpose, seed, name).high / 0x1_0000_0000;
}

/**
 * Draws the split of a family by seed and name. Each stratum (tools, tags, models) so gets its share of every split on
 * average, and a family never moves because another one came.
 */
export function assign(family: Key, shares: Shares, seed: string, folds?: number): Assignment {
  const name = hexOf(family);
  const lot = lotOf('split', seed, name);
  const split = lot < shares.train ? 'train' : lot < shares.train + shares.validation ? 'validation' : 'test';
  const fold = folds === undefined || split === 'test' ? null : Math.floor(lotOf('fold', seed, name) * folds);
  return { split, fold };
}

/**
 * Families that share a prompt, or have prompts that are nearly equal, are one: `links` are pairs of a family's and a
 * prompt group's number, of which there are `prompts`. Tells of each family the number of the one that it goes by, whose key is least.
 */
export function joinFamilies(
  keys: Pick<KeyIndex, 'size' | 'keyAt'>,
  prompts: number,
  links: Iterable<readonly [family: number, prompt: number]>,
): (family: number) => number {
  const groups = createGroups(keys.size);
  const first = new Int32Array(prompts).fill(-1);
  for (const [family, prompt] of links) {
    const known = first[prompt] ?? -1;
    if (known < 0) first[prompt] = family;
    else groups.join(known, family);
  }
  const least = Uint32Array.from({ length: keys.size }, (_, family) => family);
  for (let family = 0; family < keys.size; family++) {
    const root = groups.rootOf(family);
    if (isLess(keys.keyAt(family), keys.keyAt(least[root] ?? root))) least[root] = family;
  }
  return (family) => least[groups.rootOf(family)] ?? family;
}

function isLess(a: Key, b: Key): boolean {
  return a.high < b.high || (a.high === b.high && a.low < b.low);
}
