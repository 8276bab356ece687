import { seededRandom, shuffled } from '../base/random.ts';
import { REGRESSION_TAG } from '../compare/compare.ts';
import { byScenario, mean } from '../compare/sides.ts';
import type { Comparison, MetricComparison, MetricName, ScenarioComparison } from '../compare/types.ts';
import type { Margins } from '../config/types.ts';
import type { GradedTrial } from '../run/types.ts';
import type { Suite } from '../scenario/types.ts';
import { decideByThresholds } from './thresholds.ts';

const METRICS = ['success', 'tool', 'quality', 'cost', 'latency'] as const;
type Gated = (typeof METRICS)[number];
type Values = Readonly<Record<Gated, number | null>>;

/** The trials of one scenario that ran in pairs, both sides together. */
interface Pooled {
  readonly id: string;
  readonly tagged: boolean;
  readonly trials: readonly Values[];
}

/**
 * How often the policy `thresholds` would reject a candidate that is the baseline, on this very data (0–1): each
 * scenario's trials of both sides are dealt out anew, as if the labels said nothing, and judged by the rule itself.
 * Re-randomisation under the null (Fisher, The Design of Experiments, 1935). Null where no pair ran.
 */
export function rejectsUnchanged(
  suite: Suite,
  trials: readonly GradedTrial[],
  margins: Margins,
  { seed, draws = 500 }: { readonly seed: string; readonly draws?: number },
): number | null {
  const pools = poolsOf(suite, trials);
  if (pools.length === 0) return null;
  const random = seededRandom(`unchanged ${seed}`);
  let rejected = 0;
  for (let i = 0; i < draws; i++) {
    const dealt = pools.map((pool) => ({ ...pool, trials: shuffled(pool.trials, random) }));
    if (decideByThresholds(comparisonOf(dealt), margins).recommendation === 'REJECT') rejected++;
  }
  return rejected / draws;
}

function poolsOf(suite: Suite, trials: readonly GradedTrial[]): Pooled[] {
  const groups = byScenario(trials.filter(({ retry, validation }) => !retry && validation));
  return suite.scenarios.flatMap(({ id, tags }) => {
    const { baseline = [], candidate = [] } = groups.get(id) ?? {};
    const numbered = new Map(candidate.map((trial) => [trial.trial, trial]));
    const pairs = baseline.flatMap((before) => {
      const after = numbered.get(before.trial);
      return after ? [valuesOf(before), valuesOf(after)] : [];
    });
    return pairs.length > 0 ? [{ id, tagged: tags.includes(REGRESSION_TAG), trials: pairs }] : [];
  });
}

function valuesOf({ execution, validation }: GradedTrial): Values {
  const tool = validation?.toolCorrect ?? null;
  return {
    success: Number(validation?.passed),
    tool: tool === null ? null : Number(tool),
    quality: validation?.quality ?? null,
    cost: execution?.costUsd ?? null,
    latency: execution?.latencyMs ?? null,
  };
}

/** What the rule reads of a comparison, and no more: it is made anew for every draw. */
function comparisonOf(dealt: readonly Pooled[]): Comparison {
  const metrics = Object.fromEntries(METRICS.map((name) => [name, metricOf(name, dealt)]));
  const nothing = metricOf('success', []);
  return {
    // All seven names are there: five measured, two that gate nothing.
    metrics: { ...metrics, tokens: nothing, confidence: nothing } as Readonly<
      Record<MetricName, MetricComparison>
    >,
    scenarios: dealt.filter(({ tagged }) => tagged).map(taggedOf),
    counts: {
      scenarios: dealt.length,
      paired: dealt.length,
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

function taggedOf({ id, trials }: Pooled): ScenarioComparison {
  const half = trials.length / 2;
  const side = (own: readonly Values[]) => ({
    trials: own.length,
    passed: own.filter(({ success }) => success === 1).length,
    missing: 0,
    toolCorrect: null,
    quality: null,
    costUsd: null,
    latencyMs: null,
  });
  return {
    id,
    change: 'passing',
    flaky: false,
    regressionTagged: true,
    baseline: side(trials.slice(0, half)),
    candidate: side(trials.slice(half)),
  };
}

function metricOf(name: Gated, dealt: readonly Pooled[]): MetricComparison {
  const boolean = name === 'success' || name === 'tool';
  const [befores, afters]: [number[], number[]] = [[], []];
  let pairs = 0;
  let [passedBefore, passedAfter] = [0, 0];
  for (const { trials } of dealt) {
    const half = trials.length / 2;
    let [before, after, count] = [0, 0, 0];
    for (let i = 0; i < half; i++) {
      const [b, c] = [trials[i]?.[name] ?? null, trials[half + i]?.[name] ?? null];
      if (b === null || c === null) continue;
      before += b;
      after += c;
      count++;
    }
    if (count === 0) continue;
    pairs += count;
    passedBefore += before;
    passedAfter += after;
    befores.push(before / count);
    afters.push(after / count);
  }
  const baseline = boolean ? (pairs > 0 ? passedBefore / pairs : null) : mean(befores);
  const candidate = boolean ? (pairs > 0 ? passedAfter / pairs : null) : mean(afters);
  const delta = baseline === null || candidate === null ? null : candidate - baseline;
  return {
    name,
    baseline,
    candidate,
    delta,
    relative: delta === null || baseline === null || baseline === 0 ? null : delta / baseline,
    scenarios: befores.length,
    trials: { baseline: pairs, candidate: pairs },
    ...(boolean && pairs > 0 ? { passes: { baseline: passedBefore, candidate: passedAfter } } : {}),
    higherIsBetter: name !== 'cost' && name !== 'latency',
  };
}
