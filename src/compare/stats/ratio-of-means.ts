import { standardErrorOfMean, unitsOf } from './clustered.ts';
import type { ValuePair } from './label-swap.ts';
import { average } from './moments.ts';
import { ratioEvidence, type RatioTest } from './ratio-evidence.ts';

/**
 * Log of the ratio of mean costs candidate / baseline (USD): money adds up, so it is the means that are compared, not
 * the ratios. Its standard error by linearisation (delta method): sd over scenarios of c̄_i / C − b̄_i / B, over √n.
 * Cochran, Sampling Techniques (1977), 6.4. Null where fewer than two scenarios (or clusters) have values, or a side
 * costs nothing at all: a price of 0 is an unknown price.
 */
export function ratioOfMeans(
  pairs: readonly ValuePair[],
  options: { readonly clusters?: readonly string[] | undefined } = {},
): RatioTest | null {
  const baseline = pairs.map((pair) => average(pair.baseline));
  const candidate = pairs.map((pair) => average(pair.candidate));
  const units = unitsOf(baseline, options.clusters);
  const [before, after] = [average(baseline), average(candidate)];
  if (units < 2 || !(before > 0) || !(after > 0)) return null;
  const influence = pairs.map((_, i) => (candidate[i] ?? 0) / after - (baseline[i] ?? 0) / before);
  return ratioEvidence(Math.log(after / before), standardErrorOfMean(influence, options.clusters), units - 1);
}
