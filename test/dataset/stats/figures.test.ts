import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFigures } from '../../../src/dataset/stats/figures.ts';
import { createQuantiles, QUANTILE_ERROR } from '../../../src/dataset/stats/quantiles.ts';
import { byExample, withFeedback } from '../../../src/feedback/apply.ts';
import type { FeedbackEvent } from '../../../src/feedback/types.ts';
import type { TrainingExample } from '../../../src/example/types.ts';
import { said } from '../../fixtures/feedback.ts';
import { production, trial } from '../material.ts';

function figures(examples: readonly TrainingExample[], feedback: readonly FeedbackEvent[] = []) {
  const sum = createFigures();
  const events = byExample(feedback);
  for (const example of examples) {
    const own = events.get(example.id) ?? [];
    sum.add(withFeedback(example, own), own);
  }
  return sum.read();
}

const unknown = production('u', 'q', {
  labels: { passed: null, correctToolSelection: null, responseQuality: null },
  metrics: { latencyMs: null, tokenUsage: null, cost: null },
  reward: { total: null, correctness: null, speed: null, cost: null, userSatisfaction: null },
});

describe('figures of examples', () => {
  it('keep what is unknown apart from zero', () => {
    const { metrics, latency, relevance } = figures([unknown]);
    for (const name of ['accuracy', 'toolSelection', 'rating', 'tokens', 'costUsd', 'reward'] as const)
      expect(metrics[name]).toEqual({ n: 0, mean: null });
    expect(latency).toEqual({ p50: null, p95: null });
    expect(relevance).toEqual({ n: 0, mean: null, by: null });
  });

  it('are means over the examples that have them, each with its number', () => {
    const failed = trial('s', 'q', { labels: { passed: false }, metrics: { cost: 0.003 } }, 2);
    const { examples, metrics } = figures([trial('s', 'q'), failed, unknown]);
    expect(examples).toBe(3);
    expect(metrics.accuracy).toEqual({ n: 2, mean: 0.5 });
    expect(metrics.costUsd.mean).toBeCloseTo(0.002);
    expect(metrics.costUsd.n).toBe(2);
  });

  it('count what the agent failed at as not completed and not accurate', () => {
    const crashed = trial('s', 'q', { labels: { passed: null }, error: { code: 'crash', message: 'x' } });
    const { metrics } = figures([crashed, trial('s', 'q', {}, 2)]);
    expect(metrics.completion).toEqual({ n: 2, mean: 0.5 });
    expect(metrics.accuracy).toEqual({ n: 2, mean: 0.5 });
  });

  it('take ratings, labels and rewards as people left them', () => {
    const example = trial('s', 'q', { labels: { passed: false } });
    const { metrics } = figures(
      [example, trial('s', 'q', {}, 2)],
      [
        said('rating', { rating: 2 }, { example: example.id }),
        said('rating', { rating: 4 }, { example: example.id, minute: 1 }),
        said('label', { passed: true }, { example: example.id }),
      ],
    );
    expect(metrics.rating).toEqual({ n: 1, mean: 4 });
    expect(metrics.positive).toEqual({ n: 1, mean: 1 });
    expect(metrics.accuracy).toEqual({ n: 2, mean: 1 });
    expect(metrics.rewardSatisfaction).toEqual({ n: 1, mean: 0.5 });
  });

  it('take relevance from what people said of it, and of the judge only where nobody did', () => {
    const judged = trial('s', 'q', { labels: { judgeScore: 0.8 } });
    const events = [said('rating', { aspects: { analysis: 2, helpfulness: 5 } }, { example: judged.id })];
    expect(figures([judged]).relevance).toEqual({ n: 1, mean: 0.8, by: 'judge' });
    expect(figures([judged], events).relevance).toEqual({ n: 1, mean: 2, by: 'people' });
    expect(figures([judged], events).helpfulness).toEqual({ n: 1, mean: 5, by: 'people' });
  });

  it('do not take a member of every object for an aspect', () => {
    const judged = trial('s', 'q');
    const events = [said('rating', { aspects: { constructor: 2 } }, { example: judged.id })];
    expect(figures([judged], events).relevance.by).toBeNull();
  });
});

describe('quantiles', () => {
  it('are at most 1 % off, whatever is added', () => {
    const values = fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(values, fc.constantFrom(0.01, 0.5, 0.95, 1), (all, q) => {
        const quantiles = createQuantiles();
        for (const value of all) quantiles.add(value);
        const exact = all.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(q * all.length) - 1)] ?? 0;
        expect(Math.abs((quantiles.at(q) ?? 0) - exact)).toBeLessThanOrEqual(exact * QUANTILE_ERROR * 1.001);
      }),
    );
  });

  it('know zero, and are unknown of nothing', () => {
    const quantiles = createQuantiles();
    expect(quantiles.at(0.5)).toBeNull();
    quantiles.add(0);
    expect(quantiles.at(0.5)).toBe(0);
  });
});
