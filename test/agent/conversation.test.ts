import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { conversing, turnOf } from '../../src/agent/conversation.ts';
import { parseRecording, recordingLine } from '../../src/agent/recording.ts';
import type { AgentInput, AgentTarget, Execution } from '../../src/agent/types.ts';
import { inputOf, ASSETS } from '../fixtures/agent-input.ts';
import { script } from '../fixtures/chat-server.ts';
import { serve, stopServersAfterEach } from '../fixtures/openai-agent.ts';
import { call, execution } from '../assertion/material.ts';

const calm = new AbortController().signal;

/** An agent that gives these executions one after the other, and what it was asked. */
function scripted(...answers: readonly Execution[]): { target: AgentTarget; asked: AgentInput[] } {
  const asked: AgentInput[] = [];
  const target: AgentTarget = {
    kind: 'test',
    run(input) {
      const answer = answers[asked.length];
      asked.push(input);
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('asked too often'));
    },
  };
  return { target, asked };
}

const input = (turns?: readonly string[]): AgentInput =>
  inputOf({ query: 'one', ...(turns ? { turns } : {}) });
const usage = { input: 10, output: 2, total: 12 };

describe('a conversation', () => {
  it('is one run a turn, each with all that was said and called before', async () => {
    const { target, asked } = scripted(execution('first', [call('look', { id: 1 })]), execution('second'));
    await conversing(target).run(input(['two']), calm);
    expect(asked.map(({ query, turns }) => [query, turns])).toEqual([
      ['one', undefined],
      ['two', undefined],
    ]);
    expect(asked[1]?.history).toEqual([
      { role: 'user', content: 'one' },
      { role: 'assistant', content: 'first', toolCalls: [call('look', { id: 1 })] },
    ]);
  });

  it('adds up to one execution: calls in a row, steps apart, figures summed, the last answer', async () => {
    const { target } = scripted(
      execution('first', [call('a'), call('b')], { costUsd: 1, latencyMs: 5, tokenUsage: usage }),
      execution('second', [call('c')], { costUsd: 2, latencyMs: 7, tokenUsage: usage, analysis: 'x' }),
    );
    const whole = await conversing(target).run(input(['two']), calm);
    expect(whole).toMatchObject({ message: 'second', analysis: 'x', costUsd: 3, latencyMs: 12 });
    expect(whole.tokenUsage).toEqual({ input: 20, output: 4, total: 24 });
    expect(whole.toolsUsed).toEqual(['a', 'b', 'c']);
    expect(whole.toolCalls.map(({ turn, step }) => [turn, step])).toEqual([
      [1, 1],
      [1, 1],
      [2, 2],
    ]);
    expect(turnOf(whole, 1)).toMatchObject({ message: 'first', toolsUsed: ['a', 'b'], costUsd: 1 });
    expect(turnOf(whole, 2)).toMatchObject({ message: 'second', toolsUsed: ['c'], latencyMs: 7 });
    expect(turnOf(whole, 3)).toBeUndefined();
  });

  it('knows no sum where one turn’s figure is unknown', async () => {
    const { target } = scripted(execution('a', [], { costUsd: 1 }), execution('b'));
    expect((await conversing(target).run(input(['two']), calm)).costUsd).toBeNull();
  });

  it('ends with the turn in which the agent fails', async () => {
    const failed = execution('', [], { error: { code: 'refused', message: 'no' } });
    const { target, asked } = scripted(execution('first'), failed, execution('never'));
    const whole = await conversing(target).run(input(['two', 'three']), calm);
    expect(asked).toHaveLength(2);
    expect(whole.error?.code).toBe('refused');
    expect(whole.turns).toHaveLength(2);
  });

  it('is left alone where there is one turn only', async () => {
    const only = execution('first');
    const { target } = scripted(only);
    expect(await conversing(target).run(input(), calm)).toBe(only);
  });

  it('lets go of what the agent holds', async () => {
    let closed = 0;
    const { target } = scripted();
    const close = (): Promise<void> => {
      closed += 1;
      return Promise.resolve();
    };
    await conversing({ ...target, close }).close?.();
    expect(closed).toBe(1);
    expect(conversing(target).close).toBeUndefined();
  });

  it('stops between turns when it is aborted', async () => {
    const stop = new AbortController();
    const target: AgentTarget = {
      kind: 'test',
      run: () => {
        stop.abort(new Error('enough'));
        return Promise.resolve(execution('first'));
      },
    };
    await expect(conversing(target).run(input(['two']), stop.signal)).rejects.toThrow('enough');
  });

  it('comes back from a recording as it was', async () => {
    const { target } = scripted(execution('first', [call('a')]), execution('second'));
    const whole = await conversing(target).run(input(['two']), calm);
    const line = recordingLine({ scenarioId: 's', model: 'm', trial: 1, execution: whole });
    expect(parseRecording(line, 'r.jsonl').find('s', 'm', 1)).toEqual(whole);
  });
});

