import type { RewardSignal, TrainingExample } from './types.ts';

/** What fast and cheap are measured by: the medians of the same work. Null is unknown. */
export interface RewardReference {
  readonly latencyMs: number | null;
  readonly costUsd: number | null;
}

export type Rewarded = Pick<TrainingExample, 'labels' | 'metrics' | 'error'>;

/** How much each part counts among those that are known. */
export const REWARD_WEIGHTS = { correctness: 0.6, userSatisfaction: 0.2, speed: 0.1, cost: 0.1 } as const;

export const NO_REFERENCE: RewardReference = { latencyMs: null, costUsd: null };

/**
 * The reward of an example, -1 to 1, own formula:
 *
 * - correctness: mean of what is known of: passed (1 or -1), correct tools (1 or -1), quality q of 0–5 (q / 2.5 - 1);
 *   -1 where the agent failed
 * - speed and cost: (r - x) / (r + x) for a value x beside the reference r: 1 takes nothing, 0 as usual, towards -1
 * - user satisfaction s of 1–5: (s - 3) / 2
 * - total: the mean of the known parts by `REWARD_WEIGHTS`. Null where neither correctness nor satisfaction is known:
 *   nobody should learn to be quick at what may be wrong.
 */
export function rewardOf(example: Rewarded, { latencyMs, costUsd }: RewardReference): RewardSignal {
  const { metrics } = example;
  return combined(example, besides(metrics.latencyMs, latencyMs), besides(metrics.cost, costUsd));
}

/** The reward after its labels changed: how fast and cheap it was stays as it was stored. */
export function rewardAgain(example: Rewarded & Pick<TrainingExample, 'reward'>): RewardSignal {
  return combined(example, example.reward.speed, example.reward.cost);
}

function combined({ labels, error }: Rewarded, speed: number | null, cost: number | null): RewardSignal {
  const { userSatisfaction } = labels;
  const parts = {
    correctness: correctnessOf(labels, error !== undefined),
    speed,
    cost,
    userSatisfaction: userSatisfaction === undefined ? null : (userSatisfaction - 3) / 2,
  };
  let sum = 0;
  let weight = 0;
  for (const name of Object.keys(REWARD_WEIGHTS) as (keyof typeof REWARD_WEIGHTS)[]) {
    const value = parts[name];
    if (value === null) continue;
    sum += REWARD_WEIGHTS[name] * value;
    weight += REWARD_WEIGHTS[name];
  }
  const judged = parts.correctness !== null || parts.userSatisfaction !== null;
  return { total: judged ? rounded(sum / weight) : null, ...parts };
}

function correctnessOf(labels: TrainingExample['labels'], failed: boolean): number | null {
  if (failed) return -1;
  const { passed, correctToolSelection, responseQuality } = labels;
  const known = [
    passed === null ? null : passed ? 1 : -1,
    correctToolSelection === null ? null : correctToolSelection ? 1 : -1,
    responseQuality === null ? null : responseQuality / 2.5 - 1,
  ].filter((part) => part !== null);
  return known.length === 0 ? null : rounded(known.reduce((sum, part) => sum + part, 0) / known.length);
}

function besides(value: number | null, reference: number | null): number | null {
  if (value === null || reference === null || value + reference <= 0) return null;
  return rounded((reference - value) / (reference + value));
}

/** Six digits say all that a reward can. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
