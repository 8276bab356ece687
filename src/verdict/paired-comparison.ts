import type { Comparison, MetricComparison, MetricName, ScenarioComparison } from '../compare/types.ts';
import type { PairedEvidence, PairedGate, ScenarioEvidence } from './paired-types.ts';
import type { Outcome } from './types.ts';

/**
 * The comparison as the policy `paired` sees it: metrics with the stored baseline runs and their intervals, and what
 * broke by each scenario's own evidence. Any other outcome leaves it as it is; doing it twice changes nothing.
 */
export function withPairedEvidence(comparison: Comparison, outcome: Outcome): Comparison {
  const evidence = outcome.kind === 'judged' ? outcome.verdict.paired : undefined;
  if (!evidence) return comparison;
  const found = new Map(evidence.scenarios.map((each) => [each.id, each]));
  const scenarios = comparison.scenarios.map((scenario) => judged(scenario, found.get(scenario.id)));
  const count = (change: ScenarioComparison['change']): number =>
    scenarios.filter((scenario) => scenario.change === change).length;
  return {
    metrics: metricsOf(comparison, evidence),
    scenarios,
    counts: {
      ...comparison.counts,
      paired: scenarios.length - count('unpaired'),
      broken: count('broken'),
      fixed: count('fixed'),
      failing: count('failing'),
      passing: count('passing'),
      watched: count('watched'),
      flaky: scenarios.filter(({ flaky }) => flaky).length,
    },
  };
}

function judged(scenario: ScenarioComparison, evidence: ScenarioEvidence | undefined): ScenarioComparison {
  if (!evidence) return scenario;
  const { baseline, candidate, finding, flaky } = evidence;
  const unpaired = baseline.runs === 0 || candidate.runs === 0;
  return {
    ...scenario,
    change: unpaired ? 'unpaired' : finding,
    flaky,
    baseline: { ...scenario.baseline, trials: baseline.runs, passed: baseline.passed },
    candidate: { ...scenario.candidate, trials: candidate.runs, passed: candidate.passed },
  };
}

function metricsOf(comparison: Comparison, { gates, scenarios }: PairedEvidence): Comparison['metrics'] {
  const rows = new Map<MetricName, PairedGate>(gates.map((row) => [row.gate, row]));
  const trials = { baseline: 0, candidate: 0 };
  for (const { baseline, candidate } of scenarios) {
    if (baseline.runs === 0 || candidate.runs === 0) continue;
    trials.baseline += baseline.runs;
    trials.candidate += candidate.runs;
  }
  const entries = Object.values(comparison.metrics).map((metric): [MetricName, MetricComparison] => {
    const row = rows.get(metric.name);
    return [metric.name, row ? metricOf(metric, row, comparison.counts.paired > 0, trials) : metric];
  });
  // The names are those of the comparison that came in.
  return Object.fromEntries(entries) as Comparison['metrics'];
}

function metricOf(
  metric: MetricComparison,
  row: PairedGate,
  pairsRan: boolean,
  trials: MetricComparison['trials'],
): MetricComparison {
  const { baseline, candidate, change, interval, scenarios } = row;
  const { passes: _, interval: __, unknownBecause, ...rest } = metric;
  if (baseline === null || candidate === null || change === null) {
    const known = metric.baseline !== null && metric.candidate !== null;
    const because = pairsRan && !known ? unknownBecause : undefined;
    const why = because ?? row.unknownBecause ?? 'no value';
    return { ...rest, baseline: null, candidate: null, delta: null, relative: null, unknownBecause: why };
  }
  // Amounts change relatively, all else in its unit; a delta is always in the unit.
  const unit = row.gate === 'cost' || row.gate === 'latency' ? baseline : 1;
  const delta = candidate - baseline;
  return {
    ...rest,
    baseline,
    candidate,
    delta,
    relative: baseline === 0 ? null : delta / baseline,
    scenarios,
    trials,
    ...(interval ? { interval: [interval[0] * unit, interval[1] * unit] as const } : {}),
  };
}
