import { describe, expect, it } from 'vitest';
import { createOpenAiAgent } from '../../src/adapters/agents/openai.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import type { Clock } from '../../src/run/ports.ts';
import { runTrials } from '../../src/run/runner.ts';
import { startChatServer, type Respond } from '../fixtures/chat-server.ts';
import { gradeErrors, suite, variant } from '../run/material.ts';

/** Waits of the runner pass fifty times as fast, and so do time limits: 20 seconds here are 1,000 there. */
const hasty: Clock = {
  now: () => systemClock.now(),
  monotonic: () => systemClock.monotonic() * 50,
  sleep: (ms, signal) => systemClock.sleep(ms / 50, signal),
};

const body = {
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'It is late.' } }],
  usage: { prompt_tokens: 9, completion_tokens: 1, total_tokens: 10 },
};

async function load(respond: Respond, options: { lanes?: number; clock?: Clock; timeoutMs?: number } = {}) {
  const { lanes = 16, clock = hasty, timeoutMs = 1_000_000 } = options;
  const server = await startChatServer(respond);
  try {
    const agent = createOpenAiAgent(
      { file: 'agent-tester.yml' },
      { kind: 'openai', baseUrl: server.baseUrl, apiKeyEnv: 'KEY', maxSteps: 4 },
      { env: { KEY: 'sk-test-0123456789abcdefghij' }, clock: systemClock },
    );
    const result = await runTrials({
      suite: suite(100),
      arms: [
        { variant: variant('baseline'), agent },
        { variant: variant('candidate'), agent },
      ],
      repeat: 1,
      seed: 'load',
      limits: { maxConcurrency: lanes, timeoutMs, retries: 10 },
      clock,
      grade: gradeErrors,
    });
    return { ...result, requests: server.requests.length };
  } finally {
    await server.stop();
  }
}

/** Of ten answers three are `bad`, spread. */
const sometimes =
  (bad: Respond): Respond =>
  (seen, ...rest) =>
    [1, 4, 7].includes(seen.index % 10) ? bad(seen, ...rest) : { body };

describe('a suite under load, where three of ten answers', () => {
  const faults: [string, Respond][] = [
    ['are 500', () => ({ status: 500, body: { error: { message: 'oops' } } })],
    ['are 429', () => ({ status: 429, headers: { 'retry-after': '1' }, body: {} })],
    [
      'are reset connections',
      (_seen, response) => {
        response.socket?.resetAndDestroy();
        return undefined;
      },
    ],
    [
      'break off in their body',
      (_seen, response) => {
        const text = JSON.stringify(body);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
        response.write(text.slice(0, 40));
        setTimeout(() => response.destroy(), 5);
        return undefined;
      },
    ],
  ];
  it.each(faults)('%s loses no trial, counts none twice and blames none on the agent', async (_what, bad) => {
    const { trials, stopped, requests } = await load(sometimes(bad));
    expect(stopped).toBeUndefined();
    expect(trials).toHaveLength(200);
    const names = new Set(trials.map(({ scenarioId, role }) => `${scenarioId} ${role}`));
    expect(names.size).toBe(200);
    expect(trials.filter(({ error }) => error)).toEqual([]);
    expect(trials.every(({ validation }) => validation?.passed === true)).toBe(true);
    expect(requests).toBe(trials.reduce((sum, { attempts }) => sum + attempts, 0));
  });

  it('come after the time limit has those, and only those, as timeouts', async () => {
    const late: Respond = (_seen, response) => {
      setTimeout(() => response.end(JSON.stringify(body)), 3_000).unref();
      return undefined;
    };
    const { trials, requests } = await load(sometimes(late), { clock: systemClock, timeoutMs: 500 });
    const slow = trials.filter(({ execution }) => execution?.error?.code === 'timeout');
    expect(requests).toBe(200);
    expect(slow).toHaveLength(60);
    expect(trials.filter(({ validation }) => validation?.passed)).toHaveLength(140);
  });
});

describe('a provider that answers only so many at once', () => {
  it('is asked for less, and refuses a small share of the calls', async () => {
    let inFlight = 0;
    let refused = 0;
    const { trials } = await load(
      (_seen, response) => {
        if (inFlight >= 4) {
          refused++;
          return { status: 429, headers: { 'retry-after': '1' }, body: {} };
        }
        inFlight++;
        setTimeout(() => {
          inFlight--;
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(body));
        }, 30);
        return undefined;
      },
      { lanes: 32 },
    );
    expect(trials.every(({ execution }) => execution)).toBe(true);
    expect(refused).toBeLessThan(100);
  });
});
