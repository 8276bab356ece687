import { evidence } from './normal-quantile.ts';
import { studentQuantile, studentSf } from './student.ts';

/** A ratio candidate / baseline on the log scale. Positive: the candidate is dearer or slower. */
export interface RatioTest {
  readonly logRatio: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** One-sided P of so large a ratio or a larger one if nothing changed. */
  readonly pWorse: number;
  readonly pBetter: number;
  /** Φ⁻¹(1 − pWorse). */
  readonly z: number;
}

/** Standard errors and log ratios below this are rounding. */
const ROUNDING = 1e-12;

/** Student's t test of a log ratio. Without any spread the ratio itself decides: 0, ½ or 1. */
export function ratioEvidence(logRatio: number, standardError: number, degreesOfFreedom: number): RatioTest {
  const tail = (ratio: number): number => {
    if (standardError > ROUNDING) return studentSf(ratio / standardError, degreesOfFreedom);
    return Math.abs(ratio) <= ROUNDING ? 0.5 : ratio > 0 ? 0 : 1;
  };
  const [pWorse, pBetter] = [tail(logRatio), tail(-logRatio)];
  // The smaller tail keeps its digits, so swapping the sides turns z into exactly −z.
  const z = pWorse <= pBetter ? evidence(pWorse) : -evidence(pBetter);
  return { logRatio, standardError, degreesOfFreedom, pWorse, pBetter, z };
}

/** 95 % (or `confidence`) interval of the log ratio. */
export function ratioInterval(test: RatioTest, confidence = 0.95): readonly [number, number] {
  const half = studentQuantile(0.5 + confidence / 2, test.degreesOfFreedom) * test.standardError;
  return [test.logRatio - half, test.logRatio + half];
}
