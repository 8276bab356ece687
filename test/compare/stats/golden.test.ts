import { describe, expect, it } from 'vitest';
import { sequentialVerdict } from '../../../src/compare/stats/sequential.ts';
import type { GateName, Run } from '../../../src/compare/stats/types.ts';
import { hasReference, reference } from './material.ts';

type Row = readonly [success: number, tool: number, quality: number, cost: number, latencyMs: number];
type Gate = { z: number; bound: number; effect: number; se: number; z_ni: number; ni_bound: number | null };

interface Golden {
  readonly name: string;
  readonly baseline: readonly (readonly Row[])[];
  readonly candidate: readonly (readonly Row[])[];
  readonly schedule: readonly (readonly [number, number])[];
  readonly alpha: number;
  readonly beta: number;
  readonly tau: number;
  readonly expected: {
    readonly state: string;
    readonly verdict: string;
    readonly reasons: readonly string[];
    readonly look: number;
    readonly log: readonly ({ n: number; k: number; t: number } & Record<GateName, Gate>)[];
    readonly tol: number;
  };
}

const goldens = hasReference ? (reference('golden_verdicts.json') as Golden[]) : [];
const NAMES: readonly GateName[] = ['success', 'quality', 'tool', 'cost', 'latency'];

const toRun = ([success, tool, quality, cost, latency]: Row): Run => ({
  success: success === 1,
  tool: tool === 1,
  quality,
  cost,
  latency,
});

function question(golden: Golden, looksDone = golden.schedule.length) {
  // Only what the looks done have seen: nothing that comes later may matter.
  const seen = (scenario: number): number =>
    Math.max(0, ...golden.schedule.slice(0, looksDone).map(([n, k]) => (scenario < n ? k : 0)));
  return {
    scenarios: golden.baseline.map((baseline, i) => ({
      id: `s${i}`,
      baseline: baseline.map(toRun),
      candidate: (golden.candidate[i] ?? []).slice(0, seen(i)).map(toRun),
    })),
    schedule: golden.schedule.map(([scenarios, runs]) => ({ scenarios, runs })),
    looksDone,
    alpha: golden.alpha,
    beta: golden.beta,
    tau: golden.tau,
  };
}

describe.skipIf(!hasReference)('golden verdicts (skipped where ../shared is absent)', () => {
  it.each(goldens)('$name: every look and the verdict', (golden) => {
    const verdict = sequentialVerdict(question(golden));
    const { expected } = golden;
    expect(verdict).toMatchObject({
      state: expected.state,
      recommendation: expected.verdict,
      reasons: expected.reasons,
      look: expected.look,
    });
    expect(verdict.log).toHaveLength(expected.log.length);
    expected.log.forEach((row, i) => {
      const look = verdict.log[i];
      expect(look?.look).toEqual({ scenarios: row.n, runs: row.k });
      expect(look?.information).toBeCloseTo(row.t, 12);
      for (const name of NAMES) {
        const gate = look?.gates.find((one) => one.gate === name);
        const wanted = row[name];
        const close = (actual: number | undefined, value: number): void =>
          expect(Math.abs((actual ?? Number.NaN) - value), `look ${i + 1} ${name}`).toBeLessThan(
            expected.tol,
          );
        close(gate?.z, wanted.z);
        close(gate?.bound, wanted.bound);
        close(gate?.effect, wanted.effect);
        close(gate?.standardError, wanted.se);
        close(gate?.zNotWorse, wanted.z_ni);
        expect(gate?.notWorseBound === null).toBe(wanted.ni_bound === null);
        close(gate?.notWorseBound ?? 0, wanted.ni_bound ?? 0);
      }
    });
  });

  it.each(goldens)('$name: look by look, with only the data so far, it ends the same way', (golden) => {
    let looks = 1;
    let verdict = sequentialVerdict(question(golden, looks));
    while (verdict.state === 'CONTINUE') verdict = sequentialVerdict(question(golden, ++looks));
    expect({ state: verdict.state, look: verdict.look }).toEqual({
      state: golden.expected.state,
      look: golden.expected.look,
    });
    const whole = sequentialVerdict(question(golden));
    expect(verdict.log).toEqual(whole.log);
  });
});
