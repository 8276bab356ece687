import type { GateName } from './types.ts';

/** All gates, in the order in which reasons are given. */
export const GATES: readonly GateName[] = ['success', 'quality', 'tool', 'cost', 'latency'];

/** Relative drops (success, quality, tool) and log ratios (cost, latency) that are tolerated. */
export type GateMargins = Readonly<Record<GateName, number>>;

export const MARGINS: GateMargins = {
  success: 0.05,
  quality: 0.05,
  tool: 0.05,
  cost: Math.log(1.2),
  latency: Math.log(1.1),
};

/** Relative slack of a margin, and absolute one of no difference: what lands on it counts as on it. */
const ROUNDING = 1e-9;

/** Whether an effect is at least its margin, whatever the rounding. */
export function reaches(effect: number, margin: number): boolean {
  return effect >= margin * (1 - ROUNDING);
}

/** Whether a difference (0–1, 0–5) is a drop and not just rounding. */
export function isDrop(difference: number): boolean {
  return difference > ROUNDING;
}

/** A margin is significant; what has to be excluded for NOT_WORSE is twice as large. */
export const DETECT = 2;

/**
 * Shares of the error budget. Weighted Bonferroni: effects on cost and latency are huge in z, so they need almost
 * none of it; success needs most.
 */
const WEIGHTS: Readonly<Record<GateName | 'regression', number>> = {
  success: 0.6,
  quality: 0.15,
  tool: 0.05,
  cost: 0.05,
  latency: 0.05,
  regression: 0.1,
};

export type Weights = Readonly<Partial<Record<GateName | 'regression', number>>>;

/** Each present gate's share of the error, so that the shares of what is present sum to 1. */
export function weightsOf(gates: readonly GateName[], regression: boolean): Weights {
  const present: readonly (GateName | 'regression')[] = regression ? [...gates, 'regression'] : gates;
  const total = present.reduce((sum, gate) => sum + WEIGHTS[gate], 0);
  return Object.fromEntries(present.map((gate) => [gate, WEIGHTS[gate] / total]));
}

/** Margins as a configuration gives them: relative, 0.20 for cost 20 % dearer. */
export function marginsFrom(relative: Readonly<Record<GateName, number>>): GateMargins {
  return {
    success: relative.success,
    quality: relative.quality,
    tool: relative.tool,
    cost: Math.log1p(relative.cost),
    latency: Math.log1p(relative.latency),
  };
}
