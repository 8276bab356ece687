import { describe, expect, it } from 'vitest';
import { withMonthly } from '../../src/report/model/monthly.ts';
import type { Figures } from '../../src/report/model/figures.ts';
import type { Lookup } from '../../src/report/model/lookup.ts';

const nothing = { lines: [], atStop: false, failuresDecide: false };
const cost = (baseline: number | null, candidate: number | null): Figures['metrics'] => ({
  cost: { baseline, candidate, delta: null, relative: null },
});
const look = (monthlyQueries?: number, compared = true): Lookup =>
  ({ input: { monthlyQueries, comparison: compared ? {} : null }, solo: 'candidate' }) as unknown as Lookup;

describe('the cost of a month', () => {
  it('is told for both sides at the volume that the config names', () => {
    const { lines } = withMonthly(nothing, look(100_000), cost(0.0047, 0.0019));
    expect(lines).toEqual([['At 100,000 queries a month: $470.00 → $190.00.']]);
  });

  it('says unknown where one side has no price, and nothing where none has', () => {
    expect(withMonthly(nothing, look(1_000), cost(null, 0.5)).lines).toEqual([
      ['At 1,000 queries a month: unknown → $500.00.'],
    ]);
    expect(withMonthly(nothing, look(1_000), cost(null, null)).lines).toEqual([]);
  });

  it('is not told where the config does not ask', () => {
    expect(withMonthly(nothing, look(), cost(1, 1))).toBe(nothing);
  });
});
