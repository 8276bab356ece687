import { hash32 } from '../keys.ts';

/**
 * Families are put into so many buckets, whatever their number: those that share one count as one, which takes nothing
 * from the variance that is estimated, and only degrees of freedom from intervals.
 */
const BUCKETS = 1024;

/** Deviations below this share of the mean are the rounding of sums. */
const ROUNDING = 1e-9;

/** The mean of some values that came in families, and how sure it is. */
export interface ClusteredMean {
  readonly n: number;
  readonly mean: number;
  /** Families, at most 1,024. */
  readonly clusters: number;
  /** Of the mean; 0 where all families agree or there is only one. */
  readonly variance: number;
}

/** Means of several metrics over the same examples, with variances that take a family's examples as one. */
export interface ClusteredMeans {
  add(family: string, values: readonly (number | null)[]): void;
  /** Of the metric at `index`; undefined where nothing was known of it. */
  read(index: number): ClusteredMean | undefined;
}

/**
 * The ratio estimator of a mean over clusters: with sums s and counts c of K clusters, n = Σc and m = Σs / n, its
 * variance is K / (K − 1) · Σ(s − m·c)² / n² (Cochran, Sampling Techniques, 3rd ed., 9A.1).
 */
export function createClusteredMeans(metrics: number): ClusteredMeans {
  const buckets = new Map<number, Float64Array>();
  return {
    add(family, values) {
      const bucket = hash32(family) % BUCKETS;
      const cells = buckets.get(bucket) ?? new Float64Array(2 * metrics);
      buckets.set(bucket, cells);
      values.forEach((value, index) => {
        if (value === null) return;
        cells[2 * index] = (cells[2 * index] ?? 0) + value;
        cells[2 * index + 1] = (cells[2 * index + 1] ?? 0) + 1;
      });
    },
    read(index) {
      let [sum, n, clusters] = [0, 0, 0];
      for (const cells of buckets.values()) {
        const count = cells[2 * index + 1] ?? 0;
        if (count === 0) continue;
        sum += cells[2 * index] ?? 0;
        n += count;
        clusters++;
      }
      if (n === 0) return undefined;
      const mean = sum / n;
      let squares = 0;
      for (const cells of buckets.values())
        squares += ((cells[2 * index] ?? 0) - mean * (cells[2 * index + 1] ?? 0)) ** 2;
      const variance = clusters < 2 ? 0 : (clusters / (clusters - 1)) * (squares / (n * n));
      return { n, mean, clusters, variance: Math.sqrt(variance) < ROUNDING * Math.abs(mean) ? 0 : variance };
    },
  };
}
