import { GATES, reaches, type GateMargins } from './gates.ts';
import { meanGate } from './mean-gate.ts';
import { observe, whyUnknown } from './observe.ts';
import { ratioGate } from './ratio-gate.ts';
import type {
  GateEvidence,
  GateName,
  GateState,
  GateUnknown,
  JudgedGate,
  Look,
  ScenarioRuns,
} from './types.ts';

/** z₀.₈: what tool, cost and an undisturbed latency need for NOT_WORSE. */
const MINOR_NOT_WORSE = 0.84;

export interface LookBounds {
  /** z that WORSE needs, for each gate that is judged. */
  readonly worse: Readonly<Partial<Record<GateName, number>>>;
  /** zNotWorse that success and quality need. */
  readonly notWorse: number;
}

export interface LookQuestion {
  readonly scenarios: readonly ScenarioRuns[];
  readonly look: Look;
  readonly bounds: LookBounds;
  readonly margins: GateMargins;
  /** Standard deviation of a run's mean log latency; 0 only where baseline and candidate ran interleaved. */
  readonly tau: number;
  /** Of the sign flips that clusters need. */
  readonly seed: string;
}

export interface LookResult {
  readonly look: Look;
  readonly gates: readonly JudgedGate[];
  readonly unknown: readonly GateUnknown[];
  /** Gates that are worse, by significance and by effect. */
  readonly worse: readonly GateName[];
  /** Every gate that votes is shown to be no worse. */
  readonly notWorse: boolean;
}

/** One gate's evidence on the data of a look, or why there is none. */
export function gateEvidence(
  gate: GateName,
  { scenarios, look, margins, tau, seed }: Omit<LookQuestion, 'bounds'>,
): GateEvidence | GateUnknown {
  const observed = observe(scenarios, gate, look);
  const unknownBecause = whyUnknown(gate, observed);
  if (unknownBecause !== undefined) return { gate, unknownBecause };
  if (gate === 'cost' || gate === 'latency') {
    const found = ratioGate(gate, observed, margins[gate], gate === 'latency' ? tau : 0);
    return found ?? { gate, unknownBecause: 'too few scenarios have a value on both sides' };
  }
  return meanGate(gate, observed, margins[gate], seed);
}

/** The gates that the data of this look allow to be judged at all. */
export function presentGates(question: Omit<LookQuestion, 'bounds'>): GateName[] {
  return GATES.filter((gate) => !('unknownBecause' in gateEvidence(gate, question)));
}

/**
 * The state after one look. Worse: a gate's z reaches its bound and its effect the margin. Not worse: success and
 * quality reach the common bound, tool and cost (and latency where tau = 0) 0.84; success has to be among them.
 */
export function evaluateLook(question: LookQuestion): LookResult {
  const { bounds, margins, tau, look } = question;
  const gates: JudgedGate[] = [];
  const unknown: GateUnknown[] = [];
  for (const gate of GATES) {
    const bound = bounds.worse[gate];
    if (bound === undefined) continue;
    const found = gateEvidence(gate, question);
    if ('unknownBecause' in found) {
      unknown.push(found);
      continue;
    }
    const notWorseBound = needed(gate, bounds.notWorse, tau);
    gates.push({
      ...found,
      bound,
      notWorseBound,
      state: stateOf(found, bound, notWorseBound, margins[gate]),
    });
  }
  const voters = gates.filter(({ notWorseBound }) => notWorseBound !== null);
  return {
    look,
    gates,
    unknown,
    worse: gates.filter(({ state }) => state === 'worse').map(({ gate }) => gate),
    notWorse:
      gates.some(({ gate }) => gate === 'success') && voters.every(({ state }) => state === 'not-worse'),
  };
}

function needed(gate: GateName, notWorse: number, tau: number): number | null {
  if (gate === 'success' || gate === 'quality') return notWorse;
  return gate === 'latency' && tau > 0 ? null : MINOR_NOT_WORSE;
}

function stateOf(
  found: GateEvidence,
  bound: number,
  notWorseBound: number | null,
  margin: number,
): GateState {
  if (found.z >= bound && reaches(found.effect, margin)) return 'worse';
  return notWorseBound !== null && found.zNotWorse >= notWorseBound ? 'not-worse' : 'open';
}
