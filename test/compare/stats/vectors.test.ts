import { describe, expect, it } from 'vitest';
import { regularisedBeta } from '../../../src/compare/stats/beta.ts';
import { binomialCdf } from '../../../src/compare/stats/binomial.ts';
import { bonettPrice } from '../../../src/compare/stats/bonett-price.ts';
import { sequentialBounds } from '../../../src/compare/stats/bounds.ts';
import { standardErrorOfMean } from '../../../src/compare/stats/clustered.ts';
import { meanLogRatio } from '../../../src/compare/stats/log-ratio.ts';
import { mcnemar } from '../../../src/compare/stats/mcnemar.ts';
import { benjaminiHochberg, holm } from '../../../src/compare/stats/multiplicity.ts';
import { newcombePaired } from '../../../src/compare/stats/newcombe.ts';
import { normalQuantile } from '../../../src/compare/stats/normal-quantile.ts';
import { normalCdf, normalSf } from '../../../src/compare/stats/normal.ts';
import { pairedT } from '../../../src/compare/stats/paired-t.ts';
import { passHat } from '../../../src/compare/stats/pass-hat.ts';
import { ratioInterval } from '../../../src/compare/stats/ratio-evidence.ts';
import { ratioOfMeans } from '../../../src/compare/stats/ratio-of-means.ts';
import { expectedRate, judgeAttempts } from '../../../src/compare/stats/regression.ts';
import { signFlip } from '../../../src/compare/stats/sign-flip.ts';
import { stratifiedTest, type Stratum } from '../../../src/compare/stats/stratified.ts';
import { studentCdf, studentQuantile } from '../../../src/compare/stats/student.ts';
import { wilson } from '../../../src/compare/stats/wilson.ts';
import { hasReference, reference } from './material.ts';

interface Vectors {
  readonly normal: readonly { x: number; cdf: number; sf: number }[];
  readonly normal_quantile: readonly { p: number; z: number }[];
  readonly t_cdf: readonly { t: number; df: number; cdf: number }[];
  readonly t_quantile: readonly { p: number; df: number; t: number }[];
  readonly betainc: readonly { a: number; b: number; x: number; I: number }[];
  readonly binom_cdf: readonly { k: number; n: number; p: number; cdf: number }[];
  readonly wilson: readonly { x: number; n: number; conf: number; lo: number; hi: number }[];
  readonly mcnemar: readonly {
    b: number;
    c: number;
    one_sided_worse: number;
    one_sided_worse_mid: number;
    two_sided: number;
    two_sided_mid: number;
  }[];
  readonly newcombe_paired_method10: readonly {
    a: number;
    b: number;
    c: number;
    d: number;
    diff: number;
    lo: number;
    hi: number;
    phi: number;
  }[];
  readonly bonett_price_paired: readonly { b: number; c: number; n: number; ci: [number, number] }[];
  readonly paired_t: Readonly<Record<'base' | 'cand' | 'ci95', number[]>> &
    Readonly<Record<'mean_diff' | 'se' | 't' | 'df' | 'p_two' | 'p_worse', number>>;
  readonly sign_flip_exact: { diffs: number[]; p_worse: number };
  readonly latency_log_ratio: {
    base: number[];
    cand: number[];
    mean_log: number;
    se: number;
    ci95: number[];
    p_slower: number;
    with_tau_0_10: { se: number; p_slower: number };
  };
  readonly cost_ratio_of_means: {
    base: number[];
    cand: number[];
    log_ratio: number;
    se: number;
    ci95: number[];
    p_costlier: number;
  };
  readonly cmh_exact: readonly ({ strata?: number[][]; strata_compact?: string } & {
    S: number;
    p_worse: number;
    p_worse_mid: number;
    p_better: number;
    p_better_mid: number;
  })[];
  readonly holm_bh: { p: number[]; holm: number[]; bh: number[] };
  readonly gs_bounds: readonly { name: string; t: number[]; cum: number[]; c: number[] }[];
  readonly pass_hat_k: readonly { passes: number; n: number; k: number; value: number }[];
  readonly regression_gate: readonly {
    s: number;
    kb: number;
    p_tilde: number;
    attempts: number;
    passes: number;
    p: number;
  }[];
  readonly clustered_se: { clusters: number[][]; mean: number; se: number };
}

const v = reference('vectors.json') as Vectors;

