import { normalQuantile } from './normal-quantile.ts';
import type { Interval } from './wilson.ts';

/**
 * Interval of candidate − baseline pass rate over `scenarios` with one run a side, of which `broken` pass only on the
 * baseline and `fixed` only on the candidate: adjusted Wald with two pseudo-scenarios (Bonett & Price, J. Educ. Behav.
 * Stat. 37, 2012).
 */
export function bonettPrice(
  counts: { readonly broken: number; readonly fixed: number; readonly scenarios: number },
  confidence = 0.95,
): Interval {
  const n = counts.scenarios + 2;
  const [lost, won] = [(counts.broken + 1) / n, (counts.fixed + 1) / n];
  const z = normalQuantile(0.5 + confidence / 2);
  const half = z * Math.sqrt((lost + won - (lost - won) ** 2) / n);
  return [won - lost - half, won - lost + half];
}
