import { describe, expect, it } from 'vitest';
import { GATES, MARGINS } from '../../../src/compare/stats/gates.ts';
import { improvedGates } from '../../../src/compare/stats/improvement.ts';
import { evaluateLook, type LookResult } from '../../../src/compare/stats/look.ts';
import type { GateName, Run, ScenarioRuns } from '../../../src/compare/stats/types.ts';
import { many, run } from './material.ts';

/** Everything at one look with low bounds, so that effects decide. */
function look(scenarios: readonly ScenarioRuns[], tau = 0): LookResult {
  return evaluateLook({
    scenarios,
    look: { scenarios: scenarios.length, runs: 9 },
    bounds: { worse: Object.fromEntries(GATES.map((gate) => [gate, 2])), notWorse: 1.5 },
    margins: MARGINS,
    tau,
    seed: 'a',
  });
}

const gateOf = (result: LookResult, name: GateName) => result.gates.find(({ gate }) => gate === name);
const unknownOf = (result: LookResult, name: GateName) => result.unknown.find(({ gate }) => gate === name);

/** 40 scenarios whose amounts differ, with the candidate's runs made from the baseline's. */
function suite(candidate: (baseline: Run, scenario: number) => Run): ScenarioRuns[] {
  return Array.from({ length: 40 }, (_, i) => {
    const baseline = run(i % 5 !== 0, { cost: 0.01 * (1 + (i % 7)), latency: 1000 + 100 * (i % 9) });
    return { id: `s${i}`, baseline: [baseline], candidate: [candidate(baseline, i)] };
  });
}

describe('traps from real recordings', () => {
  it('an unknown price is not free: missing cost leaves the gate out, and a cost of 0 is unknown', () => {
    for (const cost of [null, 0]) {
      const result = look(suite((baseline) => ({ ...baseline, cost })));
      expect(gateOf(result, 'cost')).toBeUndefined();
      expect(unknownOf(result, 'cost')?.unknownBecause).toContain(
        cost === 0 ? 'price is unknown' : 'no scenario',
      );
      expect(improvedGates(result.gates, MARGINS)).toEqual([]);
    }
  });

  it('one latency for every run is a placeholder, not a measurement', () => {
    const result = look(suite((baseline) => ({ ...baseline, latency: 60_000 })));
    expect(unknownOf(result, 'latency')?.unknownBecause).toContain('same latency');
    expect(result.worse).toEqual([]);
  });

  it('an effect that lands exactly on the margin counts as on it, whatever the rounding', () => {
    // 9 of 180 passes lost is exactly 5 %, but in doubles a little less.
    const on = look([...many(171, 'p', 'p'), ...many(9, 'p', 'f', 171), ...many(1, 'f', 'f', 180)]);
    expect(gateOf(on, 'success')?.effect).toBeLessThan(0.05);
    expect(on.worse).toContain('success');
    const below = look([...many(172, 'p', 'p'), ...many(8, 'p', 'f', 172), ...many(1, 'f', 'f', 180)]);
    expect(below.worse).not.toContain('success');
  });

  it('a candidate that fails everything is worse, and not praised for being cheap and fast', () => {
    const result = look(suite(() => run(false, { cost: 0.0001, latency: 5 })));
    expect(result.worse).toContain('success');
    expect(result.notWorse).toBe(false);
    expect(improvedGates(result.gates, MARGINS)).toEqual([]);
  });

  it('dearer and slower are worse, cheaper and faster are not', () => {
    const by = (factor: number) =>
      look(
        suite((b, i) => ({
          ...b,
          cost: (b.cost ?? 0) * factor * (1 + (i % 3) / 50),
          latency: (b.latency ?? 0) * factor * (1 + (i % 3) / 50),
        })),
      );
    expect(by(1.5).worse).toEqual(['cost', 'latency']);
    expect(by(0.5).worse).toEqual([]);
    expect(improvedGates(by(0.5).gates, MARGINS)).toEqual(['cost', 'latency']);
  });

  it('a between-run difference makes latency advisory', () => {
    const slower = suite((b, i) => ({ ...b, latency: (b.latency ?? 0) * (1.2 + (i % 3) / 50) }));
    expect(look(slower).worse).toEqual(['latency']);
    expect(look(slower, 0.1).worse).toEqual([]);
    expect(gateOf(look(slower, 0.1), 'latency')?.notWorseBound).toBeNull();
  });

  it('every run counts, not the last one', () => {
    const before = gateOf(look(many(20, 'pppp', 'fffp')), 'success');
    expect(before?.candidate).toBeCloseTo(0.25, 12);
    expect(before?.z).toBeGreaterThan(3);
  });

  it('whole families of scenarios that fail together are one piece of evidence', () => {
    const alone = many(40, 'p', 'p').map((one, i) =>
      i % 4 === 0 ? { ...one, candidate: [run(false)] } : one,
    );
    const families = alone.map((one, i) => ({ ...one, cluster: `family ${i % 4}` }));
    expect(look(alone).worse).toContain('success');
    expect(look(families).worse).toEqual([]);
  });
});
