import { GATES } from '../compare/stats/gates.ts';
import type { LookResult } from '../compare/stats/look.ts';
import type { GateName, JudgedGate } from '../compare/stats/types.ts';
import type { PairedGate, PairedState } from './paired-types.ts';

/** The gates of the last look as rows: oriented as people read them, the unknown ones with their reason. */
export function gateRows(last: LookResult | undefined, whyUnknown: (gate: GateName) => string): PairedGate[] {
  return GATES.map((gate) => {
    const judged = last?.gates.find((each) => each.gate === gate);
    if (judged) return known(judged);
    const unknown = last?.unknown.find((each) => each.gate === gate);
    return {
      gate,
      state: 'unknown',
      baseline: null,
      candidate: null,
      change: null,
      interval: null,
      scenarios: 0,
      z: null,
      bound: null,
      zNotWorse: null,
      notWorseBound: null,
      unknownBecause: unknown?.unknownBecause ?? whyUnknown(gate),
    };
  });
}

function known(gate: JudgedGate): PairedGate {
  const { difference, interval } = gate;
  const ratio = gate.gate === 'cost' || gate.gate === 'latency';
  const change = ratio ? Math.expm1(difference) : -difference;
  const [low, high] = interval;
  return {
    gate: gate.gate,
    state: stateOf(gate),
    baseline: gate.baseline,
    candidate: gate.candidate,
    // 0 − x, so that no change is 0 and not −0.
    change: change === 0 ? 0 : change,
    interval: ratio ? finite(Math.expm1(low), Math.expm1(high)) : finite(0 - high, 0 - low),
    scenarios: gate.scenarios,
    z: gate.z,
    bound: orNull(gate.bound),
    zNotWorse: gate.zNotWorse,
    notWorseBound: gate.notWorseBound === null ? null : orNull(gate.notWorseBound),
  };
}

function stateOf({ state, notWorseBound }: JudgedGate): PairedState {
  if (state !== 'open') return state;
  return notWorseBound === null ? 'advisory' : 'undecided';
}

/** A bound that cannot be reached is none. */
const orNull = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);

function finite(low: number, high: number): readonly [number, number] | null {
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;
}
