import { createGroups } from './groups.ts';
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
 * prompt group's number. The joined family goes by the key that is least of its members'.
 */
export function joinFamilies(
  keys: readonly Key[],
  links: Iterable<readonly [family: number, prompt: number]>,
): (family: number) => Key {
  const groups = createGroups(keys.length);
  const first = new Map<number, number>();
  for (const [family, prompt] of links) {
    const known = first.get(prompt);
    if (known === undefined) first.set(prompt, family);
    else groups.join(known, family);
  }
  const least = new Map<number, Key>();
  keys.forEach((key, family) => {
    const root = groups.rootOf(family);
    const known = least.get(root);
    if (!known || key.high - known.high < 0 || (key.high === known.high && key.low < known.low))
      least.set(root, key);
  });
  return (family) => least.get(groups.rootOf(family)) ?? keys[family] ?? { high: 0, low: 0 };
}
