import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredSquares } from '../../../src/compare/stats/clustered.ts';
import { labelSwapZ } from '../../../src/compare/stats/label-swap.ts';
import { mcnemar } from '../../../src/compare/stats/mcnemar.ts';
import { newcombePaired } from '../../../src/compare/stats/newcombe.ts';
import { passHat } from '../../../src/compare/stats/pass-hat.ts';
import { signFlip } from '../../../src/compare/stats/sign-flip.ts';
import { stratifiedTest } from '../../../src/compare/stats/stratified.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Every way to choose `size` of `values`, as [chosen, left]. */
function splits<T>(values: readonly T[], size: number): (readonly [readonly T[], readonly T[]])[] {
  if (size === 0) return [[[], values]];
  const [first, ...rest] = values;
  if (first === undefined || size > values.length) return [];
  return [
    ...splits(rest, size - 1).map(([chosen, left]) => [[first, ...chosen], left] as const),
    ...splits(rest, size).map(([chosen, left]) => [chosen, [first, ...left]] as const),
  ];
}

/** The sums of one number from each list, every combination of them. */
const combinations = (lists: readonly (readonly number[])[]): number[] =>
  lists.reduce<number[]>((sums, list) => sums.flatMap((a) => list.map((b) => a + b)), [0]);

const share = <T>(values: readonly T[], holds: (value: T) => boolean): number =>
  values.filter(holds).length / values.length;

const side = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 3 });
const booleans = fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 3 });
const amounts = fc.array(fc.constantFrom(0, 1.5, 3, 5), { minLength: 1, maxLength: 3 });

describe('against every possibility there is', () => {
  it('the stratified test counts the relabellings with as few passes or fewer', () => {
    fc.assert(
      fc.property(booleans, (rows) => {
        const totals = combinations(
          rows.map(([b, c]) => splits([...b, ...c], c.length).map(([chosen]) => sum(chosen))),
        );
        const observed = sum(rows.map(([, c]) => sum(c)));
        const test = stratifiedTest(
          rows.map(([b, c]) => ({
            baselinePasses: sum(b),
            baselineRuns: b.length,
            candidatePasses: sum(c),
            candidateRuns: c.length,
          })),
        );
        const [low, at, high] = [
          share(totals, (total) => total <= observed),
          share(totals, (total) => total === observed),
          share(totals, (total) => total >= observed),
        ];
        expect(test.passes).toBe(observed);
        expect(test.pWorse).toBeCloseTo(low, 10);
        expect(test.pBetter).toBeCloseTo(high, 10);
        expect(test.pWorseMid).toBeCloseTo(low - at / 2, 10);
        expect(test.pBetterMid).toBeCloseTo(high - at / 2, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('the label-swap z divides by the standard deviation of all relabellings', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amounts, amounts), { minLength: 1, maxLength: 2 }), (rows) => {
        const sums = combinations(
          rows.map(([b, c]) =>
            splits([...b, ...c], c.length).map(([candidate, baseline]) => mean(baseline) - mean(candidate)),
          ),
        );
        const observed = sum(rows.map(([b, c]) => mean(b) - mean(c)));
        const deviation = Math.sqrt(mean(sums.map((one) => one * one)));
        const z = labelSwapZ(rows.map(([baseline, candidate]) => ({ baseline, candidate })));
        expect(mean(sums)).toBeCloseTo(0, 9);
        expect(z).toBeCloseTo(deviation > 1e-9 ? observed / deviation : 0, 7);
      }),
      { numRuns: 60 },
    );
  });

  it('the sign flip counts the sign vectors with as large a sum, whole clusters flipped together', () => {
    const row = fc.tuple(fc.constantFrom(-1, -0.5, 0, 0.25, 1), fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
        const values = rows.map(([value]) => value);
        const clusters = rows.map(([, cluster]) => cluster);
        const totals = [...new Set(clusters)].map((name) =>
          sum(values.filter((_, i) => clusters[i] === name)),
        );
        const sums = combinations(totals.map((total) => [total, -total]));
        const found = signFlip(values, { seed: 'a', clusters });
        expect(found.exact).toBe(true);
        expect(found.pWorse).toBeCloseTo(
          share(sums, (one) => one >= sum(totals)),
          12,
        );
        expect(found.pBetter).toBeCloseTo(
          share(sums, (one) => one <= sum(totals)),
          12,
        );
      }),
    );
  });

  it('pass^k is the share of ways to choose k runs that all passed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 1, max: 7 }),
        (runs, k) => {
          const chosen = splits(runs, k).map(([each]) => each);
          const expected = k > runs.length ? null : share(chosen, (each) => each.every(Boolean));
          const found = passHat(runs.filter(Boolean).length, runs.length, k);
          if (expected === null) expect(found).toBeNull();
          else expect(found).toBeCloseTo(expected, 12);
        },
      ),
    );
  });

  it('the stratified test with one run a side is McNemar’s', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(5), (broken, fixed, agreed) => {
        const rows = (count: number, before: number, after: number) =>
          Array.from({ length: count }, () => ({
            baselinePasses: before,
            baselineRuns: 1,
            candidatePasses: after,
            candidateRuns: 1,
          }));
        const test = stratifiedTest([...rows(broken, 1, 0), ...rows(fixed, 0, 1), ...rows(agreed, 1, 1)]);
        const known = mcnemar({ broken, fixed });
        expect(test.pWorse).toBeCloseTo(known.pWorse, 10);
        expect(test.pWorseMid).toBeCloseTo(known.pWorseMid, 10);
      }),
    );
  });
});

describe('whatever the counts', () => {
  const counts = fc.record({
    bothPass: fc.nat(40),
    broken: fc.nat(40),
    fixed: fc.nat(40),
    bothFail: fc.nat(40),
  });

  it('Newcombe’s interval lies in [−1, 1], holds the difference and turns with the sides', () => {
    fc.assert(
      fc.property(counts, (one) => {
        const { difference, interval } = newcombePaired(one);
        const turned = newcombePaired({ ...one, broken: one.fixed, fixed: one.broken });
        expect(interval[0]).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(interval[1]).toBeLessThanOrEqual(1 + 1e-12);
        expect(interval[0]).toBeLessThanOrEqual(difference + 1e-12);
        expect(interval[1]).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(turned.interval[0]).toBeCloseTo(-interval[1], 12);
      }),
    );
  });

  it('every scenario in a cluster of its own is as good as no clusters, up to n / (n − 1)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 12 }), (values) => {
        const own = values.map((_, i) => `c${i}`);
        const n = values.length;
        expect(clusteredSquares(values, own)).toBeCloseTo((clusteredSquares(values) * n) / (n - 1), 8);
      }),
    );
  });

  it('a thousand scenarios with ten runs a side give probabilities', () => {
    const strata = Array.from({ length: 1000 }, (_, i) => ({
      baselinePasses: 8,
      baselineRuns: 10,
      candidatePasses: 6 + (i % 5),
      candidateRuns: 10,
    }));
    const { pWorseMid, pBetterMid, pWorse } = stratifiedTest(strata);
    expect(pWorseMid + pBetterMid).toBeCloseTo(1, 9);
    expect(pWorse).toBeGreaterThan(0.4);
    expect(pWorse).toBeLessThan(0.6);
  });
});
