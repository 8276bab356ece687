import { measuredMs } from '../../run/measured.ts';
import type { MetricComparison, MetricName } from '../../compare/types.ts';
import type { GateResult, GateState } from '../../verdict/types.ts';
import { untrusted } from '../../base/untrusted.ts';
import type { Untrusted } from '../../base/untrusted.ts';
import { changeOf, METRICS } from '../format.ts';
import { ownWords } from '../phrase.ts';
import type { Figures } from './figures.ts';
import { mean } from './lookup.ts';
import type { Lookup } from './lookup.ts';

export type MetricStatus =
  | 'worse'
  | 'not-worse'
  | 'undecided'
  | 'fails'
  | 'better'
  | 'same'
  | 'within'
  | 'lower'
  | 'unknown'
  | 'advisory'
  | 'not-gated';

/** One line of the metric table, in words. */
export interface MetricRow {
  readonly name: MetricName;
  readonly label: string;
  /** `unknown` where it is; never a zero in its place. */
  readonly baseline: string;
  readonly candidate: string;
  readonly change: string;
  /** Our own words; `—` without a gate. */
  readonly allowed: string;
  readonly status: MetricStatus;
  /** Why a side is unknown; may name a model. */
  readonly unknownBecause?: Untrusted;
}

/** The metrics that people decide by; the others are folded. */
const MAIN: readonly MetricName[] = ['success', 'tool', 'quality', 'cost', 'latency'];
const OTHERS: readonly MetricName[] = ['tokens', 'confidence'];
const WORST_FIRST: readonly GateState[] = ['fail', 'undecided', 'unknown', 'pass', 'advisory'];

export interface MetricRows {
  readonly main: readonly MetricRow[];
  readonly others: readonly MetricRow[];
  readonly figures: Figures['metrics'];
}

/** Rows of the metric table and of the folded one, and the numbers behind them. */
export function metricRows(look: Lookup): MetricRows {
  const { comparison, outcome } = look.input;
  const gates = outcome.kind === 'judged' ? outcome.verdict.gates : [];
  const evidence = outcome.kind === 'judged' && outcome.verdict.paired !== undefined;
  const metrics = comparison?.metrics ?? (look.input.trials.length > 0 ? solo(look) : undefined);
  if (!metrics) return { main: [], others: [], figures: {} };
  const worse =
    gates.some(({ gate, state }) => gate === 'success' && state === 'fail') ||
    metrics.success.candidate === 0;
  const rows = (names: readonly MetricName[]): MetricRow[] =>
    // A table of nothing but unknowns says less than none.
    names.every((name) => metrics[name].baseline === null && metrics[name].candidate === null)
      ? []
      : names.map((name) => row(metrics[name], gates, worse, evidence));
  const figures = Object.fromEntries(
    [...MAIN, ...OTHERS].map((name) => {
      const { baseline, candidate, delta, relative, interval } = metrics[name];
      return [name, { baseline, candidate, delta, relative, ...(interval ? { interval } : {}) }];
    }),
  );
  return { main: rows(MAIN), others: rows(OTHERS), figures };
}

function row(
  metric: MetricComparison,
  gates: readonly GateResult[],
  candidateFails: boolean,
  evidence: boolean,
): MetricRow {
  const { name, baseline, candidate, delta, unknownBecause } = metric;
  const own = gates.filter(({ gate }) => gate === name);
  const gate = WORST_FIRST.map((state) => own.find((each) => each.state === state)).find(
    (each) => each !== undefined,
  );
  const { label, show } = METRICS[name];
  const tell = (value: number | null): string => (value === null ? 'unknown' : show(value));
  return {
    name,
    label,
    baseline: metric.trials.baseline === 0 ? '—' : tell(baseline),
    candidate:
      metric.trials.candidate === 0 && metric.trials.baseline !== 0 && candidate === null
        ? 'unknown'
        : tell(candidate),
    change:
      changeOf(name, delta, baseline, metric.interval) ?? (metric.trials.baseline === 0 ? '—' : 'unknown'),
    allowed:
      own
        .map(({ allowed }) => ownWords(allowed))
        .filter(Boolean)
        .join(', ') || '—',
    status: statusOf(metric, gate, candidateFails, evidence),
    ...(unknownBecause === undefined ? {} : { unknownBecause: untrusted(unknownBecause) }),
  };
}

function statusOf(
  metric: MetricComparison,
  gate: GateResult | undefined,
  candidateFails: boolean,
  evidence: boolean,
): MetricStatus {
  if (metric.candidate === null || (metric.baseline === null && metric.trials.baseline > 0)) return 'unknown';
  switch (gate?.state) {
    case undefined:
      return 'not-gated';
    case 'fail':
      return evidence ? 'worse' : 'fails';
    case 'undecided':
      return 'undecided';
    case 'unknown':
      return 'unknown';
    case 'advisory':
      return 'advisory';
    case 'pass':
      break;
  }
  const sign = metric.higherIsBetter ? 1 : -1;
  const gain = (metric.delta ?? 0) * sign;
  if (evidence) {
    // Better only where the whole interval is.
    const proven = metric.interval?.every((end) => end * sign > 0) ?? false;
    if (!proven) return 'not-worse';
  } else if (gain < 0) return 'within';
  if (gain === 0) return 'same';
  // An agent that fails early is cheap and quick: that is no improvement.
  return candidateFails && (metric.name === 'cost' || metric.name === 'latency') ? 'lower' : 'better';
}

/** Means over trials of the only side that ran, as its candidate column. */
function solo(look: Lookup): Record<MetricName, MetricComparison> {
  const done = look.input.trials.filter(
    ({ execution, role }) => execution !== undefined && role === look.solo,
  );
  const metric = (
    name: MetricName,
    higherIsBetter: boolean,
    values: readonly (number | null | undefined)[],
    complete = false,
  ): MetricComparison => {
    const known = values.filter((value) => typeof value === 'number').length;
    return {
      name,
      baseline: null,
      // One unknown price makes the mean cost a guess.
      candidate: complete && known < done.length ? null : mean(values),
      delta: null,
      relative: null,
      scenarios: look.scenarios.length,
      trials: { baseline: 0, candidate: known },
      higherIsBetter,
      ...(complete && known < done.length
        ? { unknownBecause: `unknown for ${done.length - known} of ${done.length} trials` }
        : {}),
    };
  };
  const graded = (
    pick: (validation: NonNullable<(typeof done)[number]['validation']>) => number | boolean | null,
  ) =>
    done.map(({ validation }) => {
      const value = validation ? pick(validation) : null;
      return value === null ? null : Number(value);
    });
  return {
    success: metric(
      'success',
      true,
      graded(({ passed }) => passed),
    ),
    tool: metric(
      'tool',
      true,
      graded(({ toolCorrect }) => toolCorrect),
    ),
    quality: metric(
      'quality',
      true,
      graded(({ quality }) => quality),
    ),
    confidence: metric(
      'confidence',
      true,
      graded(({ confidence }) => confidence),
    ),
    cost: metric(
      'cost',
      false,
      done.map(({ execution }) => execution?.costUsd),
      true,
    ),
    latency: metric(
      'latency',
      false,
      done.map(({ execution }) => execution && measuredMs(execution)),
    ),
    tokens: metric(
      'tokens',
      false,
      done.map(({ execution }) => execution?.tokenUsage?.total),
    ),
  };
}
