import { newcombeIndependent, type Passes } from '../../compare/stats/newcombe-independent.ts';
import { studentQuantile } from '../../compare/stats/student.ts';
import type { Interval } from '../../compare/stats/wilson.ts';
import type { ClusteredMean } from './clustered-means.ts';
import type { Metric } from './metrics.ts';

/** `no-difference`: the interval holds 0. `unknown`: nothing tells how much chance there is. */
export type Change = 'better' | 'worse' | 'no-difference' | 'unknown';

export interface Difference {
  readonly before: number;
  readonly after: number;
  /** after − before. */
  readonly difference: number;
  readonly interval: Interval | null;
  readonly change: Change;
}

/** With fewer families on a side nothing is said: what they have in common is not known to be the agent's. */
const LEAST_CLUSTERS = 5;

/**
 * The difference of two means with its interval: shares by Newcombe's on counts that are divided by the design effect
 * (Rao and Scott, Biometrics 48, 1992), all else by Welch's t with a family as one observation.
 */
export function differenceOf(
  { unit, better }: Pick<Metric, 'unit' | 'better'>,
  before: ClusteredMean,
  after: ClusteredMean,
  confidence: number,
): Difference {
  const difference = after.mean - before.mean;
  const base = { before: before.mean, after: after.mean, difference };
  if (Math.min(before.clusters, after.clusters) < LEAST_CLUSTERS)
    return { ...base, interval: null, change: 'unknown' };
  const interval =
    unit === 'share'
      ? newcombeIndependent(effective(before), effective(after), confidence)
      : welch(before, after, confidence);
  if (interval === null) return { ...base, interval, change: 'unknown' };
  const [low, high] = better === 'more' ? interval : [-interval[1], -interval[0]];
  return { ...base, interval, change: low > 0 ? 'better' : high < 0 ? 'worse' : 'no-difference' };
}

/** As many independent runs as would be as sure of their share; where all are alike, a family is one run. */
function effective({ n, mean, clusters, variance }: ClusteredMean): Passes {
  const simple = (mean * (1 - mean)) / n;
  const runs = simple > 0 && variance > 0 ? Math.min(n, (simple / variance) * n) : clusters;
  return { passes: mean * runs, runs };
}

/** Null where no value differs from another: a spread that was never seen says nothing of chance. */
function welch(before: ClusteredMean, after: ClusteredMean, confidence: number): Interval | null {
  const difference = after.mean - before.mean;
  const variance = before.variance + after.variance;
  if (variance === 0) return null;
  const df =
    variance ** 2 /
    (before.variance ** 2 / (before.clusters - 1) + after.variance ** 2 / (after.clusters - 1));
  const half = studentQuantile(0.5 + confidence / 2, df) * Math.sqrt(variance);
  return [difference - half, difference + half];
}
