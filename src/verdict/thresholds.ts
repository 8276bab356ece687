import { duration, percent, plural, signed, usd } from '../base/format.ts';
import type { Margins } from '../config/types.ts';
import type { Comparison, MetricComparison, MetricName } from '../compare/types.ts';
import type { GateResult, Severity, Verdict } from './types.ts';

const SEVERITY_ORDER: readonly Severity[] = ['high', 'medium', 'low'];
/** Relative slack for means of floats: smaller differences are rounding, not change. */
const ROUNDING = 1e-9;

/**
 * The classic rule on averages: APPROVE where quality >= 0.95x (high severity), success and tool accuracy >= 95 %
 * of the baseline's pass counts, cost <= 1.20x (medium), latency < 110 %, every regression-tagged scenario passes
 * all its trials, and at least one metric improves. Margins come from `gate.margins`. A metric that is unknown on a
 * side is neither passed nor failed and improves nothing.
 */
export function decideByThresholds(comparison: Comparison, margins: Margins): Verdict {
  const { metrics } = comparison;
  const regressionFailures = comparison.scenarios
    .filter((s) => s.regressionTagged && s.candidate.passed < s.candidate.trials)
    .map((s) => s.id);
  const improved = improvements(comparison);
  const gates: GateResult[] = [
    accuracyGate(metrics.success, margins.success, 'success', 'success'),
    accuracyGate(metrics.tool, margins.tool, 'tool', 'tool selection'),
    floorGate(metrics.quality, margins.quality),
    ceilingGate(metrics.cost, margins.cost, 'cost', 'cost per query', 'medium', usd, false),
    ceilingGate(metrics.latency, margins.latency, 'latency', 'latency', 'medium', duration, true),
    regressionGate(comparison, regressionFailures),
    improvementGate(comparison, improved),
  ];
  const failed = gates.filter((gate) => gate.state === 'fail').sort(bySeverity);
  return {
    policy: 'thresholds',
    recommendation: failed.length > 0 ? 'REJECT' : 'APPROVE',
    winner: winnerOf(metrics),
    gates,
    reasons: failed.length > 0 ? failed.map((gate) => gate.message) : [approval(comparison, improved)],
    regressionFailures,
  };
}

function bySeverity(a: GateResult, b: GateResult): number {
  return SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity);
}

function unknownGate(
  metric: MetricComparison,
  severity: Severity,
  allowed: string,
  label: string,
): GateResult {
  const message = `${label} is unknown: ${metric.unknownBecause ?? 'no value'}`;
  return { gate: metric.name, state: 'unknown', severity, allowed, message };
}

/** Pass counts are compared as integers, so that a count that lands exactly on the margin passes. */
function accuracyGate(metric: MetricComparison, margin: number, gate: MetricName, label: string): GateResult {
  const allowed = `≥ ${percent(1 - margin, 0)} of baseline`;
  const { passes, baseline, candidate } = metric;
  if (!passes || baseline === null || candidate === null) return unknownGate(metric, 'high', allowed, label);
  const scale = 1_000_000;
  const enough = passes.candidate * scale >= passes.baseline * (scale - Math.round(margin * scale));
  const nothing = gate === 'success' && passes.candidate === 0;
  const change = `${label} ${percent(baseline)} → ${percent(candidate)}`;
  if (nothing) {
    const message = 'the candidate passes no scenario at all; its cost and latency mean nothing';
    return { gate, state: 'fail', severity: 'high', allowed, message };
  }
  const message = enough ? change : `${change}, below ${percent(1 - margin, 0)} of the baseline`;
  return { gate, state: enough ? 'pass' : 'fail', severity: 'high', allowed, message };
}

function floorGate(metric: MetricComparison, margin: number): GateResult {
  const allowed = `≥ ${(1 - margin).toFixed(2)}×`;
  const { baseline, candidate } = metric;
  if (baseline === null || candidate === null)
    return unknownGate(metric, 'high', allowed, 'response quality');
  const enough = candidate >= baseline * (1 - margin) * (1 - ROUNDING);
  const change = `response quality ${baseline.toFixed(2)} → ${candidate.toFixed(2)}`;
  const message = enough ? change : `${change}, below ${(1 - margin).toFixed(2)}× the baseline`;
  return { gate: 'quality', state: enough ? 'pass' : 'fail', severity: 'high', allowed, message };
}

