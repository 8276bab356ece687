import { stratifiedTest, type Stratum } from './stratified.ts';

/** Below this two-sided p the stored baseline no longer describes the baseline of today. */
export const DRIFT_LEVEL = 0.01;

export interface Drift {
  /** Two-sided: twice the smaller one-sided mid-p, at most 1. */
  readonly p: number;
  readonly drifted: boolean;
  /** Scenarios that both the pool and the fresh runs cover. */
  readonly scenarios: number;
}

/**
 * Whether fresh runs of the baseline (as the candidate side of each stratum) still agree with the stored pool:
 * two-sided exact stratified test at `DRIFT_LEVEL`. No common scenario: p = 1.
 */
export function driftTest(strata: readonly Stratum[], level: number = DRIFT_LEVEL): Drift {
  const { pWorseMid, pBetterMid } = stratifiedTest(strata);
  const common = strata.filter((s) => s.baselineRuns > 0 && s.candidateRuns > 0).length;
  const p = common > 0 ? Math.min(1, 2 * Math.min(pWorseMid, pBetterMid)) : 1;
  return { p, drifted: p < level, scenarios: common };
}
