import { duration, percent, plural, usd } from '../base/format.ts';
import type { GateName } from '../compare/stats/types.ts';
import type { Margins } from '../config/types.ts';
import type { BaselineFacts, PairedEvidence, PairedGate } from './paired-types.ts';
import type { GateResult, GateState, Severity } from './types.ts';

export const LABELS: Readonly<Record<GateName, string>> = {
  success: 'success',
  tool: 'tool selection',
  quality: 'response quality',
  cost: 'cost per query',
  latency: 'latency',
};
const SEVERITIES: Readonly<Record<GateName, Severity>> = {
  success: 'high',
  quality: 'high',
  tool: 'high',
  cost: 'medium',
  latency: 'medium',
};
const STATES: Readonly<Record<PairedGate['state'], GateState>> = {
  worse: 'fail',
  'not-worse': 'pass',
  undecided: 'undecided',
  unknown: 'unknown',
  advisory: 'advisory',
};
/** z beyond its bound by so much is more than a close call. */
const FAR = 1;
/** Stored runs a scenario that the pool keeps at most. */
const FULL_POOL = 10;

/** A gate as a rule of the policy, with its finding in a sentence. */
export function gateResult(row: PairedGate, margins: Margins): GateResult {
  return {
    gate: row.gate,
    state: STATES[row.state],
    severity: SEVERITIES[row.gate],
    allowed: allowed(row.gate, margins),
    message: finding(row, margins),
  };
}

const isAmount = (gate: GateName): boolean => gate === 'cost' || gate === 'latency';
const share = (fraction: number): string =>
  percent(fraction, Math.abs(fraction * 100 - Math.round(fraction * 100)) < 1e-9 ? 0 : 1);
const allowed = (gate: GateName, margins: Margins): string =>
  `${isAmount(gate) ? '+' : '−'}${share(margins[gate])}`;

function show(gate: GateName, value: number): string {
  if (gate === 'cost') return usd(value);
  if (gate === 'latency') return duration(value);
  return gate === 'quality' ? value.toFixed(2) : percent(value);
}

/** `success fell from 92.1 % to 84.4 %`; what looks the same when rounded is `stayed at`. */
function moved({ gate, baseline, candidate }: PairedGate): string {
  const [before, after] = [show(gate, baseline ?? 0), show(gate, candidate ?? 0)];
  if (before === after) return `${LABELS[gate]} stayed at ${after}`;
  return `${LABELS[gate]} ${(candidate ?? 0) < (baseline ?? 0) ? 'fell' : 'rose'} from ${before} to ${after}`;
}

/** How much worse the candidate is, in the margin's sense: relative, positive is worse. */
function worsening({ gate, baseline, change }: PairedGate): number {
  if (change === null || baseline === null) return 0;
  if (isAmount(gate)) return change;
  return baseline > 0 ? -change / baseline : 0;
}

/** One gate in one sentence. */
export function finding(row: PairedGate, margins: Margins): string {
  const { gate, state, unknownBecause } = row;
  const margin = margins[gate];
  const beyond = worsening(row) >= margin * (1 - 1e-9) && worsening(row) > 0;
  switch (state) {
    case 'unknown':
      return `${LABELS[gate]} is unknown: ${unknownBecause ?? 'no value'}`;
    case 'worse': {
      const far = (row.z ?? 0) >= (row.bound ?? Infinity) + FAR;
      const amount = isAmount(gate) ? ` (+${share(row.change ?? 0)})` : '';
      return `${moved(row)}${amount}: more than the ${share(margin)} allowed, and ${far ? 'far ' : ''}more than chance explains`;
    }
    case 'not-worse':
      return `${moved(row)}: ${ruledOut(row, margin)} is very unlikely`;
    case 'undecided':
      return beyond
        ? `${moved(row)}: more than the ${share(margin)} allowed, but chance can explain it`
        : `${moved(row)}: ${ruledOut(row, margin)} cannot be ruled out`;
    case 'advisory':
      return `${moved(row)}: told, not judged, because the two sides ran at different times`;
  }
}

/** What the not-worse side excludes: twice the margin. */
function ruledOut({ gate, baseline }: PairedGate, margin: number): string {
  if (isAmount(gate)) return `a rise of more than ${share((1 + margin) ** 2 - 1)}`;
  const drop = 2 * margin * (baseline ?? 0);
  return gate === 'quality'
    ? `a drop of more than ${drop.toFixed(2)}`
    : `a drop of more than ${points(drop)}`;
}

/** `7 points`, `1.5 points`: a share (0–1) in whole points from 3 on. */
export function points(drop: number): string {
  const value = drop * 100;
  const text = value >= 3 ? String(Math.round(value)) : value.toFixed(1).replace(/\.0$/, '');
  return `${text} ${text === '1' ? 'point' : 'points'}`;
}

/** The rule about tagged scenarios. */
export function regressionResult(regression: PairedEvidence['regression']): GateResult {
  const base = { gate: 'regression', severity: 'high', allowed: 'none broken' } as const;
  const having = (...states: readonly string[]): number =>
    regression.filter(({ state }) => states.includes(state)).length;
  if (regression.length === 0) {
    return { ...base, state: 'unknown', message: 'no scenario is tagged regression' };
  }
  const tagged = plural(regression.length, 'regression-tagged scenario');
  const broken = having('broken');
  if (broken > 0) {
    const verb = broken === 1 ? 'is' : 'are';
    const message = `${broken} of ${tagged} ${verb} broken: so few passes in repeated attempts are no accident`;
    return { ...base, state: 'fail', message };
  }
  const open = having('watched', 'pending');
  const left = having('quarantined');
  const aside =
    left > 0
      ? `; ${left} with too few or too mixed baseline runs ${left === 1 ? 'counts' : 'count'} only among all`
      : '';
  if (open > 0) {
    return {
      ...base,
      state: 'undecided',
      message: `${open} of ${tagged} failed, which chance can explain${aside}`,
    };
  }
  const held = regression.length - left;
  if (held === 0) {
    const message = `${tagged} with too few or too mixed baseline runs for a rule of their own; they count among all`;
    return { ...base, state: 'advisory', message };
  }
  return { ...base, state: 'pass', message: `${held} of ${tagged} held${aside}` };
}

/** What this run could see and what would settle it. */
export function settlement(
  evidence: Pick<PairedEvidence, 'compared' | 'power'>,
  { depth, stored }: BaselineFacts,
): string {
  const sees = `${plural(evidence.compared, 'scenario')} can only see drops over ${points(evidence.power.detectable)}`;
  const more = Math.min(3, Math.floor(FULL_POOL - depth));
  const other =
    stored > 0 && more > 0
      ? `let the default branch collect ${plural(more, 'more run')} of the baseline`
      : 'run each of them more often';
  return `${sees}: add scenarios or ${other}`;
}
