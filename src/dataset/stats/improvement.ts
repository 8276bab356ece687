import { UserError } from '../../base/errors.ts';
import { familyOf } from '../../example/id.ts';
import type { TrainingExample } from '../../example/types.ts';
import { createClusteredMeans, type ClusteredMeans } from './clustered-means.ts';
import { differenceOf, type Difference } from './difference.ts';
import { COMPARED, type Metric, type MetricName } from './metrics.ts';

/** Real usage, and trials of what was in production and of what was proposed. Synthetic examples measure nobody. */
export const SERIES = ['production', 'baseline', 'candidate'] as const;
export type Series = (typeof SERIES)[number];

/** A metric of a series in a month beside the same metric of its baseline. */
export interface Step extends Difference {
  readonly series: Series;
  /** `2026-11`, UTC. */
  readonly month: string;
  readonly metric: MetricName;
  /** Examples on each side that the metric is known of. */
  readonly n: { readonly before: number; readonly after: number };
}

export interface Improvement {
  /** What each month is compared with: a month, a config hash, or each series' earliest month. */
  readonly baseline: Baseline;
  /** Of each interval; all together hold with 0.95 (Bonferroni). */
  readonly confidence: number;
  readonly steps: readonly Step[];
}

export type Baseline =
  | { readonly kind: 'earliest' }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'config'; readonly prefix: string };

/** Of all differences together the chance to call any one a change that is none. */
const ALPHA = 0.05;
/** Months that are kept apart, a series; hostile dates must not fill the memory. */
const MOST_MONTHS = 240;

/** `2026-11` is a month, 6 to 64 hex digits are a config's hash or its start. Throws UserError for anything else. */
export function parseBaseline(text: string): Baseline {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return { kind: 'month', month: text };
  if (/^[0-9a-f]{6,64}$/.test(text)) return { kind: 'config', prefix: text };
  throw new UserError({
    path: '--baseline',
    message: 'expected a month such as 2026-09, or at least 6 hex digits of a config hash',
  });
}

export interface ImprovementOf {
  add(example: TrainingExample): void;
  /** Throws UserError where the store holds nothing of the baseline that was named. */
  read(): Improvement;
}

export function createImprovement(baseline: Baseline): ImprovementOf {
  const months = new Map<Series, Map<string, ClusteredMeans>>();
  const config = baseline.kind === 'config' ? createClusteredMeans(COMPARED.length) : undefined;
  const configs = new Set<string>();
  return {
    add(example) {
      const { provenance } = example;
      const series = seriesOf(example);
      const values = COMPARED.map(({ of }) => of(example));
      if (baseline.kind === 'config' && provenance.configHash?.startsWith(baseline.prefix)) {
        configs.add(provenance.configHash);
        config?.add(familyOf(example), values);
      }
      if (series === undefined) return;
      const own = months.get(series) ?? new Map<string, ClusteredMeans>();
      months.set(series, own);
      const month = example.timestamp.slice(0, 7);
      if (!own.has(month) && own.size >= MOST_MONTHS) return;
      const cell = own.get(month) ?? createClusteredMeans(COMPARED.length);
      own.set(month, cell);
      cell.add(familyOf(example), values);
    },
    read() {
      refuseUnknown(baseline, months, configs);
      const pairs = pairsOf(baseline, months, config);
      const compared = pairs.flatMap((pair) =>
        COMPARED.flatMap((metric, index) => sides(pair, metric, index)),
      );
      const confidence = 1 - ALPHA / Math.max(1, compared.length);
      return {
        baseline,
        confidence,
        steps: compared.map(({ pair, metric, before, after }) => ({
          series: pair.series,
          month: pair.month,
          metric: metric.name,
          n: { before: before.n, after: after.n },
          ...differenceOf(metric, before, after, confidence),
        })),
      };
    },
  };
}

function seriesOf({ provenance }: TrainingExample): Series | undefined {
  switch (provenance.source) {
    case 'production':
      return 'production';
    case 'synthetic':
      return undefined;
    case 'test':
      // A further attempt was chosen by its past: it would make the agent look worse than it is.
      return provenance.retry ? undefined : provenance.variant;
  }
}

interface Pair {
  readonly series: Series;
  readonly month: string;
  readonly before: ClusteredMeans;
  readonly after: ClusteredMeans;
}

type ByMonth = ReadonlyMap<Series, ReadonlyMap<string, ClusteredMeans>>;

function pairsOf(baseline: Baseline, months: ByMonth, config: ClusteredMeans | undefined): readonly Pair[] {
  return SERIES.flatMap((series) => {
    const own = [...(months.get(series) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const reference = baseline.kind === 'month' ? baseline.month : own[0]?.[0];
    const before = config ?? own.find(([month]) => month === reference)?.[1];
    if (!before) return [];
    return own.flatMap(([month, after]) => (after === before ? [] : [{ series, month, before, after }]));
  });
}

function sides(pair: Pair, metric: Metric, index: number) {
  const [before, after] = [pair.before.read(index), pair.after.read(index)];
  return before && after ? [{ pair, metric, before, after }] : [];
}

function refuseUnknown(baseline: Baseline, months: ByMonth, configs: ReadonlySet<string>): void {
  const path = '--baseline';
  if (baseline.kind === 'month' && ![...months.values()].some((own) => own.has(baseline.month))) {
    const known = [...new Set([...months.values()].flatMap((own) => [...own.keys()]))].sort();
    const hint = known.length === 0 ? 'there are no examples' : `months with examples: ${known.join(', ')}`;
    throw new UserError({ path, message: `no example of ${baseline.month} was read`, hint });
  }
  if (baseline.kind !== 'config' || configs.size === 1) return;
  const message =
    configs.size === 0
      ? `no example with a config hash ${baseline.prefix}… was read`
      : `${configs.size} configs have a hash that starts with ${baseline.prefix}: give more digits`;
  throw new UserError({ path, message, hint: 'the configs of examples stand in provenance.configHash' });
}
