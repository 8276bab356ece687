import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecordedExecution } from '../../src/agent/types.ts';
import { gradeNow } from '../../src/assertion/grade.ts';
import { spec } from '../assertion/material.ts';
import { convert, executionOf } from './convert.ts';
import { AIRLINE, readRows, type TauRow } from './rows.ts';

const GPT4O = 'gpt-4o/tool-calling';

interface WrittenScenario {
  readonly id: string;
  readonly query: string;
  readonly assert: readonly { readonly type: string; readonly value: unknown; readonly weight?: number }[];
}

const lines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** A conversation of one call, with what a test changes. */
function row(change: Partial<TauRow> = {}): TauRow {
  return {
    dataset: 'd',
    system: 's',
    model: 'm',
    task: '1',
    trial: 0,
    pass: 1,
    instruction: 'Book it.',
    expected_calls: [{ name: 'book', arguments: { id: 1 } }],
    messages: [
      { role: 'user', content: 'Book, please' },
      { role: 'assistant', content: null, tool_calls: [{ id: 'c', name: 'book', arguments: { id: 1 } }] },
      { role: 'tool', content: 'ok', tool_call_id: 'c' },
      { role: 'assistant', content: 'Booked.' },
      { role: 'user', content: '###STOP###' },
    ],
    ...change,
  };
}

describe('the converter', () => {
  it('takes the last assistant text, the calls with their results, and the outcome as analysis', () => {
    expect(executionOf(row())).toMatchObject({
      message: 'Booked.',
      toolCalls: [{ name: 'book', arguments: { id: 1 }, status: 'ok', result: 'ok', step: 1 }],
      analysis: '{"outcome":"pass"}',
      tokenUsage: null,
      costUsd: null,
      latencyMs: null,
    });
  });

  it('gives each of two calls with the same id its own result', () => {
    const asked = (name: string) => ({
      role: 'assistant' as const,
      tool_calls: [{ id: 'same', name, arguments: {} }],
    });
    const answer = (content: string) => ({ role: 'tool' as const, content, tool_call_id: 'same' });
    const messages = [asked('a'), answer('first'), asked('b'), answer('Error: second')];
    expect(executionOf(row({ messages })).toolCalls).toMatchObject([
      { name: 'a', status: 'ok', result: 'first', step: 1 },
      { name: 'b', status: 'error', error: 'Error: second', step: 2 },
    ]);
  });

  it('takes a cost of 0 and a latency of 60 s for unknown', () => {
    const known = executionOf(row({ agent_cost_usd: 0.02, latency_s: 12.5, in_tokens: 10, out_tokens: 5 }));
    expect(known).toMatchObject({ costUsd: 0.02, latencyMs: 12_500, tokenUsage: { total: 15 } });
    expect(executionOf(row({ agent_cost_usd: 0, latency_s: 60 }))).toMatchObject({
      costUsd: null,
      latencyMs: null,
    });
  });

  it('keeps an ending by the agent as an agent error', () => {
    expect(executionOf(row({ termination: 'agent_error', pass: 0 })).error?.code).toBe('agent_error');
    expect(executionOf(row({ termination: 'user_stop' })).error).toBeUndefined();
  });

  it('takes only the tasks that every selection holds', () => {
    const rows = [row(), row({ task: '2' }), row({ system: 't', task: '2', pass: 0 })];
    const { scenarios, recordings } = convert(rows, [
      { system: 's', trials: [0], as: 'a' },
      { system: 't', trials: [0], as: 'b' },
    ]);
    expect(lines<WrittenScenario>(scenarios).map(({ id }) => id)).toEqual(['airline-2']);
    expect(lines<RecordedExecution>(recordings).map(({ model, scenarioId }) => [model, scenarioId])).toEqual([
      ['a', 'airline-2'],
      ['b', 'airline-2'],
    ]);
  });

  it('refuses selections that did not get the same tasks, and empty ones', () => {
    const rows = [row(), row({ system: 't', dataset: 'e' })];
    const both = [
      { system: 's', trials: [0], as: 'a' },
      { system: 't', trials: [0], as: 'b' },
    ];
    expect(() => convert(rows, both)).toThrow('task 1 differs');
    expect(() => convert(rows, [{ system: 's', trials: [7], as: 'a' }])).toThrow(
      'no recording of s, trial 7',
    );
  });
});

describe.skipIf(!existsSync(AIRLINE))('the recorded gpt-4o airline conversations', () => {
  const convertHalves = () =>
    convert(readRows(AIRLINE), [
      { system: GPT4O, trials: [0, 1], as: 'production' },
      { system: GPT4O, trials: [2, 3], as: 'candidate' },
    ]);

  it('become 50 scenarios and 200 recordings whose grade is the recorded outcome', () => {
    const { recordings, scenarios } = convertHalves();
    const written = lines<WrittenScenario>(scenarios);
    const recorded = lines<RecordedExecution>(recordings);
    expect([written.length, recorded.length]).toEqual([50, 200]);
    expect(new Set(written.map(({ id }) => id)).size).toBe(50);
    expect(written.every(({ query }) => query.length > 0)).toBe(true);

    const passes = { production: 0, candidate: 0 };
    for (const { scenarioId, model, execution } of recorded) {
      const { assert: asserts = [] } = written.find(({ id }) => id === scenarioId) ?? {};
      const specs = asserts.map(({ type, value, weight = 1 }) => spec(type, value, { weight }));
      if (gradeNow(specs, execution).passed) passes[model as keyof typeof passes]++;
    }
    const expected = readRows(AIRLINE).filter(({ system, pass }) => system === GPT4O && pass === 1);
    expect(passes).toEqual({
      production: expected.filter(({ trial }) => trial < 2).length,
      candidate: expected.filter(({ trial }) => trial >= 2).length,
    });
  });

  it('are numbered from 1 under each name', () => {
    const recorded = lines<RecordedExecution>(convertHalves().recordings);
    expect(new Set(recorded.map(({ model, trial }) => `${model} ${trial}`))).toEqual(
      new Set(['production 1', 'production 2', 'candidate 1', 'candidate 2']),
    );
  });

  it('convert with every other recorded system on its own, all results paired', () => {
    const rows = readRows(AIRLINE);
    for (const system of new Set(rows.map((one) => one.system))) {
      const recorded = lines<RecordedExecution>(convert(rows, [{ system, trials: [0], as: 'm' }]).recordings);
      const open = recorded
        .flatMap(({ execution }) => execution.toolCalls)
        .filter(({ result }) => result === undefined);
      expect(open).toEqual([]);
    }
  });
});
