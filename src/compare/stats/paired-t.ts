import { average, sampleVariance } from './moments.ts';
import { studentCdf, studentQuantile } from './student.ts';
import type { Interval } from './wilson.ts';

export interface PairedT {
  /** Candidate − baseline. */
  readonly meanDifference: number;
  readonly standardError: number;
  readonly t: number;
  readonly degreesOfFreedom: number;
  readonly pTwoSided: number;
  /** One-sided: the candidate is lower. */
  readonly pWorse: number;
  readonly interval: Interval;
}

/**
 * Student's paired t test of candidate − baseline, scenario by scenario (Student, Biometrika 6, 1908). Null for fewer
 * than two pairs or where all differences are equal.
 */
export function pairedT(
  baseline: readonly number[],
  candidate: readonly number[],
  confidence = 0.95,
): PairedT | null {
  const differences = baseline.flatMap((before, i) => {
    const after = candidate[i];
    return after === undefined ? [] : [after - before];
  });
  const n = differences.length;
  const standardError = Math.sqrt(sampleVariance(differences) / Math.max(1, n));
  if (n < 2 || !(standardError > 0)) return null;
  const meanDifference = average(differences);
  const t = meanDifference / standardError;
  const half = studentQuantile(0.5 + confidence / 2, n - 1) * standardError;
  return {
    meanDifference,
    standardError,
    t,
    degreesOfFreedom: n - 1,
    pTwoSided: 2 * studentCdf(-Math.abs(t), n - 1),
    pWorse: studentCdf(t, n - 1),
    interval: [meanDifference - half, meanDifference + half],
  };
}
