import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequentialBounds } from '../../../src/compare/stats/bounds.ts';
import { GATES, MARGINS } from '../../../src/compare/stats/gates.ts';
import { gateEvidence } from '../../../src/compare/stats/look.ts';
import { lookSchedule } from '../../../src/compare/stats/looks.ts';
import { sequentialVerdict } from '../../../src/compare/stats/sequential.ts';
import { stratifiedTest } from '../../../src/compare/stats/stratified.ts';
import type { GateEvidence, GateName, Run, ScenarioRuns } from '../../../src/compare/stats/types.ts';
import { run } from './material.ts';

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 8 });
const anyRun: fc.Arbitrary<Run> = fc.record({
  success: orNull(fc.boolean()),
  tool: orNull(fc.boolean()),
  quality: orNull(fc.constantFrom(0, 1, 2.5, 4, 5)),
  cost: orNull(fc.constantFrom(0, 0.001, 0.01, 0.5)),
  latency: orNull(fc.constantFrom(1, 900, 1500, 60_000)),
});
const anySuite = (least = 0, most = 30): fc.Arbitrary<ScenarioRuns[]> =>
  fc
    .array(
      fc.record({
        baseline: fc.array(anyRun, { maxLength: 6 }),
        candidate: fc.array(anyRun, { maxLength: 4 }),
        regression: fc.boolean(),
        retries: fc.array(anyRun, { maxLength: 4 }),
      }),
      { minLength: least, maxLength: most },
    )
    .map((rows) => rows.map((row, i) => ({ id: `s${i}`, ...row })));

function evidenceOf(scenarios: readonly ScenarioRuns[], gate: GateName): GateEvidence | undefined {
  const look = { scenarios: scenarios.length, runs: 99 };
  const found = gateEvidence(gate, { scenarios, look, margins: MARGINS, tau: 0.1, seed: 'a' });
  return 'unknownBecause' in found ? undefined : found;
}

