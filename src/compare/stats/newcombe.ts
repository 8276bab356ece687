import type { PairedCounts } from './mcnemar.ts';
import { wilson, type Interval } from './wilson.ts';

export interface PairedDifference {
  /** Candidate's pass rate − baseline's. */
  readonly difference: number;
  readonly interval: Interval;
  /** Correlation of the two sides, corrected for continuity. */
  readonly phi: number;
}

/**
 * Interval of the difference of two paired pass rates, one run a side: square-and-add of two Wilson intervals with the
 * correlation phi (Newcombe, Statistics in Medicine 17, 1998, method 10). No scenarios: [−1, 1].
 */
export function newcombePaired(counts: PairedCounts, confidence = 0.95): PairedDifference {
  const { bothPass: a, broken: b, fixed: c, bothFail: d } = counts;
  const n = a + b + c + d;
  if (n < 1) return { difference: 0, interval: [-1, 1], phi: 0 };
  const [after, before] = [(a + c) / n, (a + b) / n];
  const [afterLow, afterHigh] = wilson(a + c, n, confidence);
  const [beforeLow, beforeHigh] = wilson(a + b, n, confidence);
  const margins = (a + b) * (c + d) * (a + c) * (b + d);
  const cross = a * d - b * c;
  const corrected = cross > 0 ? Math.max(cross - n / 2, 0) : cross;
  const phi = margins === 0 ? 0 : corrected / Math.sqrt(margins);
  const reach = (x: number, y: number): number => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
  const difference = after - before;
  return {
    difference,
    interval: [
      difference - reach(after - afterLow, beforeHigh - before),
      difference + reach(before - beforeLow, afterHigh - after),
    ],
    phi,
  };
}
