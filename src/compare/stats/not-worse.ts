import { clusteredSquares } from './clustered.ts';
import { average } from './moments.ts';
import { Z_LIMIT } from './normal-quantile.ts';

/** Differences of one gate over the scenarios that both sides have values for. */
export interface Differences {
  /** A scenario's baseline mean − its candidate mean, in the metric's unit. */
  readonly values: readonly number[];
  /** Mean over scenarios of (1/kb + 1/kc) / 2: how little each side's mean rests on. */
  readonly thinness: number;
  /** How far a pseudo-scenario disagrees: 1 for booleans, 2.5 for quality 0–5. */
  readonly reach: number;
  readonly clusters?: readonly string[] | undefined;
}

/**
 * Standard error of the mean difference with two pseudo-scenarios, one won and one lost, added: never 0, so that a
 * handful of agreeing scenarios does not look like certainty. Bonett & Price, J. Educ. Behav. Stat. 37 (2012), here
 * scaled by the number of runs.
 */
export function pseudoStandardError({ values, thinness, reach, clusters }: Differences): number {
  const n = values.length;
  const variance = clusteredSquares(values, clusters) + 2 * thinness * reach * reach;
  return Math.sqrt(variance) / (n + 2);
}

/**
 * Evidence that the candidate is worse by less than `tolerance` (same unit as the differences): (tolerance − mean) / SE.
 * Large: not worse.
 */
export function notWorseZ(mean: number, standardError: number, tolerance: number): number {
  const distance = tolerance - mean;
  if (standardError > 1e-12) return distance / standardError;
  return Math.abs(distance) <= 1e-12 ? 0 : Math.sign(distance) * Z_LIMIT;
}

/** Mean over scenarios of (1/kb + 1/kc) / 2; 0 for no scenarios. */
export function thinnessOf(counts: readonly (readonly [number, number])[]): number {
  return average(counts.map(([baseline, candidate]) => (1 / baseline + 1 / candidate) / 2));
}
