import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOpenAiAgent } from '../../src/adapters/agents/openai.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { CALM, configOf, inputOf, modelOf, OPENAI_AGENT } from '../fixtures/agent-input.ts';
import { openAiProblems } from '../fixtures/openai-schema.ts';

describe('the openai agent against another implementation of the API', () => {
  const mock = new LLMock({ port: 0, auth: { apiKeys: ['aimock-key'] } });
  beforeAll(async () => {
    mock.on(
      { userMessage: 'refund order 7', hasToolResult: false },
      {
        toolCalls: [
          { name: 'lookup_order', arguments: '{"id":"7"}' },
          { name: 'issue_refund', arguments: '{"order":"7"}' },
        ],
      },
    );
    mock.on({ userMessage: 'refund order 7', hasToolResult: true }, { content: 'Your money is on its way.' });
    await mock.start();
  });
  afterAll(() => mock.stop());

  const agent = (key: string): ReturnType<typeof createOpenAiAgent> =>
    createOpenAiAgent(configOf(OPENAI_AGENT), OPENAI_AGENT, { env: { TEST_KEY: key }, clock: systemClock });
  const input = (query: string): ReturnType<typeof inputOf> =>
    inputOf({ query, model: modelOf({ baseUrl: `${mock.url}/v1`, model: 'gpt-4o' }) });

  it('carries a conversation with parallel calls to its end', async () => {
    const execution = await agent('aimock-key').run(input('refund order 7'), CALM);
    expect(execution.error).toBeUndefined();
    expect(execution.message).toBe('Your money is on its way.');
    expect(execution.toolsUsed).toEqual(['lookup_order', 'issue_refund']);
    expect(execution.tokenUsage?.total).toBeGreaterThan(0);
    const bodies = mock.getRequests().map(({ body }) => body);
    expect(bodies.length).toBe(2);
    for (const body of bodies) expect(openAiProblems(body)).toEqual([]);
  });

  it('says whose key was refused', async () => {
    await expect(agent('wrong-key').run(input('refund order 7'), CALM)).rejects.toMatchObject({
      name: 'OutsideError',
      status: 401,
      retryable: false,
      hint: 'check the key in TEST_KEY',
    });
  });

  it('passes on a rate limit', async () => {
    mock.nextRequestError(429, { message: 'slow down', type: 'rate_limit_error' });
    await expect(agent('aimock-key').run(input('refund order 7'), CALM)).rejects.toMatchObject({
      status: 429,
      retryable: true,
    });
  });
});
