import { standardErrorOfMean, unitsOf } from './clustered.ts';
import type { ValuePair } from './label-swap.ts';
import { average } from './moments.ts';
import { ratioEvidence, type RatioTest } from './ratio-evidence.ts';

/**
 * Mean log ratio candidate / baseline of positive values such as latencies (ms): each scenario's difference of mean
 * logarithms, averaged, so that every scenario weighs alike and one slow outlier cannot decide.
 * SE² = sd² / n + 2 tau², where tau is the standard deviation of a whole run's mean log latency: two runs on different
 * days differ by more than their scenarios do. Null where fewer than two scenarios (or clusters) have values.
 */
export function meanLogRatio(
  pairs: readonly ValuePair[],
  options: { readonly tau?: number; readonly clusters?: readonly string[] | undefined } = {},
): RatioTest | null {
  const differences = pairs.map(
    ({ baseline, candidate }) => average(candidate.map(Math.log)) - average(baseline.map(Math.log)),
  );
  const units = unitsOf(differences, options.clusters);
  if (units < 2) return null;
  const tau = options.tau ?? 0;
  const sampling = standardErrorOfMean(differences, options.clusters);
  return ratioEvidence(average(differences), Math.sqrt(sampling ** 2 + 2 * tau ** 2), units - 1);
}
