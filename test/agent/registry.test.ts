import { describe, expect, it } from 'vitest';
import { checkAgent, createAgent } from '../../src/adapters/agents/registry.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { CALM, configOf, filesOf, inputOf, modelOf, OPENAI_AGENT } from '../fixtures/agent-input.ts';

const LINE = JSON.stringify({
  scenarioId: 'refund-late-order',
  model: 'production',
  trial: 1,
  execution: { message: 'hi', toolCalls: [] },
});
const deps = (files: Record<string, string> = {}): Parameters<typeof createAgent>[1] => ({
  env: {},
  files: filesOf(files),
  clock: systemClock,
});

describe('the registry of agents', () => {
  it('makes the agent that the config names', async () => {
    const openai = await createAgent(configOf(OPENAI_AGENT), deps());
    expect(openai.kind).toBe('openai');
    const replay = await createAgent(
      configOf({ kind: 'replay', recording: 'r.jsonl' }),
      deps({ 'r.jsonl': LINE }),
    );
    expect(replay.kind).toBe('replay');
  });

  it.each([
    ['agent-tester.yml', 'rec/r.jsonl', 'rec/r.jsonl'],
    ['ci/agent-tester.yml', 'r.jsonl', 'ci/r.jsonl'],
    ['ci/agent-tester.yml', './r.jsonl', 'ci/r.jsonl'],
    ['ci/agent-tester.yml', '../r.jsonl', 'r.jsonl'],
  ])('finds a recording beside its config: %s with %s', async (file, recording, path) => {
    const agent = await createAgent(configOf({ kind: 'replay', recording }, file), deps({ [path]: LINE }));
    expect(await agent.run(inputOf(), CALM)).toHaveProperty('message', 'hi');
  });

  it('says which recording is missing and how to make one', async () => {
    const config = configOf({ kind: 'replay', recording: 'r.jsonl' }, 'ci/agent-tester.yml');
    await expect(createAgent(config, deps())).rejects.toThrow(
      /^ci\/agent-tester\.yml agent\.recording: there is no file ci\/r\.jsonl \(.*--record/,
    );
  });

  it('asks no key of a replay', () => {
    const config = configOf({ kind: 'replay', recording: 'r.jsonl' });
    expect(() => checkAgent(config, [modelOf({ apiKeyEnv: 'NOT_SET' })], {})).not.toThrow();
  });
});
