import type { ConfigRecord, TrainingExample } from '../../example/types.ts';
import type { FeedbackEvent } from '../../feedback/types.ts';
import { createCoverage, type Coverage } from './coverage.ts';
import { createFigures, type Figures } from './figures.ts';
import { createGroups, type NamedFigures } from './groups.ts';
import { createImprovement, type Baseline, type Improvement } from './improvement.ts';

/** Which examples count. Empty lists take all. */
export interface StatsFilter {
  /** Milliseconds since the epoch. */
  readonly since?: number;
  readonly models: readonly string[];
  readonly sources: readonly TrainingExample['provenance']['source'][];
}

export interface StatsOptions {
  readonly filter: StatsFilter;
  readonly baseline: Baseline;
  /** Fewer good examples of a tool or tag are few. */
  readonly least: number;
}

export interface Stats {
  /** Examples that were read; those that the filter left out are not in any figure. */
  readonly read: number;
  readonly total: Figures;
  readonly by: Readonly<Record<Grouping, readonly NamedFigures[]>>;
  readonly coverage: Coverage;
  readonly improvement: Improvement;
}

export type Grouping = 'source' | 'variant' | 'model' | 'month';

/** Adds up examples as they pass; memory does not grow with their number. */
export interface StatsOf {
  /** An example as its feedback leaves it, and that feedback. */
  add(example: TrainingExample, events: readonly FeedbackEvent[]): void;
  /** Throws UserError where the baseline that was named is not there. */
  read(configs: ReadonlyMap<string, ConfigRecord>): Stats;
}

export function createStats({ filter, baseline, least }: StatsOptions): StatsOf {
  const total = createFigures();
  const by = {
    source: createGroups(),
    variant: createGroups(),
    model: createGroups(),
    month: createGroups(),
  };
  const coverage = createCoverage();
  const improvement = createImprovement(baseline);
  let read = 0;
  return {
    add(example, events) {
      read++;
      if (!passes(example, filter)) return;
      const { provenance, timestamp } = example;
      total.add(example, events);
      by.source.add(provenance.source, example, events);
      if (provenance.source === 'test') by.variant.add(provenance.variant, example, events);
      if (provenance.source !== 'synthetic') by.model.add(provenance.model, example, events);
      by.month.add(timestamp.slice(0, 7), example, events);
      coverage.add(example);
      improvement.add(example);
    },
    read: (configs) => ({
      read,
      total: total.read(),
      by: {
        source: by.source.read(),
        variant: by.variant.read(),
        model: by.model.read(),
        month: by.month.read(),
      },
      coverage: coverage.read(configs, least),
      improvement: improvement.read(),
    }),
  };
}

function passes(
  { provenance, timestamp }: TrainingExample,
  { since, models, sources }: StatsFilter,
): boolean {
  if (since !== undefined && Date.parse(timestamp) < since) return false;
  if (models.length > 0 && (provenance.model === null || !models.includes(provenance.model))) return false;
  return sources.length === 0 || sources.includes(provenance.source);
}
