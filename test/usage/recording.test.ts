import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../src/usage/exchange.ts';
import { recordingReader } from '../../src/usage/recording.ts';
import { conversationsOf, countsOf, findingsOf } from './material.ts';

const call = {
  name: 'lookup',
  arguments: { id: 4 },
  result: 'sent',
  status: 'ok',
  durationMs: 3,
  step: 1,
} as const;
const line = {
  scenarioId: 'late',
  model: 'production',
  trial: 1,
  execution: { message: 'On its way.', toolCalls: [call], tokenUsage: { input: 1, output: 2, total: 3 } },
};
const spoken = (id: string) => (id === 'late' ? { query: 'Where is order 4?', tags: ['orders'] } : undefined);
const read = (...documents: unknown[]) => findingsOf(recordingReader(spoken), documents);

describe('a recording', () => {
  it('takes the query from the scenario', () => {
    const [found] = conversationsOf(recordingReader(spoken), [line]);
    expect(found).toMatchObject({
      model: 'production',
      tags: ['orders'],
      tokenUsage: { total: 3 },
      startedAt: null,
    });
    expect(exchangeOf(found?.messages ?? [])).toMatchObject({
      query: 'Where is order 4?',
      response: 'On its way.',
      toolCalls: [call],
    });
  });

  it('takes the turns of a conversation as they were played', () => {
    const turn = (user: string, message: string) => ({
      user,
      message,
      tokenUsage: null,
      costUsd: null,
      latencyMs: null,
    });
    const execution = {
      ...line.execution,
      message: 'B',
      toolCalls: [{ ...call, turn: 2 }],
      turns: [turn('a', 'A'), turn('b', 'B')],
    };
    const [found] = conversationsOf(recordingReader(spoken), [{ ...line, scenarioId: 'other', execution }]);
    expect(exchangeOf(found?.messages ?? [])).toMatchObject({
      history: [
        { role: 'user', content: 'a' },
        { role: 'assistant', content: 'A' },
      ],
      query: 'b',
      response: 'B',
      toolCalls: [{ name: 'lookup' }],
    });
  });

  it('of an unknown scenario has no query, and one with a misspelt member is none', () => {
    const misspelt = { ...line, execution: { ...line.execution, eror: {} } };
    expect(read({ ...line, scenarioId: 'gone' }, misspelt).map(({ kind }) => kind)).toEqual([
      'no-content',
      'invalid',
    ]);
  });
});

describe('a results file', () => {
  const execution = { ...line.execution, toolsUsed: ['lookup'], costUsd: 0.1, latencyMs: 5, stages: null };
  const trial = { scenarioId: 'late', role: 'candidate', trial: 1, startedAt: '2026-01-02T03:04:05.000Z' };
  const file = {
    schema: 'agent-tester/results',
    run: { runId: '7', attempt: 1, baseline: null, candidate: { model: 'gpt-4.1' } },
    suite: { scenarios: [{ id: 'late', query: 'Where?', tags: ['orders'] }] },
    trials: [
      { ...trial, execution, validation: { passed: false } },
      { ...trial, trial: 2, error: { kind: 'infrastructure', message: '429' } },
      { ...trial, scenarioId: 'gone', execution },
    ],
  };

  it('gives each trial with its grade', () => {
    expect(countsOf(read(file))).toEqual({
      conversation: 1,
      'failed: a trial without an execution': 1,
      'no-content: a trial of a scenario that the file does not hold': 1,
    });
    expect(conversationsOf(recordingReader(spoken), [file])[0]).toMatchObject({
      model: 'gpt-4.1',
      passed: false,
      startedAt: trial.startedAt,
      latencyMs: 5,
    });
  });

  it('that is not whole is invalid, by its first bad member', () => {
    expect(countsOf(read({ ...file, trials: 7 }))).toEqual({
      'invalid: trials: Invalid input: expected array, received number': 1,
    });
  });
});