function ceilingGate(
  metric: MetricComparison,
  margin: number,
  gate: MetricName,
  label: string,
  severity: Severity,
  format: (value: number) => string,
  strict: boolean,
): GateResult {
  const limit = 1 + margin;
  const allowed = strict ? `< ${percent(limit, 0)}` : `≤ ${limit.toFixed(2)}×`;
  const { baseline, candidate } = metric;
  if (baseline === null || candidate === null) return unknownGate(metric, severity, allowed, label);
  const ratio = limitRatio(candidate, baseline);
  const within = strict ? ratio < limit * (1 - ROUNDING) : ratio <= limit * (1 + ROUNDING);
  const change = `${label} ${format(baseline)} → ${format(candidate)}`;
  const above = strict
    ? `not below ${percent(limit, 0)} of the baseline`
    : `above ${limit.toFixed(2)}× the baseline`;
  return {
    gate,
    state: within ? 'pass' : 'fail',
    severity,
    allowed,
    message: within ? change : `${change}, ${above}`,
  };
}

/** From nothing to something is beyond every limit; from nothing to nothing is no change. */
function limitRatio(candidate: number, baseline: number): number {
  if (baseline > 0) return candidate / baseline;
  return candidate > 0 ? Infinity : 1;
}

function regressionGate(comparison: Comparison, failures: readonly string[]): GateResult {
  const tagged = comparison.scenarios.filter((s) => s.regressionTagged && s.candidate.trials > 0).length;
  const base = { gate: 'regression', severity: 'high', allowed: 'all pass' } as const;
  if (tagged === 0) return { ...base, state: 'unknown', message: 'no scenario is tagged regression' };
  if (failures.length === 0)
    return { ...base, state: 'pass', message: `all ${plural(tagged, 'regression-tagged scenario')} pass` };
  return {
    ...base,
    state: 'fail',
    message: `${failures.length} of ${plural(tagged, 'regression-tagged scenario')} failed`,
  };
}

function improvementGate({ metrics }: Comparison, improved: readonly string[]): GateResult {
  const base = { gate: 'improvement', severity: 'low', allowed: 'at least one' } as const;
  if (improved.length > 0) return { ...base, state: 'pass', message: `improved: ${improved.join(', ')}` };
  const saved = [metrics.cost, metrics.latency].some(({ delta }) => delta !== null && delta < 0);
  const message = saved
    ? 'nothing improved: what costs less or is faster while more fails is no gain'
    : 'no metric improved';
  return { ...base, state: 'fail', message };
}

/** Cheaper or faster counts only where no success was given up for it: a crash costs nothing and is quick. */
function improvements({ metrics }: Comparison): string[] {
  const { success, tool, quality, cost, latency } = metrics;
  const better = (metric: MetricComparison): boolean => {
    if (metric.baseline === null || metric.candidate === null) return false;
    const slack = Math.abs(metric.baseline) * ROUNDING;
    return metric.higherIsBetter
      ? metric.candidate > metric.baseline + slack
      : metric.candidate < metric.baseline - slack;
  };
  const keptSuccess =
    success.passes !== undefined &&
    success.passes.candidate >= success.passes.baseline &&
    success.passes.candidate > 0;
  const names: string[] = [];
  if (better(success)) names.push('success');
  if (better(tool)) names.push('tool selection');
  if (better(quality)) names.push('response quality');
  if (keptSuccess && better(cost)) names.push('cost');
  if (keptSuccess && better(latency)) names.push('latency');
  return names;
}

/** More passes win; with equal passes the better quality, then the lower cost where both are known. */
function winnerOf(metrics: Comparison['metrics']): Verdict['winner'] {
  for (const metric of [metrics.success, metrics.quality, metrics.cost]) {
    if (metric.baseline === null || metric.candidate === null) continue;
    const difference = (metric.candidate - metric.baseline) * (metric.higherIsBetter ? 1 : -1);
    if (Math.abs(difference) > Math.abs(metric.baseline) * ROUNDING)
      return difference > 0 ? 'candidate' : 'baseline';
  }
  return 'tie';
}

function approval(comparison: Comparison, improved: readonly string[]): string {
  const { success, cost } = comparison.metrics;
  const rate =
    success.baseline !== null && success.candidate !== null
      ? `success ${percent(success.baseline)} → ${percent(success.candidate)}`
      : '';
  const saving =
    cost.relative !== null && Math.abs(cost.relative) >= 0.005
      ? `cost ${signed(cost.relative * 100, 0)} %`
      : '';
  const known = [rate, saving].filter(Boolean).join(', ');
  return `every rule holds: ${known}${known ? '; ' : ''}improved: ${improved.join(', ')}`;
}
