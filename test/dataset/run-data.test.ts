import { describe, expect, it } from 'vitest';
import { runData, type RunData } from '../../src/dataset/run-data.ts';
import { exampleId } from '../../src/example/id.ts';
import type { TestExample, TestProvenance, VariantRecord } from '../../src/example/types.ts';
import { runRecord, trainingExample } from '../fixtures/records.ts';

const [OLD, NEW] = ['d'.repeat(64), 'c'.repeat(64)];
const variant = (name: string, configHash: string): VariantRecord => ({
  name,
  model: name,
  configHash,
  origin: 'abc1234',
  config: { planner: null, summarizer: null, tools: [{ name: 'lookup_order' }] },
});
const RUN = { baseline: variant('production', OLD), candidate: variant('candidate', NEW) };

function one(
  scenarioId: string,
  provenance: Partial<TestProvenance> = {},
  members: Partial<Omit<TestExample, 'labels'>> & { labels?: Partial<TestExample['labels']> } = {},
): TestExample {
  const { reward, id: _id, ...base } = trainingExample(runRecord(), scenarioId);
  const body = {
    ...base,
    ...members,
    labels: { ...base.labels, responseQuality: null, ...members.labels },
    provenance: { ...base.provenance, ...provenance },
  };
  return { id: exampleId(body), ...body, reward };
}

const baseline = (id: string, members: Parameters<typeof one>[2] = {}): TestExample =>
  one(id, { variant: 'baseline', configHash: OLD }, members);
const wrong = { response: 'No.', labels: { passed: false } };
const sum = (examples: readonly TestExample[], practice: readonly string[] = []): Promise<RunData> =>
  runData(examples, RUN, new Set(practice));

describe('what a run adds', () => {
  it('is nothing for no examples', async () => {
    expect(await sum([])).toEqual({
      examples: 0,
      passed: 0,
      failed: 0,
      ungraded: 0,
      recovery: 0,
      practice: 0,
      pairs: 0,
      waiting: [],
    });
  });

  it('counts every example once by how it ended, and recovery and practice beside that', async () => {
    const recovery = { expected: 'retry', correct: true } as const;
    const examples = [
      one('a', {}, { labels: { recovery } }),
      one('b', {}, wrong),
      one('c', {}, { labels: { passed: null } }),
      one('d', {}, { error: { code: 'max_steps', message: 'x' } }),
    ];
    expect(await sum(examples, ['a', 'b', 'elsewhere'])).toMatchObject({
      examples: 4,
      passed: 1,
      failed: 2,
      ungraded: 1,
      recovery: 1,
      practice: 2,
    });
  });

  it('finds a pair where one side passed a scenario and the other failed', async () => {
    expect((await sum([baseline('a'), one('a', {}, wrong)])).pairs).toBe(1);
    expect((await sum([baseline('a', wrong), one('a')])).pairs).toBe(1);
  });

  it('finds none within a side, between scenarios, or where both did the same', async () => {
    expect((await sum([one('a'), one('a', { trial: 2 }, wrong)])).pairs).toBe(0);
    expect((await sum([baseline('a'), one('b', {}, { ...wrong, query: 'Else?' })])).pairs).toBe(0);
    expect((await sum([baseline('a'), one('a', {}, { labels: { passed: false } })])).pairs).toBe(0);
    expect((await sum([baseline('a', { toolCalls: [], ...wrong }), one('a', {}, wrong)])).pairs).toBe(0);
  });

  it('names at most three that something speaks for, and why, the strongest reason first', async () => {
    const sure = Array.from({ length: 5 }, (_, n) => one(`sure-${n}`));
    expect((await sum(sure)).waiting).toEqual([]);
    const doubtful = Array.from({ length: 5 }, (_, n) =>
      one(`doubt-${n}`, {}, { labels: { validationConfidence: 0.1 + n / 10 } }),
    );
    const flaky = [
      one('flaky'),
      one('flaky', { trial: 2 }, { labels: { passed: false, validationConfidence: 0.6 } }),
    ];
    const { waiting } = await sum([...sure, ...doubtful, ...flaky]);
    expect(waiting).toHaveLength(3);
    expect(waiting[0]).toMatchObject({
      scenarioId: 'flaky',
      variant: 'candidate',
      trial: 2,
      reasons: ['trials', 'confidence'],
    });
    expect(waiting.slice(1).map(({ reasons }) => reasons)).toEqual([['confidence'], ['confidence']]);
  });

  it('is the same in any order of the examples', async () => {
    const examples = [baseline('a'), one('a', {}, wrong), baseline('b', wrong), one('b')];
    expect(await sum(examples.toReversed())).toEqual(await sum(examples));
  });
});
