import { describe, expect, it } from 'vitest';
import { requestBody } from '../../src/adapters/agents/openai-chat.ts';
import type { ModelConfig } from '../../src/config/types.ts';
import { ASSETS, modelOf } from '../fixtures/agent-input.ts';
import { openAiProblems } from '../fixtures/openai-schema.ts';

const body = (model: Partial<ModelConfig>, url = 'https://api.openai.com/v1'): Record<string, unknown> =>
  requestBody(
    { messages: [{ role: 'user', content: 'hello' }], tools: ASSETS.tools },
    modelOf(model),
    7,
    new URL(url),
  );

describe('the request of the openai agent', () => {
  it.each([
    ['https://api.openai.com/v1', 'max_completion_tokens'],
    ['https://eu.api.openai.com/v1', 'max_completion_tokens'],
    ['https://team.openai.azure.com/openai/v1', 'max_completion_tokens'],
    ['https://api.mistral.ai/v1', 'max_tokens'],
    ['http://localhost:11434/v1', 'max_tokens'],
    ['https://openai.com.example/v1', 'max_tokens'],
  ])('to %s limits tokens by %s', (url, member) => {
    const sent = body({ maxTokens: 50 }, url);
    expect(Object.keys(sent).filter((name) => name.startsWith('max_'))).toEqual([member]);
    expect(sent[member]).toBe(50);
    expect(openAiProblems(sent)).toEqual([]);
  });

  it('can be given the other member by `extra`', () => {
    expect(body({ extra: { max_tokens: 9 } })).toMatchObject({ max_tokens: 9 });
  });

  it('is not changed by an `extra` that names members of every object', () => {
    const extra = JSON.parse('{"__proto__": {"model": "evil"}, "constructor": 1}') as ModelConfig['extra'];
    const sent = body(extra === undefined ? {} : { extra });
    expect(sent['model']).toBe('gpt-test');
    expect(Object.getPrototypeOf(sent)).toBe(Object.prototype);
  });
});
