import { exampleId } from '../example/id.ts';
import type { UsageExample } from './example.ts';

/** So many equal latencies of one model, and no other, are a placeholder: nobody measures the same each time. */
const PLACEHOLDER_RUNS = 5;

/** The examples in their order, with a latency that is a placeholder unknown. */
export function withoutPlaceholders(examples: readonly UsageExample[]): readonly UsageExample[] {
  const byModel = Map.groupBy(examples, ({ provenance }) => provenance.model);
  const flat = new Set(
    [...byModel].filter(([, all]) => isPlaceholder(all.flatMap(latencyOf))).map(([model]) => model),
  );
  return examples.map((example) => (flat.has(example.provenance.model) ? withoutLatency(example) : example));
}

function isPlaceholder(latencies: readonly number[]): boolean {
  return latencies.length >= PLACEHOLDER_RUNS && latencies.every((one) => one === latencies[0]);
}

function latencyOf({ metrics }: UsageExample): number[] {
  return metrics.latencyMs === null ? [] : [metrics.latencyMs];
}

function withoutLatency(example: UsageExample): UsageExample {
  if (example.metrics.latencyMs === null) return example;
  const { id: _id, reward, ...body } = { ...example, metrics: { ...example.metrics, latencyMs: null } };
  return { id: exampleId(body), ...body, reward };
}
