import { measuredMs } from '../run/measured.ts';
import { seededRandom, type Random } from '../base/random.ts';
import { isRegression } from '../scenario/types.ts';
import { byScenario } from '../compare/sides.ts';
import type { Comparison, MetricComparison, MetricName, ScenarioComparison } from '../compare/types.ts';
import type { Margins } from '../config/types.ts';
import { outcomeOf } from '../run/outcome.ts';
import type { BriefTrial } from '../run/types.ts';
import type { Suite } from '../scenario/types.ts';
import { decideByThresholds } from './thresholds.ts';

const METRICS = ['success', 'tool', 'quality', 'cost', 'latency'] as const;
const SUCCESS = 0;

/** All trials that ran in pairs, flat: a trial is `METRICS.length` values, NaN where it has none. */
interface Pools {
  readonly values: Float64Array;
  /** The first trial of each scenario, and how many its sides have together; always even. */
  readonly scenarios: readonly {
    readonly id: string;
    readonly tagged: boolean;
    first: number;
    count: number;
  }[];
}

/**
 * How often the policy `thresholds` would reject a candidate that is the baseline, on this very data (0–1): each
 * scenario's trials of both sides are dealt out anew, as if the labels said nothing, and judged by the rule itself.
 * Re-randomisation under the null (Fisher, The Design of Experiments, 1935). Null where no pair ran.
 */
export function rejectsUnchanged(
  suite: Suite,
  trials: readonly BriefTrial[],
  margins: Margins,
  { seed, draws = 500 }: { readonly seed: string; readonly draws?: number },
): number | null {
  const pools = poolsOf(suite, trials);
  if (pools.scenarios.length === 0) return null;
  const random = seededRandom(`unchanged ${seed}`);
  const order = Uint32Array.from({ length: pools.values.length / METRICS.length }, (_, i) => i);
  let rejected = 0;
  for (let i = 0; i < draws; i++) {
    for (const { first, count } of pools.scenarios) deal(order, first, count, random);
    if (decideByThresholds(comparisonOf(pools, order), margins).recommendation === 'REJECT') rejected++;
  }
  return rejected / draws;
}

/** Shuffles one scenario's trials in place (Fisher-Yates). */
function deal(order: Uint32Array, first: number, count: number, random: Random): void {
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const swap = order[first + i] ?? 0;
    order[first + i] = order[first + j] ?? 0;
    order[first + j] = swap;
  }
}

function poolsOf(suite: Suite, trials: readonly BriefTrial[]): Pools {
  const groups = byScenario(trials.filter((trial) => !trial.retry && outcomeOf(trial) !== 'missing'));
  const values: number[] = [];
  const scenarios = suite.scenarios.flatMap(({ id, tags }) => {
    const { baseline = [], candidate = [] } = groups.get(id) ?? {};
    const numbered = new Map(candidate.map((trial) => [trial.trial, trial]));
    const first = values.length / METRICS.length;
    let count = 0;
    for (const before of baseline) {
      const after = numbered.get(before.trial);
      if (!after) continue;
      values.push(...valuesOf(before), ...valuesOf(after));
      count += 2;
    }
    return count > 0 ? [{ id, tagged: isRegression({ tags }), first, count }] : [];
  });
  return { values: Float64Array.from(values), scenarios };
}

function valuesOf({ execution, validation }: BriefTrial): number[] {
  const tool = validation?.toolCorrect ?? null;
  return [
    Number(validation?.passed),
    tool === null ? NaN : Number(tool),
    validation?.quality ?? NaN,
    execution?.costUsd ?? NaN,
    (execution && measuredMs(execution)) ?? NaN,
  ];
}

/** What the rule reads of a comparison, and no more: it is made anew for every draw. */
function comparisonOf(pools: Pools, order: Uint32Array): Comparison {
  const metrics = Object.fromEntries(METRICS.map((name, i) => [name, metricOf(name, i, pools, order)]));
  const nothing = metricOf('success', SUCCESS, { ...pools, scenarios: [] }, order);
  const { length } = pools.scenarios;
  return {
    // All seven names are there: five measured, two that gate nothing.
    metrics: { ...metrics, tokens: nothing, confidence: nothing } as Readonly<
      Record<MetricName, MetricComparison>
    >,
    scenarios: pools.scenarios
      .filter(({ tagged }) => tagged)
      .map(({ id, first, count }) => taggedOf(id, first, count, pools.values, order)),
    counts: {
      scenarios: length,
      paired: length,
      broken: 0,
      fixed: 0,
      failing: 0,
      passing: 0,
      flaky: 0,
      missing: { baseline: 0, candidate: 0 },
      planned: { baseline: 0, candidate: 0 },
    },
  };
}

function taggedOf(
  id: string,
  first: number,
  count: number,
  values: Float64Array,
  order: Uint32Array,
): ScenarioComparison {
  const half = count / 2;
  const side = (from: number) => {
    let passed = 0;
    for (let i = from; i < from + half; i++) passed += at(values, order[i], SUCCESS);
    const rest = { missing: 0, toolCorrect: null, quality: null, costUsd: null, latencyMs: null };
    return { trials: half, passed, ...rest };
  };
  return {
    id,
    change: 'passing',
    flaky: false,
    regressionTagged: true,
    baseline: side(first),
    candidate: side(first + half),
  };
}

const at = (values: Float64Array, trial: number | undefined, metric: number): number =>
  values[(trial ?? 0) * METRICS.length + metric] ?? NaN;

/** The metric over the pairs with a value on both sides, as `compareMetrics` has it. */
function metricOf(
  name: (typeof METRICS)[number],
  metric: number,
  { values, scenarios }: Pools,
  order: Uint32Array,
): MetricComparison {
  let [pairs, groups] = [0, 0];
  let [passedBefore, passedAfter, meansBefore, meansAfter] = [0, 0, 0, 0];
  for (const { first, count } of scenarios) {
    const half = count / 2;
    let [before, after, own] = [0, 0, 0];
    for (let i = first; i < first + half; i++) {
      const b = at(values, order[i], metric);
      const c = at(values, order[i + half], metric);
      if (Number.isNaN(b) || Number.isNaN(c)) continue;
      before += b;
      after += c;
      own++;
    }
    if (own === 0) continue;
    pairs += own;
    groups++;
    passedBefore += before;
    passedAfter += after;
    meansBefore += before / own;
    meansAfter += after / own;
  }
  const boolean = name === 'success' || name === 'tool';
  const known = pairs > 0;
  const baseline = boolean ? passedBefore / pairs : meansBefore / groups;
  const candidate = boolean ? passedAfter / pairs : meansAfter / groups;
  return {
    name,
    baseline: known ? baseline : null,
    candidate: known ? candidate : null,
    delta: known ? candidate - baseline : null,
    relative: known && baseline !== 0 ? (candidate - baseline) / baseline : null,
    scenarios: groups,
    trials: { baseline: pairs, candidate: pairs },
    ...(boolean && known ? { passes: { baseline: passedBefore, candidate: passedAfter } } : {}),
    higherIsBetter: name !== 'cost' && name !== 'latency',
  };
}
