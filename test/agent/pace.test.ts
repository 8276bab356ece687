import { afterEach, describe, expect, it } from 'vitest';
import { createHttpAgent } from '../../src/adapters/agents/http.ts';
import { createOpenAiAgent } from '../../src/adapters/agents/openai.ts';
import { createOpenAiEmbedder } from '../../src/adapters/agents/openai-embedder.ts';
import { createOpenAiJudge } from '../../src/adapters/agents/openai-judge.ts';
import { createOpenAiUser } from '../../src/adapters/agents/openai-user.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import type { JudgeConfig } from '../../src/config/types.ts';
import { createPace } from '../../src/run/pace.ts';
import type { Clock } from '../../src/run/ports.ts';
import { runTrials } from '../../src/run/runner.ts';
import { CALM, configOf, inputOf, modelOf, OPENAI_AGENT } from '../fixtures/agent-input.ts';
import { startAgentServer } from '../fixtures/agent-server.ts';
import { startChatServer, type Respond } from '../fixtures/chat-server.ts';
import { gradeErrors, suite, variant } from '../run/material.ts';

/** A minute passes in three seconds: real servers, real waits. */
const SPEED = 20;
/** A call is on its way for some time, and on a busy machine half a second is ten at this speed. */
const WINDOW = 50_000;
const fast: Clock = {
  now: () => systemClock.now(),
  monotonic: () => systemClock.monotonic() * SPEED,
  sleep: (ms, signal) => systemClock.sleep(ms / SPEED, signal),
};

const body = {
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'It is late.' } }],
  usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1_000 },
};

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

/** A server that knows when it was asked, by the fast clock. */
async function chats(respond: Respond = () => ({ body })) {
  const arrivals: number[] = [];
  const server = await startChatServer((...seen) => {
    arrivals.push(fast.monotonic());
    return respond(...seen);
  });
  stops.push(() => server.stop());
  return { server, arrivals };
}

/** Packages are loaded and connections opened before the clock counts: at this speed that would take ten seconds. */
async function warmUp(baseUrl: string): Promise<void> {
  const agent = createOpenAiAgent(
    { file: 'agent-tester.yml' },
    { ...OPENAI_AGENT, baseUrl },
    { env, clock: fast },
  );
  await Promise.all(Array.from({ length: 4 }, () => agent.run(inputOf(), CALM)));
}

/** The most that arrived within any so many milliseconds. */
function most(arrivals: readonly number[], ms: number): number {
  return Math.max(0, ...arrivals.map((at) => arrivals.filter((one) => one >= at && one < at + ms).length));
}

const env = { TEST_KEY: 'sk-test-0123456789abcdef' };

