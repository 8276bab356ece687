import { describe, expect, it } from 'vitest';
import { hasOpenAiSchema, openAiProblems } from '../fixtures/openai-schema.ts';
import { completion } from '../fixtures/chat-server.ts';

const hello = { model: 'gpt-4.1', messages: [{ role: 'user', content: 'hello' }] };

describe.skipIf(!hasOpenAiSchema)('OpenAI’s description of requests (skipped where it is absent)', () => {
  it('accepts a right request', () => {
    expect(openAiProblems(hello)).toEqual([]);
    expect(openAiProblems({ ...hello, temperature: null, seed: 3 })).toEqual([]);
  });

  it.each([
    ['no messages', { model: 'gpt-4.1', messages: [] }],
    ['an unknown role', { model: 'gpt-4.1', messages: [{ role: 'robot', content: 'x' }] }],
    ['a temperature of 3', { ...hello, temperature: 3 }],
    ['a half token limit', { ...hello, max_completion_tokens: 1.5 }],
    ['a tool without a name', { ...hello, tools: [{ type: 'function', function: {} }] }],
    ['a tool result without an id', { ...hello, messages: [{ role: 'tool', content: 'x' }] }],
  ])('refuses %s', (_name, body) => {
    expect(openAiProblems(body)).not.toEqual([]);
  });

  it('accepts the answers of the test server', () => {
    const answers = [
      completion({ content: 'x' }),
      completion({ calls: [{ name: 'a' }], usage: { input: 1, output: 2, cached: 1 } }),
    ];
    for (const answer of answers) expect(openAiProblems(answer, 'CreateChatCompletionResponse')).toEqual([]);
  });
});
