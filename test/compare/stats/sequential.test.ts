import { describe, expect, it } from 'vitest';
import { boundsOf, memoisedBounds } from '../../../src/compare/stats/bounds-memo.ts';
import { sequentialBounds } from '../../../src/compare/stats/bounds.ts';
import { weightsOf } from '../../../src/compare/stats/gates.ts';
import { informationFractions, lookSchedule } from '../../../src/compare/stats/looks.ts';
import { sequentialVerdict } from '../../../src/compare/stats/sequential.ts';
import type { ScenarioRuns } from '../../../src/compare/stats/types.ts';
import { many, scenario } from './material.ts';

const once = (scenarios: readonly ScenarioRuns[], runs = 3) =>
  sequentialVerdict({ scenarios, schedule: [{ scenarios: scenarios.length, runs }] });

describe('looks', () => {
  it('come after each quarter of the first pass, then after each pass', () => {
    expect(lookSchedule(100, 3).map(({ scenarios, runs }) => [scenarios, runs])).toEqual([
      [25, 1],
      [50, 1],
      [75, 1],
      [100, 1],
      [100, 2],
      [100, 3],
    ]);
  });

  it('skip what is smaller than 20 scenarios, but never the last', () => {
    expect(lookSchedule(30, 2)).toEqual([
      { scenarios: 23, runs: 1 },
      { scenarios: 30, runs: 1 },
      { scenarios: 30, runs: 2 },
    ]);
    expect(lookSchedule(12, 3)).toEqual([{ scenarios: 12, runs: 3 }]);
    expect(lookSchedule(0, 3)).toEqual([]);
  });

  it('carry the information of the runs that are there, and end at 1', () => {
    const full = many(100, 'ppppp', 'ppp');
    const expected = [1 / 9, 2 / 9, 1 / 3, 4 / 9, 16 / 21, 1];
    informationFractions(full, lookSchedule(100, 3)).forEach((t, i) =>
      expect(t).toBeCloseTo(expected[i] ?? 0, 12),
    );
    const halfLost = [...many(50, 'ppppp', 'ppp'), ...many(50, 'ppppp', 'xxx', 50)];
    const fractions = informationFractions(halfLost, lookSchedule(100, 3));
    expect(fractions[3]).toBeLessThan(4 / 9);
    expect(fractions.at(-1)).toBe(1);
    expect(fractions.every((t, i) => t > (fractions[i - 1] ?? 0))).toBe(true);
  });

  it('share the error of a gate that is absent among the others', () => {
    const weights = weightsOf(['success', 'quality'], false);
    expect(weights.success).toBeCloseTo(0.8, 12);
    expect(weights.quality).toBeCloseTo(0.2, 12);
    expect(weights.cost).toBeUndefined();
  });

  it('remember their bounds without changing them, and forget the oldest', () => {
    const [t, cumulative] = [
      [0.5, 1],
      [0.004, 0.012],
    ];
    expect(boundsOf(t, cumulative)).toEqual(sequentialBounds(t, cumulative));
    const small = memoisedBounds(1);
    const first = small(t, cumulative);
    expect(small(t, cumulative)).toBe(first);
    small([1], [0.01]);
    expect(small(t, cumulative)).not.toBe(first);
    expect(small(t, cumulative)).toEqual(first);
  });
});

