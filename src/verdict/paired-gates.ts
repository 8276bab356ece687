import { GATES } from '../compare/stats/gates.ts';
import type { LookResult } from '../compare/stats/look.ts';
import { LEAST_COMPARED } from '../compare/stats/sequential.ts';
import type { GateName, JudgedGate } from '../compare/stats/types.ts';
import type { PairedGate, PairedState } from './paired-types.ts';

const NOTHING = 'no scenario has a value on both sides';

/**
 * The gates of the last look as rows: oriented as people read them, the unknown ones with their reason. Over fewer
 * than `LEAST_COMPARED` scenarios no gate decides anything.
 */
export function gateRows(
  last: LookResult | undefined,
  compared: number,
  whyAbsent: (gate: GateName) => string | undefined,
): PairedGate[] {
  return GATES.map((gate) => {
    const judged = last?.gates.find((each) => each.gate === gate);
    if (judged) return known(judged, compared >= LEAST_COMPARED);
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
      unknownBecause: whyAbsent(gate) ?? unknown?.unknownBecause ?? NOTHING,
    };
  });
}

function known(gate: JudgedGate, decides: boolean): PairedGate {
  const { difference, interval } = gate;
  const ratio = gate.gate === 'cost' || gate.gate === 'latency';
  const change = ratio ? Math.expm1(difference) : -difference;
  const [low, high] = interval;
  return {
    gate: gate.gate,
    state: stateOf(gate, decides),
    baseline: gate.baseline,
    candidate: gate.candidate,
    change: positiveZero(change),
    interval: ratio ? finite(Math.expm1(low), Math.expm1(high)) : finite(-high, -low),
    scenarios: gate.scenarios,
    z: positiveZero(gate.z),
    bound: orNull(gate.bound),
    zNotWorse: positiveZero(gate.zNotWorse),
    notWorseBound: gate.notWorseBound === null ? null : orNull(gate.notWorseBound),
  };
}

function stateOf({ state, notWorseBound }: JudgedGate, decides: boolean): PairedState {
  if (state !== 'open' && decides) return state;
  return notWorseBound === null ? 'advisory' : 'undecided';
}

/** JSON has no −0: what is stored and read again stays equal. */
const positiveZero = (value: number): number => (value === 0 ? 0 : value);

/** A bound that cannot be reached is none. */
const orNull = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);

function finite(low: number, high: number): readonly [number, number] | null {
  return Number.isFinite(low) && Number.isFinite(high) ? [positiveZero(low), positiveZero(high)] : null;
}
