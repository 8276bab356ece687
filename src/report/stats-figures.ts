import type { Figures, Opinion } from '../dataset/stats/figures.ts';
import { METRICS, type MetricName, type Unit } from '../dataset/stats/metrics.ts';
import { duration, grouped, rate, signed, usd } from '../base/format.ts';

/** What people call a metric. */
export const METRIC_WORDS: Readonly<Record<MetricName, string>> = {
  accuracy: 'accuracy',
  completion: 'completion',
  toolSelection: 'tool selection',
  quality: 'quality',
  rating: 'rating',
  positive: 'positive ratings',
  tokens: 'tokens a query',
  costUsd: 'cost a query',
  latencyMs: 'latency',
  reward: 'reward',
  rewardCorrectness: '  correctness',
  rewardSatisfaction: '  satisfaction',
  rewardSpeed: '  speed',
  rewardCost: '  cost',
};

/** What a metric is the mean or share of. */
const DEFINITIONS: Readonly<Record<MetricName, string>> = {
  accuracy: 'passed, of those that were judged',
  completion: 'the agent itself did not fail',
  toolSelection: 'called the right tools',
  quality: 'mean, 0–5',
  rating: 'mean of what people gave, 1–5',
  positive: 'rated 4 or better',
  tokens: 'mean, input and output',
  costUsd: 'mean',
  latencyMs: 'mean',
  reward: 'mean, −1 to 1',
  rewardCorrectness: 'weighs 0.6',
  rewardSatisfaction: 'weighs 0.2',
  rewardSpeed: 'weighs 0.1',
  rewardCost: 'weighs 0.1',
};

const UNITS = Object.fromEntries(METRICS.map(({ name, unit }) => [name, unit])) as Record<MetricName, Unit>;

/** A value of a metric for people; what is unknown is a dash. */
export function valueWords(metric: MetricName, value: number | null): string {
  if (value === null) return '–';
  switch (UNITS[metric]) {
    case 'share':
      return rate(value);
    case 'rating':
    case 'quality':
      return value.toFixed(2);
    case 'reward':
      return signed(value, 2);
    case 'tokens':
      return grouped(Math.round(value));
    case 'usd':
      return usd(value);
    case 'ms':
      return duration(value);
  }
}

/** A difference of a metric for people: shares in percentage points. */
export function differenceWords(metric: MetricName, value: number): string {
  switch (UNITS[metric]) {
    case 'share':
      return `${signed(value * 100, 1)} pp`;
    case 'tokens':
      return signed(value, 0);
    case 'usd':
      return value === 0 ? '±$0' : `${value < 0 ? '−' : '+'}${usd(Math.abs(value))}`;
    case 'ms':
      return Math.abs(value) < 0.5 ? '±0 ms' : `${value < 0 ? '−' : '+'}${duration(Math.abs(value))}`;
    case 'rating':
    case 'quality':
    case 'reward':
      return signed(value, 2);
  }
}

/** Metric, value, number of examples and definition, a row each. */
export function figureRows(figures: Figures): readonly (readonly string[])[] {
  const rows = METRICS.map(({ name }) => {
    const { n, mean } = figures.metrics[name];
    return [METRIC_WORDS[name], valueWords(name, mean), grouped(n), DEFINITIONS[name]];
  });
  const { p50, p95 } = figures.latency;
  const n = grouped(figures.metrics.latencyMs.n);
  const at = METRICS.findIndex(({ name }) => name === 'latencyMs') + 1;
  return [
    ...rows.slice(0, at),
    ['  p50', valueWords('latencyMs', p50), n, 'half are faster; at most 1 % off'],
    ['  p95', valueWords('latencyMs', p95), n, '95 % are faster; at most 1 % off'],
    opinionRow('analysis relevance', figures.relevance, 'relevance and analysis'),
    opinionRow('helpfulness', figures.helpfulness, 'helpfulness'),
    ...rows.slice(at),
  ];
}

function opinionRow(name: string, { n, mean, by }: Opinion, aspects: string): readonly string[] {
  const count = grouped(n);
  switch (by) {
    case 'people':
      return [name, (mean ?? 0).toFixed(2), count, `what people gave for ${aspects}, 1–5`];
    case 'judge':
      return [name, (mean ?? 0).toFixed(2), count, 'nobody rated it: what the judge gave the answer, 0–1'];
    case null:
      return [name, '–', count, 'nobody rated it, and no judge was asked'];
  }
}
