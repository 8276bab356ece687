import { average, sampleVariance } from './moments.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Within-scenario variance of a pass where history says nothing: p ~ Beta with mean .8 and concentration 2. */
export const TYPICAL_VARIANCE = 0.107;

export interface Design {
  readonly scenarios: number;
  /** Runs a scenario of the candidate, at most. */
  readonly candidateRuns: number;
  /** Harmonic mean of the baseline's runs a scenario. */
  readonly baselineRuns: number;
  /** One-sided error that the success gate may spend, for instance .02 × .60. */
  readonly alpha: number;
  /** Mean within-scenario variance of a pass; `TYPICAL_VARIANCE` where unknown. */
  readonly variance?: number;
}

/** Standard error of the mean drop that a design gives. */
function errorOf({ scenarios, candidateRuns, baselineRuns, variance = TYPICAL_VARIANCE }: Design): number {
  if (scenarios < 1 || candidateRuns <= 0 || baselineRuns <= 0) return 1;
  return Math.sqrt((variance * (1 / candidateRuns + 1 / baselineRuns)) / scenarios);
}

/**
 * The smallest drop of the pass rate (0–1) that the design finds with the chance `power`:
 * (z₁₋α + z_power) √(v (1/kc + 1/kb) / N), at most 1. Two-sample normal approximation (Cohen, Statistical Power
 * Analysis, 1988, ch. 6).
 */
export function minimumDetectableEffect(design: Design, power = 0.8): number {
  return Math.min(1, (normalQuantile(1 - design.alpha) + normalQuantile(power)) * errorOf(design));
}

/** Mean sample variance of a pass within scenarios that ran at least twice; null where none did. */
export function withinScenarioVariance(scenarios: readonly (readonly number[])[]): number | null {
  const repeated = scenarios.filter((runs) => runs.length > 1);
  return repeated.length > 0 ? average(repeated.map(sampleVariance)) : null;
}