/** Largest relative distance of values from their references; absolute, times a million, where that is 0. */
function off(
  actual: number | readonly number[] | null | undefined,
  expected: number | readonly number[],
): number {
  const [found, wanted] = [[actual ?? []].flat(), [expected].flat()];
  if (found.length !== wanted.length) return Infinity;
  const distances = wanted.map((value, i) => {
    const distance = Math.abs((found[i] ?? Infinity) - value);
    return value === 0 ? distance * 1e6 : distance / Math.abs(value);
  });
  return Math.max(...distances);
}

const pairs = (base: readonly number[], cand: readonly number[]) =>
  base.map((value, i) => ({ baseline: [value], candidate: [cand[i] ?? Number.NaN] }));

const stratum = ([b = 0, kb = 0, c = 0, kc = 0]: readonly number[]): Stratum => ({
  baselinePasses: b,
  baselineRuns: kb,
  candidatePasses: c,
  candidateRuns: kc,
});

/** `15x(1,1,0,1) 6x(0,1,1,1)`. */
const compact = (text: string): number[][] =>
  text.split(' ').flatMap((part) => {
    const [count = '0', row = ''] = part.split('x');
    const values = row.slice(1, -1).split(',').map(Number);
    return Array.from({ length: Number(count) }, () => values);
  });

