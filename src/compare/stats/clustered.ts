import { average, squares } from './moments.ts';

/**
 * Sum of squares of what the values of each cluster miss the mean by together, times C / (C − 1). Without clusters
 * the plain sum of squares. A single cluster has none: NaN-free 0.
 */
export function clusteredSquares(values: readonly number[], clusters?: readonly string[]): number {
  if (!clusters) return squares(values);
  const centre = average(values);
  const totals = new Map<string, number>();
  values.forEach((value, i) => {
    const cluster = clusters[i] ?? '';
    totals.set(cluster, (totals.get(cluster) ?? 0) + value - centre);
  });
  if (totals.size < 2) return 0;
  let sum = 0;
  for (const total of totals.values()) sum += total * total;
  return (sum * totals.size) / (totals.size - 1);
}

/**
 * Standard error of the mean of `values`. With `clusters` (one name a value) values of the same cluster may move
 * together: the cluster-robust error with the finite-sample factor C / (C − 1) (Liang & Zeger 1986; Cameron & Miller,
 * J. Human Resources 50, 2015). Without, sd / √n. 0 where there are fewer than two values or clusters.
 */
export function standardErrorOfMean(values: readonly number[], clusters?: readonly string[]): number {
  const n = values.length;
  if (n < 2) return 0;
  const variance = clusters ? clusteredSquares(values, clusters) : (squares(values) * n) / (n - 1);
  return Math.sqrt(variance) / n;
}

/** How many independent units the values form: clusters, or values where there are none. */
export function unitsOf(values: readonly number[], clusters?: readonly string[]): number {
  return clusters ? new Set(clusters.slice(0, values.length)).size : values.length;
}