describe('a conversation with the openai agent', () => {
  stopServersAfterEach();

  it('tells the model its earlier calls and goes on with the fixtures where they ended', async () => {
    const look = { name: 'lookup_order', args: { id: '123' } };
    const { server, run } = await serve(
      script({ calls: [look] }, { content: 'It is late.' }, { calls: [look] }, { content: 'It came.' }),
    );
    const fixtures = { lookup_order: [{ result: 'late' }, { result: 'delivered' }] };
    const whole = await conversing({
      kind: 'openai',
      run: ({ model: _model, ...one }) => run({ input: one }),
    }).run(inputOf({ query: 'Where is it?', turns: ['And now?'], fixtures, assets: ASSETS }), calm);
    expect(whole.toolCalls.map(({ result, turn }) => [turn, result])).toEqual([
      [1, 'late'],
      [2, 'delivered'],
    ]);
    const sent = server.requests[2]?.body.messages ?? [];
    expect(sent.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'tool',
      'assistant',
      'user',
    ]);
    expect(sent[2]?.tool_calls?.[0]?.id).toBe(sent[3]?.tool_call_id);
    expect(sent[3]?.content).toBe('late');
  });
});

const TAU = new URL('../../../shared/data/tau/trajectories.airline.dev.jsonl.gz', import.meta.url);

interface Message {
  readonly role: string;
  readonly content: string | null;
  readonly tool_calls?:
    | readonly { readonly name: string; readonly arguments: AgentInput['context'] }[]
    | null;
}

/** What an agent did in answer to each thing that the user said. */
function turnsOf(messages: readonly Message[]): { user: string; execution: Execution }[] {
  const turns: { user: string; said: string[]; calls: Execution['toolCalls'][number][] }[] = [];
  for (const { role, content, tool_calls: made } of messages) {
    if (role === 'user') turns.push({ user: content ?? '', said: [], calls: [] });
    const turn = turns.at(-1);
    if (role !== 'assistant' || !turn) continue;
    const step = (turn.calls.at(-1)?.step ?? 0) + 1;
    for (const one of made ?? []) turn.calls.push(call(one.name, one.arguments ?? {}, step));
    if (content) turn.said.push(content);
  }
  return turns.map(({ user, said, calls }) => ({ user, execution: execution(said.join('\n'), calls) }));
}

// Skipped where the material is not beside the project.
describe.skipIf(!existsSync(TAU))('recorded conversations', () => {
  it('keep every call, in order and under its turn', async () => {
    const lines = gunzipSync(readFileSync(TAU)).toString().trim().split('\n').slice(0, 200);
    let longest = 0;
    for (const line of lines) {
      const { messages } = JSON.parse(line) as { messages: readonly Message[] };
      const [first, ...later] = turnsOf(messages);
      if (!first) continue;
      const { target, asked } = scripted(first.execution, ...later.map((turn) => turn.execution));
      const turns = later.map(({ user }) => user);
      const whole = await conversing(target).run(inputOf({ query: first.user, turns }), calm);
      expect(whole.toolsUsed).toEqual([first, ...later].flatMap((turn) => turn.execution.toolsUsed));
      [first, ...later].forEach((turn, index) => {
        expect(turnOf(whole, index + 1)?.toolsUsed).toEqual(turn.execution.toolsUsed);
      });
      expect(asked.at(-1)?.history ?? []).toHaveLength(2 * later.length);
      longest = Math.max(longest, asked.length);
    }
    expect(longest).toBeGreaterThan(5);
  });
});
