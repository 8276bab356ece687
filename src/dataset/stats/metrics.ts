import type { TrainingExample } from '../../example/types.ts';

/** How a metric's mean is read. */
export type Unit = 'share' | 'rating' | 'quality' | 'reward' | 'tokens' | 'usd' | 'ms';

/** One figure of an example; the mean over those that have it is the group's. */
export interface Metric {
  readonly name: MetricName;
  readonly unit: Unit;
  /** Whether more of it is better, less is, or it only tells. */
  readonly better: 'more' | 'less';
  /** Null is unknown, and counts nowhere. */
  readonly of: (example: TrainingExample) => number | null;
}

export const METRIC_NAMES = [
  'accuracy',
  'completion',
  'toolSelection',
  'quality',
  'rating',
  'positive',
  'tokens',
  'costUsd',
  'latencyMs',
  'reward',
  'rewardCorrectness',
  'rewardSatisfaction',
  'rewardSpeed',
  'rewardCost',
] as const;
export type MetricName = (typeof METRIC_NAMES)[number];

/** From this rating on, of 1–5, people were content. */
const POSITIVE = 4;

const share = (value: boolean | null): number | null => (value === null ? null : Number(value));

/** Every metric, by name; in the order of `METRIC_NAMES`. The example is as its feedback leaves it. */
export const METRICS: readonly Metric[] = [
  { name: 'accuracy', unit: 'share', better: 'more', of: passed },
  { name: 'completion', unit: 'share', better: 'more', of: ({ error }) => share(error === undefined) },
  {
    name: 'toolSelection',
    unit: 'share',
    better: 'more',
    of: ({ labels }) => share(labels.correctToolSelection),
  },
  { name: 'quality', unit: 'quality', better: 'more', of: ({ labels }) => labels.responseQuality },
  { name: 'rating', unit: 'rating', better: 'more', of: ratingOf },
  {
    name: 'positive',
    unit: 'share',
    better: 'more',
    of: (example) => {
      const rating = ratingOf(example);
      return rating === null ? null : share(rating >= POSITIVE);
    },
  },
  { name: 'tokens', unit: 'tokens', better: 'less', of: ({ metrics }) => metrics.tokenUsage?.total ?? null },
  { name: 'costUsd', unit: 'usd', better: 'less', of: ({ metrics }) => metrics.cost },
  { name: 'latencyMs', unit: 'ms', better: 'less', of: ({ metrics }) => metrics.latencyMs },
  { name: 'reward', unit: 'reward', better: 'more', of: ({ reward }) => reward.total },
  { name: 'rewardCorrectness', unit: 'reward', better: 'more', of: ({ reward }) => reward.correctness },
  { name: 'rewardSatisfaction', unit: 'reward', better: 'more', of: ({ reward }) => reward.userSatisfaction },
  { name: 'rewardSpeed', unit: 'reward', better: 'more', of: ({ reward }) => reward.speed },
  { name: 'rewardCost', unit: 'reward', better: 'more', of: ({ reward }) => reward.cost },
];

/** Those that months are compared by: the parts of the reward say nothing that the others do not. */
export const COMPARED: readonly Metric[] = METRICS.filter(
  ({ name }) => name === 'reward' || !name.startsWith('reward'),
);

/** What the agent failed at it did not do right, whether or not a grader saw it. */
function passed({ labels, error }: TrainingExample): number | null {
  return labels.passed === null && error !== undefined ? 0 : share(labels.passed);
}

function ratingOf({ labels }: TrainingExample): number | null {
  return labels.userSatisfaction ?? null;
}
