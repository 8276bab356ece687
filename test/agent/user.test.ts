import { afterEach, describe, expect, it } from 'vitest';
import { createAgent } from '../../src/adapters/agents/registry.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { conversing } from '../../src/agent/conversation.ts';
import { OutsideError } from '../../src/base/errors.ts';
import { parseRecording } from '../../src/agent/recording.ts';
import type { AgentInput, AgentTarget, Execution } from '../../src/agent/types.ts';
import { STOP_WORD, type SimulatedUser, type UserQuestion } from '../../src/agent/user.ts';
import { execution } from '../assertion/material.ts';
import { CALM, configOf, filesOf, inputOf, modelOf, OPENAI_AGENT } from '../fixtures/agent-input.ts';
import {
  script,
  startChatServer,
  type ChatServer,
  type CompletionParts,
  type Reply,
} from '../fixtures/chat-server.ts';

const USER = { goal: 'Wants a refund.', model: 'user', modelHash: 'a', maxTurns: 4, stop: STOP_WORD };
const usage = { input: 10, output: 2, total: 12 };

/** Answers `answer 1`, `answer 2` … and keeps what it was asked. */
function agent(failsAt = 0): { readonly target: AgentTarget; readonly asked: AgentInput[] } {
  const asked: AgentInput[] = [];
  const run = (input: AgentInput): Promise<Execution> => {
    asked.push(input);
    const failed = asked.length === failsAt ? { error: { code: 'crash', message: 'no' } } : {};
    return Promise.resolve(execution(`answer ${asked.length}`, [], { costUsd: 0.01, ...failed }));
  };
  return { target: { kind: 'test', run }, asked };
}

/** Says these texts, and keeps what it was asked. */
function talking(...texts: readonly string[]): {
  readonly user: SimulatedUser;
  readonly asked: UserQuestion[];
} {
  const asked: UserQuestion[] = [];
  const user: SimulatedUser = (question) => {
    asked.push(question);
    return Promise.resolve({ text: texts[asked.length - 1] ?? 'more', tokenUsage: usage, costUsd: 0.5 });
  };
  return { user, asked };
}

const input = (further: Partial<AgentInput> = {}): AgentInput =>
  inputOf({ query: 'one', user: USER, ...further });

describe('a simulated user', () => {
  it('talks after the query until it says the stop word, which the agent never hears', async () => {
    const { target, asked } = agent();
    const talk = talking('two', `Thanks. ${STOP_WORD}`);
    const whole = await conversing(target, talk.user).run(input(), CALM);
    expect(asked.map(({ query }) => query)).toEqual(['one', 'two']);
    expect(whole.turns?.map(({ user, message }) => [user, message])).toEqual([
      ['one', 'answer 1'],
      ['two', 'answer 2'],
    ]);
    expect(whole.simulatedUser).toMatchObject({ calls: 2, ended: 'stop' });
  });

  it('talks after what is scripted, and never longer than max-turns', async () => {
    const { target, asked } = agent();
    const whole = await conversing(target, talking().user).run(input({ turns: ['two'] }), CALM);
    expect(asked.map(({ query }) => query)).toEqual(['one', 'two', 'more', 'more']);
    expect(whole.simulatedUser).toMatchObject({ calls: 2, ended: 'max-turns' });
  });

  it('is asked with the conversation so far and another seed each time', async () => {
    const talk = talking('two', STOP_WORD);
    await conversing(agent().target, talk.user).run(input(), CALM);
    expect(talk.asked.map(({ said, seed }) => [said.map(({ content }) => content), seed])).toEqual([
      [['one', 'answer 1'], 8],
      [['one', 'answer 1', 'two', 'answer 2'], 9],
    ]);
  });

  it('costs apart from the agent', async () => {
    const whole = await conversing(agent().target, talking('two', STOP_WORD).user).run(input(), CALM);
    expect([whole.costUsd, whole.simulatedUser]).toEqual([
      0.02,
      { calls: 2, tokenUsage: { input: 20, output: 4, total: 24 }, costUsd: 1, ended: 'stop' },
    ]);
  });

  it('is not asked any more after the agent failed', async () => {
    const talk = talking('two');
    const whole = await conversing(agent(2).target, talk.user).run(input(), CALM);
    expect([talk.asked.length, whole.simulatedUser?.ended, whole.error?.code]).toEqual([
      1,
      'agent-error',
      'crash',
    ]);
  });

  it('that fails fails the run and not the agent', async () => {
    const failing: SimulatedUser = () => Promise.reject(new Error('away'));
    await expect(conversing(agent().target, failing).run(input(), CALM)).rejects.toThrow('away');
  });

  it('is in a recording', async () => {
    const whole = await conversing(agent().target, talking('two', STOP_WORD).user).run(input(), CALM);
    const line = JSON.stringify({ scenarioId: 'a', model: 'm', trial: 1, execution: whole });
    expect(parseRecording(line, 'r.jsonl').find('a', 'm', 1)).toEqual(whole);
  });
});

const servers: ChatServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

async function playing(...replies: readonly (CompletionParts | Reply)[]) {
  const server = await startChatServer(script(...replies));
  servers.push(server);
  const config = {
    ...configOf({ ...OPENAI_AGENT, baseUrl: server.baseUrl }),
    models: { production: modelOf(), user: modelOf({ name: 'user', model: 'gpt-user', temperature: 0.7 }) },
  };
  const deps = { env: { TEST_KEY: 'k' }, files: filesOf({}), clock: systemClock };
  return { server, target: await createAgent(config, deps) };
}

describe('a user played over an OpenAI-compatible endpoint', () => {
  it('is asked as its own model, with the agent as who talks to it', async () => {
    const { server, target } = await playing(
      { content: 'Which order?' },
      { content: '123' },
      { content: 'Done.' },
      { content: STOP_WORD },
    );
    const { turns, simulatedUser, tokenUsage } = await target.run(input(), CALM);
    expect(turns?.map(({ user, message }) => [user, message])).toEqual([
      ['one', 'Which order?'],
      ['123', 'Done.'],
    ]);
    expect(server.requests.map(({ body }) => body.model)).toEqual([
      'gpt-test',
      'gpt-user',
      'gpt-test',
      'gpt-user',
    ]);
    const { body } = server.requests[1] ?? { body: undefined };
    expect(body?.messages.map(({ role, content }) => [role, content]).slice(1)).toEqual([
      ['user', 'Hello, how can I help you?'],
      ['assistant', 'one'],
      ['user', 'Which order?'],
    ]);
    expect(body?.messages[0]?.content).toContain('Wants a refund.');
    expect(body?.['temperature']).toBe(0.7);
    expect(server.problems).toEqual([]);
    expect([simulatedUser?.tokenUsage?.total, tokenUsage?.total]).toEqual([30, 30]);
  });

  it.each([
    ['is overloaded', { status: 500, body: {} }],
    ['declines', { content: '', refusal: 'I will not.' }],
    ['is cut off', { content: 'I', finish: 'length' }],
  ])('that %s is an outage and no failure of the agent', async (_what, reply) => {
    const { target } = await playing({ content: 'Which order?' }, reply);
    await expect(target.run(input(), CALM)).rejects.toThrow(OutsideError);
  });
});
