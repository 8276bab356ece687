import { seededRandom } from '../../base/random.ts';
import { sum } from './moments.ts';

/** Up to so many clusters all 2^C sign vectors are tried; above, this many are drawn. */
const EXACT_CLUSTERS = 14;
const DRAWS = 19_999;

export interface SignFlip {
  /** One-sided P of so large a sum or a larger one. Values are oriented so that positive is worse. */
  readonly pWorse: number;
  readonly pBetter: number;
  /** Every sign vector was tried. */
  readonly exact: boolean;
}

/**
 * Sign-flip (randomisation) test that the mean is 0, flipping whole clusters together so that values of a cluster may
 * move as one: exact up to 14 clusters, else 19 999 seeded draws with p = (1 + count) / (1 + draws). Fisher, The Design
 * of Experiments (1935), 21; Phipson & Smyth, Stat. Appl. Genet. Mol. Biol. 9 (2010).
 */
export function signFlip(
  values: readonly number[],
  options: { readonly seed: string; readonly clusters?: readonly string[] | undefined },
): SignFlip {
  const sums = clusterSums(values, options.clusters);
  const observed = sum(sums);
  // Sums that differ by rounding alone are ties.
  const slack = 1e-9 * sum(sums.map(Math.abs)) + Number.MIN_VALUE;
  const exact = sums.length <= EXACT_CLUSTERS;
  const flips = exact ? allFlips(sums) : drawnFlips(sums, options.seed);
  const spare = exact ? 0 : 1;
  let above = spare;
  let below = spare;
  for (const flipped of flips) {
    if (flipped >= observed - slack) above++;
    if (flipped <= observed + slack) below++;
  }
  return { pWorse: above / (flips.length + spare), pBetter: below / (flips.length + spare), exact };
}

function clusterSums(values: readonly number[], clusters: readonly string[] | undefined): number[] {
  if (!clusters) return values.filter((value) => value !== 0);
  const totals = new Map<string, number>();
  values.forEach((value, i) => {
    const cluster = clusters[i] ?? '';
    totals.set(cluster, (totals.get(cluster) ?? 0) + value);
  });
  // A cluster without a difference is the same under either sign.
  return [...totals.values()].filter((total) => total !== 0);
}

function allFlips(sums: readonly number[]): Float64Array {
  let flips = Float64Array.of(0);
  for (const value of sums) {
    const next = new Float64Array(flips.length * 2);
    flips.forEach((partial, i) => {
      next[2 * i] = partial + value;
      next[2 * i + 1] = partial - value;
    });
    flips = next;
  }
  return flips;
}

function drawnFlips(sums: readonly number[], seed: string): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: DRAWS }, () => {
    let total = 0;
    for (const value of sums) total += random() < 0.5 ? value : -value;
    return total;
  });
}
