import { describe, expect, it } from 'vitest';
import { reviewQueue, type QueueOptions } from '../../src/feedback/queue.ts';
import type { FeedbackEvent } from '../../src/feedback/types.ts';
import type { TestExample } from '../../src/example/types.ts';
import { said } from '../fixtures/feedback.ts';
import { runRecord, trainingExample } from '../fixtures/records.ts';

type Labels = Partial<TestExample['labels']>;

/** An example of a scenario of its own, surely right unless told otherwise. */
function one(name: string, labels: Labels = {}, trial = 1): TestExample {
  const base = trainingExample(runRecord({ runId: `${name}-${trial}` }), name);
  return {
    ...base,
    labels: { ...base.labels, responseQuality: 5, ...labels },
    provenance: { ...base.provenance, trial },
  };
}

async function order(
  examples: readonly TestExample[],
  options: Partial<QueueOptions> = {},
  events: readonly FeedbackEvent[] = [],
): Promise<string[]> {
  const read = async function* () {
    yield* await Promise.resolve(examples);
  };
  const { waiting } = await reviewQueue(read, events, { strategy: 'mixed', limit: 100, ...options });
  return waiting.map(({ id }) => examples.find((example) => example.id === id)?.provenance.scenarioId ?? '');
}

describe('what is worth a look', () => {
  it('is, by uncertainty, every confidence below 0.7, lowest first, and nothing else', async () => {
    const examples = [0.69, 0.7, 0.1, 1, 0.4].map((validationConfidence) =>
      one(`c${validationConfidence}`, { validationConfidence }),
    );
    expect(await order(examples, { strategy: 'uncertainty' })).toEqual(['c0.1', 'c0.4', 'c0.69']);
    expect(await order(examples, { strategy: 'uncertainty', limit: 2 })).toEqual(['c0.1', 'c0.4']);
  });

  it('is where judge and person say the opposite, more the further they are apart', async () => {
    const examples = [
      one('agree', { judgeScore: 0.9 }),
      one('apart', { judgeScore: 0.9, passed: false }),
      one('near', { judgeScore: 0.6, passed: false }),
    ];
    expect(await order(examples, { strategy: 'disagreement' })).toEqual(['apart', 'near']);
  });

  it('is where the trials of one scenario disagree, most where half of them passed', async () => {
    const trials = (name: string, passed: readonly boolean[]) =>
      passed.map((value, n) => one(name, { passed: value }, n + 1));
    const examples = [
      ...trials('sure', [true, true]),
      ...trials('half', [true, false]),
      ...trials('most', [true, true, false]),
    ];
    expect([...new Set(await order(examples, { strategy: 'trials' }))]).toEqual(['half', 'most']);
  });

  it('is what stands near the quality from which answers are learned', async () => {
    const examples = [
      one('far', { responseQuality: 2 }),
      one('on', { responseQuality: 4 }),
      one('near', { responseQuality: 4.2 }),
    ];
    expect(await order(examples, { strategy: 'boundary' })).toEqual(['on', 'near']);
  });

  it('spreads over scenarios before it shows a second trial of one', async () => {
    const examples = [
      one('a', { validationConfidence: 0.1 }, 1),
      one('a', { validationConfidence: 0.1 }, 2),
      one('b', { validationConfidence: 0.3 }),
    ];
    expect(await order(examples)).toEqual(['a', 'b', 'a']);
  });

  it('is, for want of anything better, what failed, and then the rest', async () => {
    expect(await order([one('fine'), one('failed', { passed: false })])).toEqual(['failed', 'fine']);
  });

  it('is nothing that has been decided, until the decision is taken back', async () => {
    const [a, b] = [one('a'), one('b')];
    const approved = said('review', { decision: 'approved' }, { example: a.id, minute: 1 });
    const back = said('review', { decision: 'pending' }, { example: a.id, minute: 2 });
    expect(await order([a, b], {}, [approved])).toEqual(['b']);
    expect((await order([a, b], {}, [back, approved])).sort()).toEqual(['a', 'b']);
  });

  it('does not depend on the order in which examples are read', async () => {
    const examples = Array.from({ length: 30 }, (_, n) =>
      one(`s${n}`, { validationConfidence: (n % 5) / 10 }),
    );
    expect(await order(examples.toReversed())).toEqual(await order(examples));
  });
});
