import { describe, expect, it } from 'vitest';
import { newcombeIndependent } from '../../src/compare/stats/newcombe-independent.ts';

describe('the interval of the difference of two independent pass rates', () => {
  // Newcombe, Statistics in Medicine 17:873 (1998), table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 10, 0.6075, 1],
  ])('is that of the paper for %i/%i and %i/%i', (a, m, b, n, low, high) => {
    const interval = newcombeIndependent({ passes: b, runs: n }, { passes: a, runs: m });
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  it('holds everything where a side has no run', () => {
    expect(newcombeIndependent({ passes: 0, runs: 0 }, { passes: 1, runs: 1 })).toEqual([-1, 1]);
  });
});
