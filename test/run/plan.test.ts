import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTrials, type PlannedTrial } from '../../src/run/plan.ts';
import { expectedOrder, keyOf, suite } from './material.ts';

const both = ['baseline', 'candidate'] as const;
const batchesOf = (...args: Parameters<typeof planTrials>): (readonly PlannedTrial[])[] => [
  ...planTrials(...args).batches,
];
const keys = (trials: readonly PlannedTrial[]): string[] =>
  trials.map(({ scenario, role, trial }) => keyOf({ scenarioId: scenario.id, role, trial }));

describe('the plan of a run', () => {
  it('holds every trial of every scenario and variant once, whatever the suite', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        fc.string(),
        (repeats, repeat, seed) => {
          const scenarios = suite(repeats.length, (i) => (repeats[i] ? { repeat: repeats[i] } : {}));
          const plan = planTrials(scenarios, { roles: both, repeat, seed });
          const all = [...plan.batches].flat();
          const order = expectedOrder(scenarios, repeat, both);
          expect(plan.planned).toBe(all.length);
          expect(keys(all).sort()).toEqual([...order].sort());
          expect(keys(all.toSorted((a, b) => a.position - b.position))).toEqual(order);
        },
      ),
    );
  });

  it('starts the two variants of a scenario one right after the other', () => {
    for (const batch of batchesOf(suite(50), { roles: both, repeat: 2, seed: 'x' })) {
      for (let i = 0; i < batch.length; i += 2) {
        const [one, other] = [batch[i], batch[i + 1]];
        expect(one?.scenario).toBe(other?.scenario);
        expect(one?.role).not.toBe(other?.role);
      }
    }
  });

  it('lets baseline and candidate come first equally often', () => {
    const batch = batchesOf(suite(101), { roles: both, repeat: 1, seed: 'x' })[0] ?? [];
    const baselineFirst = batch.filter(({ role }, i) => i % 2 === 0 && role === 'baseline').length;
    expect([50, 51]).toContain(baselineFirst);
  });

  it('lets the seed decide which variant opens the run', () => {
    const openers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (seed) => batchesOf(suite(1), { roles: both, repeat: 1, seed })[0]?.[0]?.role,
    );
    expect(new Set(openers).size).toBe(2);
  });

  it('passes over the whole suite before it repeats a scenario', () => {
    const batches = batchesOf(suite(5), { roles: both, repeat: 3, seed: 'x' });
    expect(batches.map((batch) => [...new Set(batch.map(({ trial }) => trial))])).toEqual([[1], [2], [3]]);
  });

  it('shuffles each pass anew, and not in suite order', () => {
    const [first, second] = batchesOf(suite(40), { roles: ['candidate'], repeat: 2, seed: 'x' });
    const ids = (batch: readonly PlannedTrial[] = []) => batch.map(({ scenario }) => scenario.id);
    expect(ids(first)).not.toEqual(suite(40).scenarios.map(({ id }) => id));
    expect(ids(first)).not.toEqual(ids(second));
  });

  it('is the same for the same seed, also when read twice, and another for another', () => {
    const options = { roles: both, repeat: 2, seed: 'x' };
    const plan = planTrials(suite(20), options);
    const once = keys([...plan.batches].flat());
    expect(keys([...plan.batches].flat())).toEqual(once);
    expect(keys(batchesOf(suite(20), options).flat())).toEqual(once);
    expect(keys(batchesOf(suite(20), { ...options, seed: 'y' }).flat())).not.toEqual(once);
  });

  it('holds nothing for an empty suite', () => {
    expect(planTrials(suite(0), { roles: both, repeat: 3, seed: 'x' }).planned).toBe(0);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('refuses %s trials a scenario', (repeat) => {
    expect(() => planTrials(suite(1), { roles: both, repeat, seed: 'x' })).toThrow(RangeError);
  });

  it('refuses no arm and two arms of the same role', () => {
    const of = (roles: readonly ('baseline' | 'candidate')[]) => () =>
      planTrials(suite(1), { roles, repeat: 1, seed: 'x' });
    expect(of([])).toThrow(/one or two arms/);
    expect(of(['candidate', 'candidate'])).toThrow(/different roles/);
  });
});