describe.skipIf(!hasReference)('statistics agree with scipy (skipped where ../shared is absent)', () => {
  it('the normal distribution, in the tails too', () => {
    for (const { x, cdf, sf } of v.normal) {
      expect(off(normalCdf(x), cdf)).toBeLessThan(1e-9);
      expect(off(normalSf(x), sf)).toBeLessThan(1e-9);
    }
    for (const { p, z } of v.normal_quantile) expect(off(normalQuantile(p), z)).toBeLessThan(1e-9);
  });

  it('Student’s t, its quantile and the incomplete beta function', () => {
    for (const { t, df, cdf } of v.t_cdf) expect(off(studentCdf(t, df), cdf)).toBeLessThan(1e-9);
    for (const { p, df, t } of v.t_quantile) expect(off(studentQuantile(p, df), t)).toBeLessThan(1e-9);
    for (const { a, b, x, I } of v.betainc) expect(off(regularisedBeta(x, a, b), I)).toBeLessThan(1e-9);
  });

  it('the binomial distribution', () => {
    for (const { k, n, p, cdf } of v.binom_cdf) expect(off(binomialCdf(k, n, p), cdf)).toBeLessThan(1e-9);
  });

  it('Wilson’s interval', () => {
    for (const { x, n, conf, lo, hi } of v.wilson)
      expect(off(wilson(x, n, conf), [lo, hi])).toBeLessThan(1e-9);
  });

  it('McNemar’s test', () => {
    for (const row of v.mcnemar) {
      const test = mcnemar({ broken: row.b, fixed: row.c });
      expect(off(test.pWorse, row.one_sided_worse)).toBeLessThan(1e-9);
      expect(off(test.pWorseMid, row.one_sided_worse_mid)).toBeLessThan(1e-9);
      expect(off(test.pTwoSided, row.two_sided)).toBeLessThan(1e-9);
      expect(off(test.pTwoSidedMid, row.two_sided_mid)).toBeLessThan(1e-9);
    }
  });

  it('Newcombe’s and Bonett and Price’s paired intervals', () => {
    for (const { a, b, c, d, diff, lo, hi, phi } of v.newcombe_paired_method10) {
      const found = newcombePaired({ bothPass: a, broken: b, fixed: c, bothFail: d });
      expect(off([found.difference, ...found.interval, found.phi], [diff, lo, hi, phi])).toBeLessThan(1e-9);
    }
    for (const { b, c, n, ci } of v.bonett_price_paired)
      expect(off(bonettPrice({ broken: b, fixed: c, scenarios: n }), ci)).toBeLessThan(1e-9);
  });

  it('the paired t test', () => {
    const { base, cand, mean_diff, se, t, df, p_two, p_worse, ci95 } = v.paired_t;
    const test = pairedT(base, cand);
    expect(off(test?.meanDifference, mean_diff)).toBeLessThan(1e-9);
    expect(off(test?.standardError, se)).toBeLessThan(1e-9);
    expect(off(test?.t, t)).toBeLessThan(1e-9);
    expect(off(test?.degreesOfFreedom, df)).toBeLessThan(1e-9);
    expect(off(test?.pTwoSided, p_two)).toBeLessThan(1e-9);
    expect(off(test?.pWorse, p_worse)).toBeLessThan(1e-9);
    expect(off(test?.interval, ci95)).toBeLessThan(1e-9);
  });

  it('the exact sign flip', () => {
    const worse = v.sign_flip_exact.diffs.map((difference) => -difference);
    const test = signFlip(worse, { seed: 'any' });
    expect(test.exact).toBe(true);
    expect(off(test.pWorse, v.sign_flip_exact.p_worse)).toBeLessThan(1e-9);
  });

  it('the latency ratio, with and without the between-run term', () => {
    const { base, cand, mean_log, se, ci95, p_slower, with_tau_0_10 } = v.latency_log_ratio;
    const test = meanLogRatio(pairs(base, cand));
    expect(off(test?.logRatio, mean_log)).toBeLessThan(1e-9);
    expect(off(test?.standardError, se)).toBeLessThan(1e-9);
    expect(off(test?.pWorse, p_slower)).toBeLessThan(1e-9);
    expect(off(test && ratioInterval(test).map(Math.exp), ci95)).toBeLessThan(1e-9);
    const between = meanLogRatio(pairs(base, cand), { tau: 0.1 });
    expect(off(between?.standardError, with_tau_0_10.se)).toBeLessThan(1e-9);
    expect(off(between?.pWorse, with_tau_0_10.p_slower)).toBeLessThan(1e-9);
  });

  it('the cost ratio', () => {
    const { base, cand, log_ratio, se, ci95, p_costlier } = v.cost_ratio_of_means;
    const test = ratioOfMeans(pairs(base, cand));
    expect(off(test?.logRatio, log_ratio)).toBeLessThan(1e-9);
    expect(off(test?.standardError, se)).toBeLessThan(1e-9);
    expect(off(test?.pWorse, p_costlier)).toBeLessThan(1e-9);
    expect(off(test && ratioInterval(test).map(Math.exp), ci95)).toBeLessThan(1e-9);
  });

  it('the exact stratified test', () => {
    for (const row of v.cmh_exact) {
      const strata = (row.strata ?? compact(row.strata_compact ?? '')).map(stratum);
      const test = stratifiedTest(strata);
      expect(test.passes).toBe(row.S);
      expect(off(test.pWorse, row.p_worse)).toBeLessThan(1e-9);
      expect(off(test.pWorseMid, row.p_worse_mid)).toBeLessThan(1e-9);
      expect(off(test.pBetter, row.p_better)).toBeLessThan(1e-9);
      expect(off(test.pBetterMid, row.p_better_mid)).toBeLessThan(1e-9);
    }
  });

  it('Holm’s and Benjamini and Hochberg’s adjustments', () => {
    expect(off(holm(v.holm_bh.p), v.holm_bh.holm)).toBeLessThan(1e-9);
    expect(off(benjaminiHochberg(v.holm_bh.p), v.holm_bh.bh)).toBeLessThan(1e-9);
  });

  it('group-sequential bounds within 1e-5', () => {
    for (const { t, cum, c } of v.gs_bounds)
      sequentialBounds(t, cum).forEach((bound, i) =>
        expect(Math.abs(bound - (c[i] ?? 0))).toBeLessThan(1e-5),
      );
  });

  it('pass^k', () => {
    for (const { passes, n, k, value } of v.pass_hat_k)
      expect(off(passHat(passes, n, k), value)).toBeLessThan(1e-9);
  });

  it('the regression gate', () => {
    for (const { s, kb, p_tilde, attempts, passes, p } of v.regression_gate) {
      expect(off(expectedRate(s, kb), p_tilde)).toBeLessThan(1e-9);
      const results = Array.from({ length: attempts }, (_, i) => i >= attempts - passes);
      const judged = judgeAttempts({ id: 'a', baselinePasses: s, baselineRuns: kb }, results, 0);
      expect(off(judged.p, p)).toBeLessThan(1e-9);
    }
  });

  it('the clustered standard error', () => {
    const { clusters, se } = v.clustered_se;
    const names = clusters.flatMap((values, i) => values.map(() => `c${i}`));
    expect(off(standardErrorOfMean(clusters.flat(), names), se)).toBeLessThan(1e-9);
  });
});
