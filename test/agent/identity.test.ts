import { describe, expect, it } from 'vitest';
import { agentHash } from '../../src/agent/identity.ts';
import type { AgentAssets } from '../../src/agent/types.ts';
import type { HttpAgentConfig, ModelConfig, OpenAiAgentConfig } from '../../src/config/types.ts';
import { ASSETS, modelOf, OPENAI_AGENT } from '../fixtures/agent-input.ts';

const hash = (
  model: Partial<ModelConfig> = {},
  agent: Partial<OpenAiAgentConfig> = {},
  assets: AgentAssets = ASSETS,
): string => agentHash({ agent: { ...OPENAI_AGENT, ...agent } }, modelOf(model), assets);
const replayHash = (name: string, recording: string): string =>
  agentHash({ agent: { kind: 'replay', recording: 'r.jsonl' } }, modelOf({ name }), ASSETS, recording);

describe('the hash of an agent', () => {
  it('is 64 hex digits and the same for the same', () => {
    expect(hash()).toMatch(/^[0-9a-f]{64}$/);
    expect(hash()).toBe(hash());
    expect(hash({ extra: { a: 1, b: 2 } })).toBe(hash({ extra: { b: 2, a: 1 } }));
  });

  it.each<[string, string]>([
    ['model id', hash({ model: 'other' })],
    ['temperature', hash({ temperature: 0 })],
    ['token limit', hash({ maxTokens: 9 })],
    ['seed', hash({ seed: 1 })],
    ['price', hash({ price: { input: 3, output: 8 } })],
    ['extra', hash({ extra: { user: 'x' } })],
    ['base URL of the model', hash({ baseUrl: 'https://x.example/v1' })],
    ['base URL of the agent', hash({}, { baseUrl: 'https://y.example/v1' })],
    ['step limit', hash({}, { maxSteps: 6 })],
    ['planner prompt', hash({}, {}, { ...ASSETS, planner: 'x' })],
    ['summarizer prompt', hash({}, {}, { ...ASSETS, summarizer: 'x' })],
    ['tools', hash({}, {}, { tools: [] })],
    ['kind', replayHash('production', '')],
  ])('changes with the %s', (_name, changed) => {
    expect(changed).not.toBe(hash());
  });

  it.each<[string, string]>([
    ['the name of the model config', hash({ name: 'candidate' })],
    ['the name of the key variable', hash({ apiKeyEnv: 'OTHER' }, { apiKeyEnv: 'ANOTHER' })],
    ['the files that prompts came from', hash({ planner: 'a.md', tools: 't.yml' }, { summarizer: 's.md' })],
    ['the default base URL written out', hash({ baseUrl: 'https://api.openai.com/v1/' })],
  ])('does not change with %s', (_name, same) => {
    expect(same).toBe(hash());
  });

  it('does not change with the port of a local server', () => {
    expect(hash({ baseUrl: 'http://127.0.0.1:1234/v1' })).toBe(hash({ baseUrl: 'http://localhost:99/v1' }));
  });

  it('of a replay changes with the recording and with the name by which it is looked up', () => {
    const hashes = [replayHash('a', 'x'), replayHash('b', 'x'), replayHash('a', 'y')];
    expect(new Set(hashes).size).toBe(3);
  });

  it('of an agent behind HTTP changes with where it answers and how it is asked, and with no key', () => {
    const http = (agent: Partial<HttpAgentConfig> = {}, model: Partial<ModelConfig> = {}): string =>
      agentHash(
        { agent: { kind: 'http', url: 'http://localhost:1/run', headers: {}, ...agent } },
        modelOf(model),
        ASSETS,
      );
    const others = [
      http({ url: 'http://localhost:2/run' }),
      http({}, { url: 'http://localhost:3/run' }),
      http({ headers: { 'x-tenant': 'a' } }),
      http({}, { headers: { 'x-tenant': 'b' } }),
      http({ body: { q: '$.query' } }),
      http({ response: { message: '$.text' } }),
    ];
    expect(new Set([http(), ...others]).size).toBe(7);
    expect(http({ apiKeyEnv: 'A' }, { name: 'other', apiKeyEnv: 'B' })).toBe(http());
  });
});
