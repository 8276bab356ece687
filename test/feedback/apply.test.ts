import { describe, expect, it } from 'vitest';
import { byExample, withFeedback } from '../../src/feedback/apply.ts';
import { runRecord, trainingExample } from '../fixtures/records.ts';
import { said } from '../fixtures/feedback.ts';

const EXAMPLE = trainingExample(runRecord(), 's1');

describe('an example with its feedback', () => {
  it('is what it was where nobody said anything', () => {
    expect(withFeedback(EXAMPLE, [])).toBe(EXAMPLE);
  });

  it('has the mean of the latest rating of each author as its satisfaction, and a reward that follows', () => {
    const events = [
      said('rating', { rating: 1 }, { by: 'a', minute: 1 }),
      said('rating', { rating: 5 }, { by: 'b', minute: 2 }),
      said('rating', { rating: 2 }, { by: 'a', minute: 3 }),
    ];
    const { labels, reward } = withFeedback(EXAMPLE, events);
    expect(labels.userSatisfaction).toBe(3.5);
    expect(reward.userSatisfaction).toBe(0.25);
    expect(reward.total).toBeLessThan(EXAMPLE.reward.total ?? 0);
    expect(reward.correctness).toBe(EXAMPLE.reward.correctness);
  });

  it('takes the mean of the aspects where no rating stands beside them', () => {
    const events = [said('rating', { aspects: { speed: 2, tone: 4 } })];
    expect(withFeedback(EXAMPLE, events).labels.userSatisfaction).toBe(3);
  });

  it('has the labels that people gave last, each label by itself, and is sure of them', () => {
    const example = { ...EXAMPLE, labels: { ...EXAMPLE.labels, validationConfidence: 0.4 } };
    const events = [
      said('label', { passed: false, responseQuality: 1 }, { by: 'a', minute: 1 }),
      said('label', { responseQuality: 2 }, { by: 'b', minute: 2 }),
    ];
    const { labels } = withFeedback(example, events);
    expect(labels).toMatchObject({
      passed: false,
      responseQuality: 2,
      correctToolSelection: true,
      validationConfidence: 1,
    });
  });

  it('forgets an author’s earlier labels where they labelled again', () => {
    const events = [
      said('label', { passed: false, responseQuality: 1 }, { by: 'a', minute: 1 }),
      said('label', { responseQuality: 3 }, { by: 'a', minute: 2 }),
    ];
    expect(withFeedback(EXAMPLE, events).labels).toMatchObject({ passed: true, responseQuality: 3 });
  });

  it('answers with the latest ideal answer and keeps what the agent said', () => {
    const events = [
      said('demonstration', { response: 'First.', tools: ['a', 'b'] }, { minute: 1 }),
      said('review', { decision: 'edited', response: 'Second.' }, { minute: 2 }),
    ];
    const changed = withFeedback(EXAMPLE, events);
    expect(changed).toMatchObject({
      response: 'Second.',
      originalResponse: 'On its way.',
      review: { status: 'edited', by: 'reviewer' },
      labels: { passed: true, responseQuality: 5, expectedTools: ['a', 'b'], correctToolSelection: false },
    });
  });

  it('has the agent’s own answer again where an edit was taken back', () => {
    const events = [
      said('review', { decision: 'edited', response: 'Mine.' }, { minute: 1 }),
      said('review', { decision: 'pending' }, { minute: 2 }),
    ];
    expect(withFeedback(EXAMPLE, events)).toMatchObject({
      response: EXAMPLE.response,
      labels: EXAMPLE.labels,
      review: { status: 'pending' },
    });
  });

  it('loses the labels of an author who took them back', () => {
    const events = [said('label', { passed: false }, { minute: 1 }), said('label', {}, { minute: 2 })];
    expect(withFeedback(EXAMPLE, events).labels).toEqual(EXAMPLE.labels);
  });

  it('is pending again where the last decision was taken back', () => {
    const events = [
      said('review', { decision: 'approved' }, { minute: 1 }),
      said('review', { decision: 'pending' }, { minute: 2 }),
    ];
    expect(withFeedback(EXAMPLE, events).review).toEqual({ status: 'pending' });
  });
});

describe('events', () => {
  it('are put with their examples in the order of time, whatever order they come in', () => {
    const early = said('comment', { comment: 'early' }, { minute: 1 });
    const late = said('comment', { comment: 'late' }, { minute: 2 });
    expect(byExample([late, early]).get(early.example)).toEqual([early, late]);
  });
});
