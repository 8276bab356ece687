import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequentialBounds } from '../../../src/compare/stats/bounds.ts';
import { informationFractions, lookSchedule } from '../../../src/compare/stats/looks.ts';
import { sequentialVerdict } from '../../../src/compare/stats/sequential.ts';
import type { GateName, Look, Run, ScenarioRuns } from '../../../src/compare/stats/types.ts';
import { many, run, runs } from './material.ts';

const orNull = <T>(value: fc.Arbitrary<T>, freq: number): fc.Arbitrary<T | null> =>
  fc.option(value, { freq });
/** Values are rare enough for whole looks to go without. */
const anyRun: fc.Arbitrary<Run> = fc.record({
  success: orNull(fc.boolean(), 30),
  tool: orNull(fc.boolean(), 1),
  quality: orNull(fc.constantFrom(2, 4, 5), 1),
  cost: orNull(fc.constantFrom(0, 0, 0.01, 0.02), 1),
  latency: fc.constantFrom(1000, 1000, 1000, 1200),
});
const threeRuns = fc.array(anyRun, { minLength: 3, maxLength: 3 });
const stored = fc.option(fc.array(anyRun, { minLength: 1, maxLength: 4 }), { nil: undefined });
const anySuite = fc
  .array(fc.record({ stored, beside: threeRuns, candidate: threeRuns }), { minLength: 24, maxLength: 40 })
  .map((rows) =>
    rows.map((row, i): ScenarioRuns => {
      // A scenario with a pool is as deep as its pool; any other one's baseline runs beside the candidate.
      const { candidate } = row;
      return row.stored
        ? { id: `s${i}`, baseline: row.stored, candidate }
        : { id: `s${i}`, baseline: row.beside, baselineBefore: 0, candidate };
    }),
  );

/** What is there once the first `done` looks are through, and nothing that comes later. */
function soFar(scenarios: readonly ScenarioRuns[], schedule: readonly Look[], done: number): ScenarioRuns[] {
  return scenarios.map((scenario, i) => {
    const seen = Math.max(0, ...schedule.slice(0, done).map((look) => (i < look.scenarios ? look.runs : 0)));
    const { baseline, baselineBefore } = scenario;
    return {
      ...scenario,
      baseline: baselineBefore === undefined ? baseline : baseline.slice(0, baselineBefore + seen),
      candidate: scenario.candidate.slice(0, seen),
    };
  });
}

describe('the error that a run spends', () => {
  it('is the same look by look and in hindsight: no gate comes or goes, no bound moves, no look is judged anew', () => {
    let stopped = 0;
    fc.assert(
      fc.property(anySuite, (scenarios) => {
        const schedule = lookSchedule(scenarios.length, 3);
        const whole = sequentialVerdict({ scenarios, schedule });
        for (let done = 1; done <= whole.log.length; done++) {
          const live = sequentialVerdict({
            scenarios: soFar(scenarios, schedule, done),
            schedule,
            looksDone: done,
          });
          expect(live.log).toEqual(whole.log.slice(0, done));
          expect(live.state).toBe(done === whole.log.length ? whole.state : 'CONTINUE');
        }
        if (whole.log.length < schedule.length) stopped++;
      }),
      { seed: 11, numRuns: 60 },
    );
    expect(stopped).toBeGreaterThan(5);
  });

  it.each(['tool', 'quality', 'cost', 'latency'] as const)(
    'gives %s its own share from the first look on, whenever its first value comes',
    (gate: GateName) => {
      const blank = (scenario: ScenarioRuns): ScenarioRuns => ({
        ...scenario,
        candidate: scenario.candidate.map((one) => ({ ...one, [gate]: null })),
      });
      const suite = many(40, 'pppf', 'ppf');
      const schedule = lookSchedule(40, 3);
      const bounds = (scenarios: readonly ScenarioRuns[]) =>
        sequentialVerdict({ scenarios, schedule, looksDone: 2 }).log.map(
          ({ gates }) => gates.find((each) => each.gate === 'success')?.bound,
        );
      const late = suite.map((scenario, i) => (i < 35 ? blank(scenario) : scenario));
      expect(bounds(late)).toEqual(bounds(suite));
      expect(bounds(suite.map(blank))).toEqual(bounds(suite));
      const looks = sequentialVerdict({ scenarios: late, schedule, looksDone: 2 }).log;
      expect(looks[0]?.unknown.map((each) => each.gate)).toContain(gate);
    },
  );

  it('is all of it at a single look, shared by what the data allow', () => {
    const only = { tool: null, quality: null, cost: null, latency: null };
    const scenarios = Array.from({ length: 30 }, (_, i) => ({
      id: `s${i}`,
      baseline: runs('ppp', only),
      candidate: [run(i > 3, only)],
    }));
    const once = sequentialVerdict({ scenarios, schedule: [{ scenarios: 30, runs: 1 }] });
    expect(once.log[0]?.gates).toHaveLength(1);
    expect(once.log[0]?.gates[0]?.bound).toBeCloseTo(sequentialBounds([1], [0.02])[0] ?? 0, 9);
  });
});

describe('a baseline that runs beside the candidate', () => {
  const beside = (suite: readonly ScenarioRuns[]): ScenarioRuns[] =>
    suite.map((scenario) => ({ ...scenario, baselineBefore: 0 }));

  it('has at each look the share of the information that is in it, not of what ran so far', () => {
    const schedule = lookSchedule(100, 3);
    const suite = beside(many(100, 'ppp', 'ppp'));
    // n / (1/k + 1/k) = n k / 2, of 100 × 3 / 2.
    const expected = [25 / 300, 50 / 300, 75 / 300, 100 / 300, 200 / 300, 1];
    for (let done = 1; done <= schedule.length; done++) {
      informationFractions(soFar(suite, schedule, done), schedule, done).forEach((t, i) =>
        expect(t).toBeCloseTo(expected[i] ?? 0, 12),
      );
    }
  });

  it('adds what it had before: a thin pool is known from the first look on', () => {
    const suite = many(100, 'ppppp', 'ppp').map((scenario) => ({ ...scenario, baselineBefore: 2 }));
    const [first] = informationFractions(suite, lookSchedule(100, 3));
    expect(first).toBeCloseTo(25 / (1 + 1 / 3) / (100 / (1 / 3 + 1 / 5)), 12);
  });

  it('is planned like the candidate, so that what a stopped run could have seen is told of the whole schedule', () => {
    const schedule = lookSchedule(100, 3);
    const suite = soFar(beside(many(100, 'ppp', 'ppp')), schedule, 1);
    const { design, baselineDepth } = sequentialVerdict({ scenarios: suite, schedule, looksDone: 1 });
    expect(design).toMatchObject({ scenarios: 100, candidateRuns: 3 });
    expect(design.baselineRuns).toBeCloseTo(3, 12);
    expect(baselineDepth).toBeCloseTo(1, 12);
  });

  it('judges a tagged scenario by the baseline runs that were there, in hindsight too', () => {
    const suite = beside(many(30, 'ppp', 'ppp'));
    const tagged = suite.map((one, i) => (i === 0 ? { ...one, regression: true } : one));
    const verdict = sequentialVerdict({ scenarios: tagged, schedule: lookSchedule(30, 3), looksDone: 1 });
    expect(verdict.regression).toMatchObject([{ baselineRuns: 1, state: 'quarantined' }]);
  });
});
