import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/compare/agreement.ts';
import { cohenKappa } from '../../../src/compare/stats/kappa.ts';

// kappa, and kappa ± 1.959963984540054 standard errors by the delta method with numeric derivatives.
const VECTORS = [
  [{ bothYes: 20, onlyFirst: 5, onlySecond: 10, bothNo: 15 }, 0.4, 0.15109229, 0.64890771],
  [{ bothYes: 45, onlyFirst: 15, onlySecond: 25, bothNo: 15 }, 0.13043478, -0.06293828, 0.32380784],
  [{ bothYes: 25, onlyFirst: 35, onlySecond: 5, bothNo: 35 }, 0.25925926, 0.10802896, 0.41048955],
  [{ bothYes: 18, onlyFirst: 11, onlySecond: 5, bothNo: 16 }, 0.36808847, 0.11918519, 0.61699174],
] as const;

describe("Cohen's kappa", () => {
  it.each(VECTORS)('of %o is %f with its interval', (confusion, kappa, low, high) => {
    const result = cohenKappa(confusion);
    expect(result.kappa).toBeCloseTo(kappa, 8);
    expect(result.interval?.[0]).toBeCloseTo(low, 7);
    expect(result.interval?.[1]).toBeCloseTo(high, 7);
  });

  it('is 1 for equal verdicts of both kinds, with no width', () => {
    expect(cohenKappa({ bothYes: 3, bothNo: 2, onlyFirst: 0, onlySecond: 0 })).toEqual({
      n: 5,
      agreement: 1,
      kappa: 1,
      interval: [1, 1],
    });
  });

  it('is not defined where chance alone agrees always', () => {
    expect(cohenKappa({ bothYes: 9, bothNo: 0, onlyFirst: 0, onlySecond: 0 })).toMatchObject({
      agreement: 1,
      kappa: null,
    });
  });

  it('is 0 for a judge that passes everything', () => {
    expect(cohenKappa({ bothYes: 9, bothNo: 0, onlyFirst: 0, onlySecond: 5 }).kappa).toBeCloseTo(0, 12);
  });

  it('is not defined on nothing', () => {
    expect(cohenKappa({ bothYes: 0, bothNo: 0, onlyFirst: 0, onlySecond: 0 })).toMatchObject({
      n: 0,
      agreement: null,
      kappa: null,
      interval: null,
    });
  });

  it('leaves out what got no verdict, and counts it', () => {
    const pairs = [
      { label: true, verdict: true },
      { label: false, verdict: null },
      { label: false, verdict: true },
    ];
    expect(agreementOf(pairs)).toMatchObject({ n: 2, agreement: 0.5, unrated: 1 });
  });
});