/** Every number anywhere inside, so that none can be NaN or infinite. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const swap = (scenario: ScenarioRuns): ScenarioRuns => ({
  ...scenario,
  baseline: scenario.candidate,
  candidate: scenario.baseline,
});

describe('whatever the data', () => {
  it('swapping the sides negates the difference and z, and turns pWorse into pBetter', () => {
    fc.assert(
      fc.property(anySuite(1), fc.constantFrom(...GATES), (scenarios, gate) => {
        const [one, other] = [evidenceOf(scenarios, gate), evidenceOf(scenarios.map(swap), gate)];
        expect(other === undefined).toBe(one === undefined);
        if (!one || !other) return;
        expect(other.difference).toBeCloseTo(-one.difference, 9);
        expect(other.z).toBeCloseTo(-one.z, 6);
        expect(other.pWorse).toBeCloseTo(one.pBetter, 9);
        expect(other.pBetter).toBeCloseTo(one.pWorse, 9);
      }),
    );
  });

  it('neither names nor order of scenarios and runs matter', () => {
    fc.assert(
      fc.property(anySuite(1), fc.constantFrom(...GATES), (scenarios, gate) => {
        const other = scenarios.toReversed().map((scenario, i) => ({
          id: `other ${i}`,
          baseline: scenario.baseline.toReversed(),
          candidate: scenario.candidate.toReversed(),
        }));
        const [one, two] = [evidenceOf(scenarios, gate), evidenceOf(other, gate)];
        expect(two === undefined).toBe(one === undefined);
        if (!one || !two) return;
        expect(two.z).toBeCloseTo(one.z, 6);
        expect(two.zNotWorse).toBeCloseTo(one.zNotWorse, 6);
        expect(two.effect).toBeCloseTo(one.effect, 9);
      }),
    );
  });

  it('turning one candidate pass into a failure never lowers z or the effect', () => {
    fc.assert(
      fc.property(anySuite(1), fc.nat(), (scenarios, pick) => {
        const at = scenarios.flatMap(({ candidate }, i) =>
          candidate.flatMap((one, j) => (one.success ? [[i, j] as const] : [])),
        );
        const [i, j] = at[pick % Math.max(1, at.length)] ?? [-1, -1];
        const failed = scenarios.map((scenario, n) => ({
          ...scenario,
          candidate: scenario.candidate.map((one, k) =>
            n === i && k === j ? { ...one, success: false } : one,
          ),
        }));
        const [before, after] = [evidenceOf(scenarios, 'success'), evidenceOf(failed, 'success')];
        if (!before || !after) return;
        expect(after.z).toBeGreaterThanOrEqual(before.z - 1e-6);
        expect(after.effect).toBeGreaterThanOrEqual(before.effect - 1e-12);
      }),
    );
  });

  it('a further scenario on which both agree never moves a verdict towards REJECT', () => {
    // Around the edge of significance, where one scenario could tip the balance.
    const side = fc.array(fc.boolean(), { minLength: 1, maxLength: 3 });
    const failing = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 });
    const rows = fc.array(fc.tuple(side, failing), { minLength: 12, maxLength: 40 });
    let [rejected, spared] = [0, 0];
    fc.assert(
      fc.property(rows, fc.boolean(), fc.integer({ min: 1, max: 5 }), (drawn, passed, count) => {
        const scenarios = drawn.map(([baseline, candidate], i) => ({
          id: `s${i}`,
          baseline: baseline.map((success) => run(success)),
          candidate: candidate.map((tenths) => run(tenths < 2)),
        }));
        const agreed = Array.from({ length: count }, () => run(passed));
        const more = [...scenarios, { id: 'agreed', baseline: agreed, candidate: agreed }];
        const verdict = (suite: readonly ScenarioRuns[]) =>
          sequentialVerdict({
            scenarios: suite,
            schedule: [{ scenarios: suite.length, runs: 9 }],
            gates: ['success', 'tool'],
          });
        const [before, after] = [verdict(scenarios), verdict(more)];
        if (before.state === 'WORSE') rejected++;
        else spared++;
        expect(before.state !== 'WORSE' && after.state === 'WORSE').toBe(false);
      }),
      { seed: 7, numRuns: 200 },
    );
    // Both kinds were drawn, so the property was put to the test.
    expect(Math.min(rejected, spared)).toBeGreaterThan(20);
  });

  it('no number is NaN or infinite, and the verdict fits the state', () => {
    fc.assert(
      fc.property(anySuite(), fc.integer({ min: 0, max: 4 }), fc.boolean(), (scenarios, passes, clusters) => {
        const suite = clusters
          ? scenarios.map((scenario, i) => ({ ...scenario, cluster: `c${i % 3}` }))
          : scenarios;
        const verdict = sequentialVerdict({ scenarios: suite, schedule: lookSchedule(suite.length, passes) });
        expect(numbersIn(verdict).filter((value) => !Number.isFinite(value))).toEqual([]);
        expect(verdict.verdict === 'REJECT').toBe(verdict.reasons.length > 0);
        expect(verdict.compared === 0 && verdict.recommendation === 'APPROVE').toBe(false);
      }),
    );
  });

  it.each([
    ['all pass', run(true)],
    ['all fail', run(false)],
    ['zero cost', run(true, { cost: 0 })],
    ['zero latency', run(true, { latency: 0 })],
    ['zero quality', run(false, { quality: 0 })],
    ['nothing known but success', run(true, { tool: null, quality: null, cost: null, latency: null })],
    ['values that are no numbers', run(true, { quality: Number.NaN, cost: Infinity, latency: -Infinity })],
    ['amounts too large to be added', run(true, { cost: 1e308, latency: 1e308 })],
    ['amounts too small to be divided by', run(true, { cost: 5e-324, latency: 5e-324 })],
  ])('%s, for one scenario and for many, gives numbers and no rejection', (_name, one) => {
    for (const count of [1, 2, 30]) {
      const scenarios = Array.from({ length: count }, (_, i) => ({
        id: `s${i}`,
        baseline: [one, one],
        candidate: [one],
      }));
      const verdict = sequentialVerdict({ scenarios, schedule: lookSchedule(count, 2) });
      expect(numbersIn(verdict).filter((value) => !Number.isFinite(value))).toEqual([]);
      expect(verdict.state).not.toBe('WORSE');
    }
  });

  it('mid-p values of both directions add up to one', () => {
    const row = fc.tuple(fc.nat(10), fc.nat(10), fc.nat(5), fc.nat(5));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const { pWorseMid, pBetterMid } = stratifiedTest(
          rows.map(([a, b, c, d]) => ({
            baselinePasses: Math.min(a, b),
            baselineRuns: Math.max(a, b),
            candidatePasses: Math.min(c, d),
            candidateRuns: Math.max(c, d),
          })),
        );
        expect(pWorseMid + pBetterMid).toBeCloseTo(1, 9);
      }),
    );
  });

  it('bounds are finite at any looks and never below what one look would need', () => {
    const steps = fc.array(fc.double({ min: 1e-3, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(steps, fc.double({ min: 1e-4, max: 0.1, noNaN: true }), (parts, alpha) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        let reached = 0;
        const fractions = parts.map((part) => (reached += part / total));
        const bounds = sequentialBounds(
          fractions,
          fractions.map((t) => alpha * t ** 1.5),
        );
        const [least] = sequentialBounds([1], [alpha]);
        for (const bound of bounds) expect(bound).toBeGreaterThanOrEqual((least ?? Infinity) - 1e-6);
        expect(bounds.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});
