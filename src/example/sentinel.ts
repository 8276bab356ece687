import { seededRandom, shuffled } from '../base/random.ts';
import { driftTest } from '../compare/stats/drift.ts';
import { outcomeOf } from '../run/outcome.ts';
import type { BriefTrial } from '../run/types.ts';
import type { GradedValue } from './graded-value.ts';
import type { BaselinePool } from './pool.ts';

/** Share of the scenarios whose stored baseline is run again to see whether it still holds. */
export const SENTINEL_SHARE = 0.1;

/** Whether a stored baseline still describes the baseline of today. */
export interface Staleness {
  readonly drifted: boolean;
  /** Two-sided; null where nothing could be compared. */
  readonly p: number | null;
  /** Scenarios that have both stored and fresh trials. */
  readonly scenarios: number;
}

/**
 * The scenarios to run again: `share` (0–1) of them, rounded up. The seed decides which, whatever the order of the ids;
 * one that holds the date gives other ones each day.
 */
export function sentinelSample(
  ids: readonly string[],
  seed: string,
  share: number = SENTINEL_SHARE,
): ReadonlySet<string> {
  const unique = [...new Set(ids)].sort();
  const size = Math.ceil(unique.length * Math.min(1, Math.max(0, share)));
  return new Set(shuffled(unique, seededRandom(`${seed}:sentinel`)).slice(0, size));
}

/**
 * Compares fresh baseline trials with the pool by their success: the exact stratified test, two-sided, at p < .01.
 * Lost trials say nothing; trials of the candidate are ignored.
 */
export function staleAgainst(
  sentinelTrials: readonly BriefTrial[],
  pool: Pick<BaselinePool, 'scenarios'>,
): Staleness {
  const fresh = Map.groupBy(
    sentinelTrials.filter((trial) => trial.role === 'baseline' && outcomeOf(trial) !== 'missing'),
    ({ scenarioId }) => scenarioId,
  );
  const strata = [...fresh].map(([id, trials]) => {
    const stored: readonly GradedValue[] = pool.scenarios.get(id) ?? [];
    return {
      baselinePasses: stored.filter(({ success }) => success).length,
      baselineRuns: stored.length,
      candidatePasses: trials.filter((trial) => outcomeOf(trial) === 'passed').length,
      candidateRuns: trials.length,
    };
  });
  const { p, drifted, scenarios } = driftTest(strata);
  return scenarios > 0 ? { drifted, p, scenarios } : { drifted: false, p: null, scenarios: 0 };
}
