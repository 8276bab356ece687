import { wilson, type Interval } from './wilson.ts';

/** Passes of runs; both may be fractions, where runs that move together were made to count for fewer. */
export interface Passes {
  readonly passes: number;
  readonly runs: number;
}

/**
 * Interval of the difference `after` − `before` of two independent pass rates: square-and-add of their Wilson intervals
 * (Newcombe, Statistics in Medicine 17:873, 1998, method 10). With no run on a side: [−1, 1].
 */
export function newcombeIndependent(before: Passes, after: Passes, confidence = 0.95): Interval {
  if (before.runs <= 0 || after.runs <= 0) return [-1, 1];
  const [p, q] = [before.passes / before.runs, after.passes / after.runs];
  const [beforeLow, beforeHigh] = wilson(before.passes, before.runs, confidence);
  const [afterLow, afterHigh] = wilson(after.passes, after.runs, confidence);
  return [
    Math.max(-1, q - p - Math.hypot(q - afterLow, beforeHigh - p)),
    Math.min(1, q - p + Math.hypot(afterHigh - q, p - beforeLow)),
  ];
}
