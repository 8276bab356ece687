import { describe, expect, it } from 'vitest';
import { spentRows, spentUsd, spentWords } from '../../src/report/model/spent.ts';
import type { ReportInput } from '../../src/report/types.ts';
import { trial } from '../fixtures/trials.ts';

const usage = (costUsd: number | null) => ({ calls: 1, tokenUsage: null, costUsd });
const judged = (id: string, costUsd: number | null) =>
  trial(id, 'candidate', true, { execution: { costUsd: 0.01 }, validation: { grader: usage(costUsd) } });
const preference = (costUsd: number | null): NonNullable<ReportInput['preference']> => ({
  preference: { candidate: 1, baseline: 0, ties: 0, missing: 0, share: 1, interval: null, p: 1 },
  usage: usage(costUsd),
});

describe('what a check cost', () => {
  it('has the judge in its total, and the judge apart', () => {
    const input = { trials: [judged('a', 0.02), judged('b', 0.03)], preference: preference(0.05) };
    expect(spentUsd(input)).toBe(0.12);
    expect(spentWords(input)).toBe('$0.12');
    expect(spentRows(input)).toEqual([
      { on: 'agent', cost: '$0.020', usd: 0.02 },
      { on: 'judge', cost: '$0.10', usd: 0.1 },
    ]);
  });

  it('says what is unknown, and of how many trials', () => {
    const input = { trials: [judged('a', 0.02), judged('b', null)] };
    expect(spentUsd(input)).toBeNull();
    expect(spentWords(input)).toBe('$0.040 and an unknown amount for 1 trial');
    expect(spentRows(input)).toContainEqual({
      on: 'judge',
      cost: '$0.020 and unknown for 1 trial',
      usd: null,
    });
    expect(spentRows({ trials: [judged('a', null)] })).toContainEqual({
      on: 'judge',
      cost: 'unknown',
      usd: null,
    });
    expect(spentUsd({ trials: [judged('a', 0.02)], preference: preference(null) })).toBeNull();
  });

  it('is nothing where nothing ran or the cache knew all, and unknown where all was lost', () => {
    expect(spentUsd({ trials: [] })).toBe(0);
    const cached = trial('a', 'candidate', true, { execution: { cached: true } });
    expect(spentWords({ trials: [cached] })).toBe('$0');
    expect(spentWords({ trials: [trial('a', 'candidate', 'missing')] })).toBe('an unknown amount');
  });

  it('is not told apart where one thing was paid for', () => {
    expect(spentRows({ trials: [trial('a', 'candidate', true)] })).toEqual([]);
  });
});
