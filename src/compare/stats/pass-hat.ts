import { choose } from './gamma.ts';
import { average } from './moments.ts';

/**
 * pass^k of one scenario: the chance that k further runs all pass, estimated without bias from `passes` of `runs` as
 * C(passes, k) / C(runs, k). Yao et al., tau-bench (2024). Null where there are fewer than k runs.
 */
export function passHat(passes: number, runs: number, k: number): number | null {
  if (k < 1 || runs < k) return null;
  return choose(passes, k) / choose(runs, k);
}

/** Mean of pass^k over the scenarios that have at least k runs; null where none has. */
export function meanPassHat(
  scenarios: readonly { readonly passes: number; readonly runs: number }[],
  k: number,
): number | null {
  const values = scenarios.map(({ passes, runs }) => passHat(passes, runs, k)).filter((v) => v !== null);
  return values.length > 0 ? average(values) : null;
}
