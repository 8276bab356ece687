import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cached, cacheKey, type ExecutionCache } from '../../src/agent/cache.ts';
import type { AgentInput, AgentTarget, Execution } from '../../src/agent/types.ts';
import { OutsideError } from '../../src/base/errors.ts';
import { CALM, inputOf, modelOf } from '../fixtures/agent-input.ts';
import { execution } from '../fixtures/trials.ts';

const VARIANT = { configHash: 'a'.repeat(64) };

/** A cache in memory, and an agent that numbers its answers. */
function desk(answer: (input: AgentInput, asked: number) => Promise<Execution> | Execution, kind = 'openai') {
  const kept = new Map<string, Execution>();
  const cache: ExecutionCache = {
    find: (key) => Promise.resolve(kept.get(key)),
    keep: (key, entry) => Promise.resolve(void kept.set(key, entry.execution)),
  };
  let asked = 0;
  const target: AgentTarget = { kind, run: async (input) => await answer(input, ++asked) };
  return { agent: cached(target, VARIANT, cache), kept, asked: () => asked };
}

const numbered = (_: AgentInput, asked: number): Execution => execution({ message: `answer ${asked}` });

describe('a cached agent', () => {
  it('asks the same trial once, and marks the answer that it had', async () => {
    const { agent, asked } = desk(numbered);
    const first = await agent.run(inputOf(), CALM);
    const second = await agent.run(inputOf(), CALM);
    expect(asked()).toBe(1);
    expect(first.cached).toBeUndefined();
    expect(second).toEqual({ ...first, cached: true });
  });

  it('never gives one answer to two trials of a scenario', async () => {
    const { agent, asked } = desk(numbered);
    const answers = [];
    for (const trial of [1, 2, 3, 1, 2, 3]) answers.push((await agent.run(inputOf({ trial }), CALM)).message);
    expect(answers).toEqual(['answer 1', 'answer 2', 'answer 3', 'answer 1', 'answer 2', 'answer 3']);
    expect(asked()).toBe(3);
  });

  it('tells simulated users apart by the model that plays them', () => {
    const user = { goal: 'g', model: 'ada', modelHash: 'a', maxTurns: 3, stop: 'BYE' };
    const key = (modelHash: string) => cacheKey('openai', VARIANT, inputOf({ user: { ...user, modelHash } }));
    expect(key('a')).toBe(key('a'));
    expect(key('a')).not.toBe(key('b'));
  });

  it("keeps the agent's own error, so that a second run does not draw failures alone again", async () => {
    const { agent, asked } = desk(() => execution({ error: { code: 'step-limit', message: 'too many' } }));
    await agent.run(inputOf(), CALM);
    expect((await agent.run(inputOf(), CALM)).error).toMatchObject({ code: 'step-limit' });
    expect(asked()).toBe(1);
  });

  it('keeps nothing of a trial that the infrastructure lost, that crashed or that was stopped', async () => {
    const outage = new OutsideError('openai', '503', { retryable: true });
    const { agent, kept, asked } = desk((_, n) => {
      if (n === 1) throw outage;
      if (n === 2) throw new TypeError('crash');
      return execution();
    });
    await expect(agent.run(inputOf(), CALM)).rejects.toBe(outage);
    await expect(agent.run(inputOf(), CALM)).rejects.toThrow('crash');
    await expect(agent.run(inputOf(), AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
    expect(kept.size).toBe(0);
    expect((await agent.run(inputOf(), CALM)).cached).toBeUndefined();
    expect(asked()).toBe(3);
  });

  it.each(['http', 'replay'])('is the agent itself for kind %s', async (kind) => {
    const { agent, asked, kept } = desk(numbered, kind);
    await agent.run(inputOf(), CALM);
    await agent.run(inputOf(), CALM);
    expect(asked()).toBe(2);
    expect(kept.size).toBe(0);
  });
});

describe('the key of a trial', () => {
  const key = (over: Partial<AgentInput> = {}, configHash = VARIANT.configHash, kind = 'openai'): string =>
    cacheKey(kind, { configHash }, inputOf(over));

  it.each<[string, string]>([
    ['the config hash', key({}, 'b'.repeat(64))],
    ['the kind', key({}, undefined, 'module')],
    ['the scenario', key({ scenarioId: 'other' })],
    ['the query', key({ query: 'Where is it?' })],
    ['the context', key({ context: { customer: 'c-17' } })],
    ['the history', key({ history: [{ role: 'user', content: 'Hi' }] })],
    ['the turns', key({ turns: ['And now?'] })],
    ['the fixtures', key({ fixtures: {} })],
    ['the trial', key({ trial: 2 })],
    ['the seed of a model that is given one', key({ model: modelOf({ seed: 1 }), seed: 8 })],
  ])('differs with %s', (_what, other) => {
    expect(other).not.toBe(key());
    expect(other).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has the seed where the agent is given one, and only there', () => {
    expect(key({ seed: 8 })).toBe(key({ seed: 7 }));
    expect(key({ seed: 8, model: modelOf({ seed: 1 }) })).not.toBe(
      key({ seed: 7, model: modelOf({ seed: 1 }) }),
    );
    expect(key({ seed: 8 }, undefined, 'command')).not.toBe(key({ seed: 7 }, undefined, 'command'));
  });

  it('does not care what the model entry is called, nor in which order members stand', () => {
    expect(key({ model: modelOf({ name: 'candidate' }) })).toBe(key());
    expect(key({ context: { a: 1, b: 2 } })).toBe(key({ context: { b: 2, a: 1 } }));
  });

  it('is equal for equal inputs only', () => {
    const inputs = fc.record({
      query: fc.string(),
      trial: fc.integer({ min: 1, max: 3 }),
      scenarioId: fc.string(),
    });
    fc.assert(
      fc.property(inputs, inputs, (a, b) => {
        const same = a.query === b.query && a.trial === b.trial && a.scenarioId === b.scenarioId;
        expect(key(a) === key(b)).toBe(same);
      }),
    );
  });
});
