import { measuredMs } from '../run/measured.ts';
import type { Variant } from '../agent/types.ts';
import type { BriefTrial } from '../run/types.ts';
import type { MetricComparison, MetricName } from './types.ts';

/** Both sides of the same scenario and trial number, both executed and graded. */
export interface Pair {
  readonly scenarioId: string;
  readonly baseline: BriefTrial;
  readonly candidate: BriefTrial;
}

interface Metric {
  readonly name: MetricName;
  readonly boolean: boolean;
  readonly higherIsBetter: boolean;
  /** null: this trial has no value. */
  readonly value: (trial: BriefTrial) => number | null;
  readonly unknown: (side: string, variant: Variant) => string;
}

const METRICS: readonly Metric[] = [
  {
    name: 'success',
    boolean: true,
    higherIsBetter: true,
    value: ({ validation }) => (typeof validation?.passed === 'boolean' ? Number(validation.passed) : null),
    unknown: (side) => `no ${side} trial was graded`,
  },
  {
    name: 'tool',
    boolean: true,
    higherIsBetter: true,
    value: ({ validation }) =>
      validation && validation.toolCorrect !== null ? Number(validation.toolCorrect) : null,
    unknown: () => 'no scenario expects anything of tools',
  },
  {
    name: 'quality',
    boolean: false,
    higherIsBetter: true,
    value: ({ validation }) => validation?.quality ?? null,
    unknown: (side) => `no ${side} trial has a quality score`,
  },
  {
    name: 'cost',
    boolean: false,
    higherIsBetter: false,
    value: ({ execution }) => execution?.costUsd ?? null,
    unknown: (side, { model }) =>
      model.price ? `the ${side} reported no token usage` : `no price is configured for the ${side}'s model`,
  },
  {
    name: 'latency',
    boolean: false,
    higherIsBetter: false,
    value: ({ execution }) => (execution ? measuredMs(execution) : null),
    unknown: (side) => `the ${side} reported no latency`,
  },
  {
    name: 'tokens',
    boolean: false,
    higherIsBetter: false,
    value: ({ execution }) => execution?.tokenUsage?.total ?? null,
    unknown: (side) => `the ${side} reported no token usage`,
  },
  {
    name: 'confidence',
    boolean: false,
    higherIsBetter: true,
    value: ({ validation }) => validation?.confidence ?? null,
    unknown: (side) => `no ${side} trial was graded`,
  },
];

/**
 * Compares every metric over the pairs, of which those of one scenario follow each other. A pair without a value on either
 * side is left out of that metric.
 */
export function compareMetrics(
  pairs: readonly Pair[],
  variants: { readonly baseline: Variant; readonly candidate: Variant },
): Record<MetricName, MetricComparison> {
  const entries = METRICS.map((metric) => [metric.name, compareMetric(metric, pairs, variants)] as const);
  return Object.fromEntries(entries) as Record<MetricName, MetricComparison>;
}

function compareMetric(
  metric: Metric,
  pairs: readonly Pair[],
  variants: { readonly baseline: Variant; readonly candidate: Variant },
): MetricComparison {
  const { scenarios, trials, sums, means } = sumsOf(metric, pairs);
  const counted = {
    name: metric.name,
    higherIsBetter: metric.higherIsBetter,
    scenarios,
    trials: { baseline: trials, candidate: trials },
  };
  if (trials === 0) {
    return {
      ...counted,
      baseline: null,
      candidate: null,
      delta: null,
      relative: null,
      unknownBecause: whyUnknown(metric, pairs, variants),
    };
  }
  const baseline = metric.boolean ? sums.baseline / trials : means.baseline / scenarios;
  const candidate = metric.boolean ? sums.candidate / trials : means.candidate / scenarios;
  const delta = candidate - baseline;
  return {
    ...counted,
    baseline,
    candidate,
    delta,
    relative: baseline === 0 ? null : delta / baseline,
    ...(metric.boolean ? { passes: sums } : {}),
  };
}

/**
 * Of the pairs with a value on both sides. `means` adds up each scenario's mean, so that a scenario with more trials weighs
 * no more than another. Lists of a large suite's values would be most of what a comparison holds.
 */
function sumsOf(metric: Metric, pairs: readonly Pair[]) {
  const [sums, means, own] = [both(), both(), both()];
  let [scenarios, trials, ownTrials] = [0, 0, 0];
  let id: string | undefined;
  const close = (): void => {
    if (ownTrials === 0) return;
    scenarios++;
    means.baseline += own.baseline / ownTrials;
    means.candidate += own.candidate / ownTrials;
    [own.baseline, own.candidate, ownTrials] = [0, 0, 0];
  };
  for (const pair of pairs) {
    const baseline = metric.value(pair.baseline);
    const candidate = metric.value(pair.candidate);
    if (baseline === null || candidate === null) continue;
    if (pair.scenarioId !== id) close();
    id = pair.scenarioId;
    ownTrials++;
    own.baseline += baseline;
    own.candidate += candidate;
    trials++;
    sums.baseline += baseline;
    sums.candidate += candidate;
  }
  close();
  return { scenarios, trials, sums, means };
}

const both = () => ({ baseline: 0, candidate: 0 });

function whyUnknown(
  metric: Metric,
  pairs: readonly Pair[],
  variants: { readonly baseline: Variant; readonly candidate: Variant },
): string {
  if (pairs.length === 0) return 'no scenario ran on both sides';
  const lacking = (['baseline', 'candidate'] as const).filter((role) =>
    pairs.every((pair) => metric.value(pair[role]) === null),
  );
  const reasons = lacking.map((role) => metric.unknown(role, variants[role]));
  return reasons.length > 0 ? [...new Set(reasons)].join('; ') : 'no scenario has a value on both sides';
}