describe('calls of a provider with a pace', () => {
  it('arrive no faster than requests-per-minute allows, and their waits are in no latency', async () => {
    const { server, arrivals } = await chats();
    await warmUp(server.baseUrl);
    arrivals.length = 0;
    const told: string[] = [];
    const pace = createPace({ requestsPerMinute: 30 }, fast, (limit) => told.push(limit));
    const agent = createOpenAiAgent(
      { file: 'agent-tester.yml' },
      { ...OPENAI_AGENT, baseUrl: server.baseUrl },
      { env, clock: fast, pace },
    );
    const { trials } = await runTrials({
      suite: suite(35),
      arms: [
        { variant: variant('baseline'), agent },
        { variant: variant('candidate'), agent },
      ],
      repeat: 1,
      seed: 'pace',
      // Shorter than what most of them wait.
      limits: { maxConcurrency: 4, timeoutMs: 50_000, retries: 0 },
      pace,
      clock: fast,
      grade: gradeErrors,
    });
    expect(trials.filter(({ execution }) => !execution || execution.error)).toEqual([]);
    expect(arrivals).toHaveLength(70);
    expect(most(arrivals, WINDOW)).toBeLessThanOrEqual(30);
    // 70 calls at 30 a minute: the last ones begin after two minutes.
    const took = (arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0);
    expect(took).toBeGreaterThanOrEqual(2 * WINDOW);
    expect(told).toEqual(['requestsPerMinute']);
    // Answers come within milliseconds; waits of up to a minute are no part of any latency.
    const latencies = trials.map(({ execution }) => execution?.latencyMs ?? 0);
    expect(latencies.toSorted((a, b) => a - b)[35]).toBeLessThan(30_000);
  }, 30_000);

  it('take no more tokens than tokens-per-minute allows once their usage is known', async () => {
    const { server, arrivals } = await chats();
    await warmUp(server.baseUrl);
    arrivals.length = 0;
    const pace = createPace({ tokensPerMinute: 10_000 }, fast, () => undefined);
    const agent = createOpenAiAgent(
      { file: 'agent-tester.yml' },
      { ...OPENAI_AGENT, baseUrl: server.baseUrl },
      { env, clock: fast, pace },
    );
    const { trials } = await runTrials({
      suite: suite(15),
      arms: [{ variant: variant('candidate'), agent }],
      repeat: 1,
      seed: 'pace',
      limits: { maxConcurrency: 1, timeoutMs: 50_000, retries: 0 },
      pace,
      clock: fast,
      grade: gradeErrors,
    });
    expect(trials.every(({ execution }) => execution && !execution.error)).toBe(true);
    // 1,000 tokens each; what a call takes is known only when it ends.
    expect(most(arrivals, WINDOW)).toBeLessThanOrEqual(10);
    expect((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThanOrEqual(WINDOW);
  }, 30_000);

  it('of agent, http agent, judge, embeddings and simulated user draw on one budget', async () => {
    const embedding = { object: 'embedding', index: 0, embedding: [1, 0] };
    const { server, arrivals } = await chats(({ url }) => ({
      body: url.endsWith('/embeddings')
        ? { data: [embedding], usage: { prompt_tokens: 3, total_tokens: 3 } }
        : body,
    }));
    await warmUp(server.baseUrl);
    arrivals.length = 0;
    const http = await startAgentServer(() => {
      arrivals.push(fast.monotonic());
      return { body: { message: 'hello' } };
    });
    stops.push(() => http.stop());
    const pace = createPace({ requestsPerMinute: 3 }, fast, () => undefined);
    const deps = { env, clock: fast, pace };
    const agent = { ...OPENAI_AGENT, baseUrl: server.baseUrl };
    const config = configOf(agent);
    const judge: JudgeConfig = {
      model: 'j',
      baseUrl: server.baseUrl,
      apiKeyEnv: 'TEST_KEY',
      repeat: 1,
      pairwise: false,
      embeddingModel: 'e',
    };
    const script = { goal: 'g', model: 'production', modelHash: 'h', maxTurns: 2, stop: 'STOP' };
    const shape = { name: 'n', schema: { type: 'object' } };
    await Promise.all([
      createOpenAiAgent(config, agent, deps).run(inputOf({ model: modelOf() }), CALM),
      createHttpAgent(config, { kind: 'http', url: http.url, headers: {} }, deps).run(inputOf(), CALM),
      createOpenAiJudge(config, judge, deps).ask({ messages: [], shape, repeat: 1 }, CALM),
      createOpenAiEmbedder(config, judge, deps).embed(['text'], CALM),
      createOpenAiUser(config, deps)({ script, said: [], seed: 1 }, CALM),
    ]);
    expect(arrivals).toHaveLength(5);
    const sorted = arrivals.toSorted((a, b) => a - b);
    expect(most(sorted, WINDOW)).toBeLessThanOrEqual(3);
    expect((sorted[4] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThanOrEqual(WINDOW);
  }, 30_000);

  it('of an http agent wait outside its latency', async () => {
    const http = await startAgentServer(() => ({ body: { message: 'hello' } }));
    stops.push(() => http.stop());
    const pace = createPace({ requestsPerMinute: 1 }, fast, () => undefined);
    const agent = createHttpAgent(
      configOf(OPENAI_AGENT),
      { kind: 'http', url: http.url, headers: {} },
      { env, clock: fast, pace },
    );
    const started = fast.monotonic();
    const runs = await Promise.all([agent.run(inputOf(), CALM), agent.run(inputOf(), CALM)]);
    expect(fast.monotonic() - started).toBeGreaterThan(60_000);
    for (const { latencyMs } of runs) expect(latencyMs).toBeLessThan(30_000);
  }, 30_000);
});
