import type { TrainingExample } from '../../example/types.ts';
import { aspectOf } from '../../feedback/aspects.ts';
import type { FeedbackEvent } from '../../feedback/types.ts';
import { createMean, type Mean } from './mean.ts';
import { METRICS, type MetricName } from './metrics.ts';
import { createQuantiles } from './quantiles.ts';

/** What some examples came to. Each mean has the number of examples that it is of; synthetic ones are only counted. */
export interface Figures {
  readonly examples: number;
  readonly metrics: Readonly<Record<MetricName, Mean>>;
  /** Milliseconds; at most 1 % off. */
  readonly latency: { readonly p50: number | null; readonly p95: number | null };
  readonly relevance: Opinion;
  readonly helpfulness: Opinion;
}

/** What people said of an aspect, 1–5; where none did, what a judge gave the whole answer, 0–1. */
export interface Opinion extends Mean {
  readonly by: 'people' | 'judge' | null;
}

/** Aspects of a rating that say how good the analysis was, and how much the answer helped. */
const RELEVANCE = ['relevance', 'analysis'];
const HELPFULNESS = ['helpfulness'];

export interface FiguresOf {
  /** An example as its feedback leaves it, and that feedback. */
  add(example: TrainingExample, events: readonly FeedbackEvent[]): void;
  read(): Figures;
}

export function createFigures(): FiguresOf {
  let examples = 0;
  const means = METRICS.map((metric) => ({ metric, mean: createMean() }));
  const latency = createQuantiles();
  const judge = createMean();
  const [relevance, helpfulness] = [createMean(), createMean()];
  return {
    add(example, events) {
      examples++;
      // No agent ran: what a person says of an invented answer says nothing of any agent.
      if (example.provenance.source === 'synthetic') return;
      for (const { metric, mean } of means) {
        const value = metric.of(example);
        if (value !== null) mean.add(value);
      }
      if (example.metrics.latencyMs !== null) latency.add(example.metrics.latencyMs);
      if (example.labels.judgeScore !== undefined) judge.add(example.labels.judgeScore);
      if (events.length === 0) return;
      addKnown(relevance, aspectOf(events, RELEVANCE));
      addKnown(helpfulness, aspectOf(events, HELPFULNESS));
    },
    read: () => ({
      examples,
      metrics: Object.fromEntries(
        means.map(({ metric, mean }) => [metric.name, { n: mean.n, mean: mean.mean }]),
      ) as Record<MetricName, Mean>,
      latency: { p50: latency.at(0.5), p95: latency.at(0.95) },
      relevance: opinion(relevance, judge),
      helpfulness: opinion(helpfulness, judge),
    }),
  };
}

function addKnown(mean: { add(value: number): void }, value: number | null): void {
  if (value !== null) mean.add(value);
}

function opinion(people: Mean, judge: Mean): Opinion {
  const by = people.n > 0 ? 'people' : judge.n > 0 ? 'judge' : null;
  const { n, mean } = by === 'people' ? people : judge;
  return { n, mean, by };
}
