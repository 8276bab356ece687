import { average, sampleVariance } from './moments.ts';

/** The values of one scenario on both sides; missing ones are left out. */
export interface ValuePair {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

/** Variances below this are rounding, not spread. */
const NO_SPREAD = 1e-12;

/**
 * z of the hypothesis that within each scenario the labels baseline and candidate may be swapped: the summed
 * differences of means (baseline − candidate) over their standard deviation under random relabelling, which is
 * s² (1/kb + 1/kc) with s² the sample variance of all the scenario's values. Positive: the candidate is lower.
 * 0 where nothing varies. Pitman, J. R. Stat. Soc. Suppl. 4 (1937).
 */
export function labelSwapZ(pairs: readonly ValuePair[]): number {
  let difference = 0;
  let variance = 0;
  for (const { baseline, candidate } of pairs) {
    if (baseline.length === 0 || candidate.length === 0) continue;
    difference += average(baseline) - average(candidate);
    variance += sampleVariance([...baseline, ...candidate]) * (1 / baseline.length + 1 / candidate.length);
  }
  return variance > NO_SPREAD ? difference / Math.sqrt(variance) : 0;
}
