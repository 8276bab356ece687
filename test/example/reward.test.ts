import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_REFERENCE, rewardAgain, rewardOf } from '../../src/example/reward.ts';
import { runRecord, trainingExample } from '../fixtures/records.ts';

const EXAMPLE = trainingExample(runRecord(), 's1');
const labels = (over: Partial<typeof EXAMPLE.labels>) => ({
  ...EXAMPLE,
  labels: { ...EXAMPLE.labels, ...over },
});

describe('a reward', () => {
  it('is the weighted mean of what is known', () => {
    const reward = rewardOf(labels({ responseQuality: 5, userSatisfaction: 4 }), {
      latencyMs: 12,
      costUsd: 0.003,
    });
    expect(reward).toEqual({ correctness: 1, userSatisfaction: 0.5, speed: 0, cost: 0.5, total: 0.75 });
  });

  it('is -1 in correctness where the agent failed, whatever its labels say', () => {
    const failed = { ...EXAMPLE, error: { code: 'crash', message: 'gone' } };
    expect(rewardOf(failed, NO_REFERENCE).correctness).toBe(-1);
  });

  it('is unknown where nobody knows whether the answer was right', () => {
    const unknown = labels({ passed: null, correctToolSelection: null, responseQuality: null });
    expect(rewardOf(unknown, { latencyMs: 100, costUsd: 1 })).toMatchObject({
      total: null,
      correctness: null,
    });
    expect(rewardOf(unknown, { latencyMs: 100, costUsd: 1 }).speed).toBeGreaterThan(0);
  });

  it('has an unknown part where the value or the reference is unknown', () => {
    const { speed, cost } = rewardOf(EXAMPLE, { latencyMs: null, costUsd: null });
    expect([speed, cost]).toEqual([null, null]);
  });

  it('keeps speed and cost where labels change', () => {
    const reward = rewardOf(EXAMPLE, { latencyMs: 36, costUsd: null });
    const again = rewardAgain({ ...labels({ passed: false }), reward });
    expect(again.speed).toBe(reward.speed);
    expect(again.total).toBeLessThan(reward.total ?? 0);
  });

  it('never leaves -1 to 1, in no part', () => {
    const value = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(
        fc.option(fc.boolean()),
        fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
        value,
        value,
        value,
        (passed, responseQuality, latencyMs, usual, cost) => {
          const example = {
            ...labels({ passed, responseQuality }),
            metrics: { latencyMs, cost, tokenUsage: null },
          };
          const parts = Object.values(rewardOf(example, { latencyMs: usual, costUsd: cost }));
          expect(parts.every((part) => part === null || (part >= -1 && part <= 1))).toBe(true);
        },
      ),
    );
  });
});
