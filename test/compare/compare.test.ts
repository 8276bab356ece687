import { describe, expect, it } from 'vitest';
import { compareTrials } from '../../src/compare/compare.ts';
import { scenario, suite, trial, validation, variant, variants, world } from '../fixtures/trials.ts';

const three = (id: string, role: 'baseline' | 'candidate', passes: readonly boolean[]) =>
  passes.map((passed, i) => trial(id, role, passed, { trial: i + 1 }));

describe('comparing two variants', () => {
  it('counts passes as integers over the pairs', () => {
    const { suite: s, trials } = world(10, 9, 7);
    const { success } = compareTrials(s, trials, variants).metrics;
    expect(success.passes).toEqual({ baseline: 9, candidate: 7 });
    expect(success.delta).toBeCloseTo(-0.2, 12);
    expect(success.relative).toBeCloseTo(-2 / 9, 12);
  });

  it('names what broke and what was fixed by the majority of trials', () => {
    const trials = [
      ...three('a', 'baseline', [true, true, false]),
      ...three('a', 'candidate', [false, false, true]),
      ...three('b', 'baseline', [false, false, false]),
      ...three('b', 'candidate', [true, true, true]),
    ];
    const { scenarios, counts } = compareTrials(suite([scenario('a'), scenario('b')]), trials, variants);
    expect(scenarios.map(({ id, change, flaky }) => [id, change, flaky])).toEqual([
      ['a', 'broken', true],
      ['b', 'fixed', false],
    ]);
    expect(counts).toMatchObject({ broken: 1, fixed: 1, flaky: 1, paired: 2 });
  });

  it('does not let the last of several trials win', () => {
    const trials = [
      ...three('a', 'baseline', [true, true, true]),
      ...three('a', 'candidate', [false, false, true]),
    ];
    expect(compareTrials(suite([scenario('a')]), trials, variants).scenarios[0]?.change).toBe('broken');
  });

  it('leaves out further attempts: they were made because of how the first one ended', () => {
    const trials = [trial('a', 'baseline', true), trial('a', 'candidate', false)];
    const retries = [2, 3, 4].map((n) => ({
      ...trial('a', 'candidate', true, { trial: n }),
      retry: true as const,
    }));
    const with3 = compareTrials(suite([scenario('a')]), [...trials, ...retries], variants);
    expect(with3).toEqual(compareTrials(suite([scenario('a')]), trials, variants));
  });

  it('counts infrastructure errors as missing and leaves their pair out', () => {
    const trials = [
      trial('a', 'baseline', true),
      trial('a', 'candidate', 'missing'),
      trial('b', 'baseline', true),
      trial('b', 'candidate', true),
    ];
    const comparison = compareTrials(suite([scenario('a'), scenario('b')]), trials, variants);
    expect(comparison.metrics.success.passes).toEqual({ baseline: 1, candidate: 1 });
    expect(comparison.counts.missing).toEqual({ baseline: 0, candidate: 1 });
    expect(comparison.scenarios[0]?.change).toBe('unpaired');
  });

  it('calls a cost without a price unknown, not free', () => {
    const trials = [
      trial('a', 'baseline', true),
      trial('a', 'candidate', true, { execution: { costUsd: null } }),
    ];
    const unpriced = variant('candidate', { model: { name: 'candidate', model: 'ft:x' } });
    const { cost } = compareTrials(suite([scenario('a')]), trials, {
      ...variants,
      candidate: unpriced,
    }).metrics;
    expect(cost).toMatchObject({
      candidate: null,
      delta: null,
      unknownBecause: "no price is configured for the candidate's model",
    });
  });

  it('weighs a scenario with many trials no more than one with few', () => {
    const costs = (id: string, role: 'baseline' | 'candidate', cost: number, n: number) =>
      Array.from({ length: n }, (_, i) =>
        trial(id, role, true, { trial: i + 1, execution: { costUsd: cost } }),
      );
    const trials = [
      ...costs('a', 'baseline', 1, 3),
      ...costs('a', 'candidate', 1, 3),
      ...costs('b', 'baseline', 3, 1),
      ...costs('b', 'candidate', 5, 1),
    ];
    const { cost } = compareTrials(suite([scenario('a'), scenario('b')]), trials, variants).metrics;
    expect([cost.baseline, cost.candidate]).toEqual([2, 3]);
  });

  it('says that a wrong answer after a wrong tool call starts in the planner', () => {
    const details = [
      { ...validation(false).details[0], stage: 'summarizer' as const },
      { ...validation(false).details[0], stage: 'planner' as const },
    ] as never;
    const trials = [
      trial('a', 'baseline', true),
      trial('a', 'candidate', false, { validation: { details } }),
    ];
    expect(compareTrials(suite([scenario('a')]), trials, variants).scenarios[0]?.stage).toBe('planner');
  });

  it('has no NaN for an empty suite or without trials', () => {
    for (const s of [suite([]), suite([scenario('a')])]) {
      const json = JSON.stringify(compareTrials(s, [], variants), (_k, v: unknown) =>
        Number.isNaN(v) ? 'NaN' : v,
      );
      expect(json).not.toContain('NaN');
    }
  });
});