describe('the verdict', () => {
  it('approves what is the same, early', () => {
    const verdict = sequentialVerdict({
      scenarios: many(100, 'ppppp', 'ppp'),
      schedule: lookSchedule(100, 3),
    });
    expect(verdict).toMatchObject({ state: 'NOT_WORSE', verdict: 'APPROVE', undecidedBecause: null });
    expect(verdict.runs.spent).toBeLessThan(verdict.runs.planned);
  });

  it('continues while looks are left, and names no scenario that has yet to run', () => {
    const scenarios = [...many(20, 'ppppf', 'p'), ...many(5, 'ppppf', 'f', 20), ...many(75, 'ppppf', '', 25)];
    const verdict = sequentialVerdict({ scenarios, schedule: lookSchedule(100, 3), looksDone: 1 });
    expect(verdict).toMatchObject({ state: 'CONTINUE', verdict: null, recommendation: null, unpaired: [] });
    expect(verdict.runs).toEqual({ spent: 25, planned: 300 });
  });

  it('gives no aggregate verdict below ten scenarios, but says that it could not', () => {
    expect(once(many(9, 'ppppp', 'fff'))).toMatchObject({
      state: 'UNDECIDED',
      verdict: 'INCONCLUSIVE',
      undecidedBecause: 'too-few-scenarios',
    });
    expect(once(many(10, 'ppppp', 'fff')).state).toBe('WORSE');
  });

  it('never passes nothing', () => {
    for (const scenarios of [[], many(20, 'ppp', ''), many(20, '', 'ppp'), many(20, '', '')])
      expect(once(scenarios)).toMatchObject({ undecidedBecause: 'nothing-compared', recommendation: null });
  });

  it('leaves out and lists scenarios that only one side ran', () => {
    const verdict = once([
      ...many(30, 'ppppp', 'ppp'),
      scenario('new', '', 'fff'),
      scenario('gone', 'ppp', ''),
    ]);
    expect(verdict).toMatchObject({ compared: 30, unpaired: ['new', 'gone'] });
    expect(verdict.log[0]?.gates[0]).toMatchObject({ gate: 'success', scenarios: 30, difference: 0 });
  });

  it('takes unequal numbers of runs', () => {
    const verdict = once([
      ...many(20, 'ppppp', 'f'),
      ...many(20, 'pp', 'ppp', 20),
      ...many(20, 'p', 'ff', 40),
    ]);
    expect(verdict).toMatchObject({ state: 'WORSE', missing: { missing: 0 } });
  });

  it('recommends what the policy says where the evidence is not enough', () => {
    const scenarios = [...many(10, 'p', 'p'), ...many(3, 'p', 'f', 10), ...many(2, 'f', 'p', 20)];
    const schedule = [{ scenarios: 15, runs: 1 }];
    const [mild, strict] = [
      sequentialVerdict({ scenarios, schedule }),
      sequentialVerdict({ scenarios, schedule, onUndecided: 'REJECT' }),
    ];
    expect(mild).toMatchObject({ verdict: 'INCONCLUSIVE', recommendation: 'APPROVE' });
    expect(strict).toMatchObject({ verdict: 'INCONCLUSIVE', recommendation: 'REJECT' });
    expect(mild.undecidedBecause).toBe('not-enough-evidence');
    expect(mild.detectable).toBeGreaterThan(0.2);
  });
});

describe('missing runs', () => {
  it('decide nothing where they are more than 5 %', () => {
    const scenarios = [...many(94, 'ppppp', 'p'), ...many(6, 'ppppp', 'x', 94)];
    expect(once(scenarios, 1)).toMatchObject({
      verdict: 'INCONCLUSIVE',
      undecidedBecause: 'missing-data',
      recommendation: null,
      missing: { planned: 100, missing: 6 },
    });
  });

  it('withhold a rejection too, where they are more than 5 %', () => {
    const scenarios = [...many(90, 'ppppp', 'f'), ...many(10, 'ppppp', 'x', 90)];
    expect(once(scenarios, 1)).toMatchObject({ undecidedBecause: 'missing-data', reasons: [] });
    expect(once(scenarios.slice(0, 90), 1).verdict).toBe('REJECT');
  });

  it('withhold an approval that they could turn into a rejection', () => {
    // Fifteen failures of 300, where the baseline has none, would be worse than chance.
    const scenarios = [...many(285, 'pppppppppp', 'p'), ...many(15, 'pppppppppp', 'x', 285)];
    expect(once(scenarios, 1)).toMatchObject({ undecidedBecause: 'missing-data', recommendation: null });
    const few = [...many(299, 'pppppppppp', 'p'), scenario('lost', 'pppppppppp', 'x')];
    expect(once(few, 1).verdict).toBe('APPROVE');
  });

  it('are no failures: an infrastructure error moves no estimate', () => {
    const lostOne = many(30, 'ppppp', 'ppx');
    const gate = once(lostOne).log[0]?.gates[0];
    expect(gate).toMatchObject({ gate: 'success', candidate: 1, difference: 0 });
  });
});
