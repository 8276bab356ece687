import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { AgentInput } from '../../src/agent/types.ts';
import { UserError } from '../../src/base/errors.ts';
import { CRASH_MESSAGE_LENGTH } from '../../src/run/agent-error.ts';
import { SETTLE_GRACE_MS, attempt } from '../../src/run/attempt.ts';
import { virtualClock } from '../fixtures/virtual-clock.ts';
import { answer, suite, tell } from './material.ts';

const limits = { maxConcurrency: 1, timeoutMs: 10_000, retries: 3 };
const alone = { suite: suite(1), roles: ['candidate'] as const, limits };

describe('what an agent is given', () => {
  it('is the scenario, the variant and the trial, and the same seed for both variants', async () => {
    const inputs: AgentInput[] = [];
    await tell(
      () => async (input) => {
        inputs.push(input);
        return answer();
      },
      { suite: suite(1, () => ({ context: { customer: 'c-17' } })), repeat: 2 },
    );
    expect(inputs).toHaveLength(4);
    expect(inputs[0]).toMatchObject({
      scenarioId: 's0',
      query: 'Where is order s0?',
      context: { customer: 'c-17' },
      fixtures: {},
    });
    expect(new Set(inputs.map(({ model }) => model.name))).toEqual(new Set(['baseline', 'candidate']));
    const seeds = inputs.map(({ trial, seed }) => `${trial} ${seed}`);
    expect(new Set(seeds).size).toBe(2);
    expect(inputs.every(({ seed }) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
  });
});

describe('an agent that is too slow', () => {
  it('fails the trial with the limit as its latency and unknown cost, and is not asked again', async () => {
    let calls = 0;
    const { result } = await tell(
      (clock) => async (_input, signal) => {
        calls++;
        await clock.sleep(60_000, signal);
        return answer();
      },
      alone,
    );
    const [trial] = result.trials;
    expect(trial?.execution).toMatchObject({
      error: { code: 'timeout', message: 'no answer within 10000 ms' },
      latencyMs: 10_000,
      tokenUsage: null,
      costUsd: null,
    });
    expect(trial?.validation?.passed).toBe(false);
    expect(trial?.attempts).toBe(1);
    expect(calls).toBe(1);
  });

  it('cannot hang the run by ignoring its signal, and what it says later does not count', async () => {
    const { result, clock } = await tell(
      (clock) => async () => {
        await clock.sleep(11_000);
        return answer('late');
      },
      alone,
    );
    expect(result.trials[0]?.execution?.error?.code).toBe('timeout');
    expect(clock.monotonic()).toBe(11_000);
    const forever = await tell(() => () => new Promise(() => undefined), alone);
    expect(forever.result.trials[0]?.execution?.error?.code).toBe('timeout');
    expect(forever.clock.monotonic()).toBe(10_000 + SETTLE_GRACE_MS);
  });

  it('leaves no timer and no listener behind, however it ends', async () => {
    const clock = virtualClock();
    const halt = new AbortController();
    const outer = new AbortController();
    const limits = { timeoutMs: 10_000, clock, halt: halt.signal };
    await clock.drive(attempt(async () => answer(), limits));
    await clock.drive(attempt((signal) => clock.sleep(20_000, signal).then(() => answer()), limits));
    await tell(() => async () => answer(), { ...alone, clock, signal: outer.signal });
    expect(clock.sleeping()).toBe(0);
    expect(getEventListeners(halt.signal, 'abort')).toEqual([]);
    expect(getEventListeners(outer.signal, 'abort')).toEqual([]);
  });
});

describe('an agent that throws', () => {
  it('has crashed: a failed trial that keeps the message and is not tried again', async () => {
    const { result, events } = await tell(
      () => async () => {
        throw new TypeError('undefined is not a function');
      },
      alone,
    );
    expect(result.stopped).toBeUndefined();
    expect(result.trials[0]).toMatchObject({
      attempts: 1,
      execution: { error: { code: 'crash', message: 'undefined is not a function' } },
      validation: { passed: false },
    });
    expect(events.map(({ type }) => type)).toEqual(['start', 'trial', 'end']);
  });

  it.each([
    ['before it returns a promise', new Error('at once'), 'at once'],
    ['a string', 'just text', 'just text'],
    ['nothing', undefined, 'undefined'],
    ['an object that has no text', Object.create(null) as object, 'threw a value that has no message'],
  ])('has crashed also when it throws %s', async (_what, thrown, message) => {
    const { result } = await tell(
      () => () => {
        throw thrown as Error;
      },
      alone,
    );
    expect(result.trials[0]?.execution?.error).toEqual({ code: 'crash', message });
  });

  it('cannot fill the results with its message', async () => {
    const { result } = await tell(
      () => async () => {
        throw new Error('x'.repeat(1_000_000));
      },
      alone,
    );
    expect(result.trials[0]?.execution?.error?.message.length).toBe(CRASH_MESSAGE_LENGTH + 1);
  });

  it('ends the run with the UserError that it throws, once the others let go and all that ended was told', async () => {
    const told: string[] = [];
    let released = 0;
    const run = tell(
      (clock) => async (input, signal) => {
        if (input.scenarioId === 's0') return answer();
        if (input.scenarioId === 's1') {
          await clock.sleep(1_000, signal);
          throw new UserError({ message: 'there is no tool file' });
        }
        try {
          await clock.sleep(9_000, signal);
          return answer();
        } finally {
          released++;
        }
      },
      {
        roles: ['candidate'],
        suite: suite(3),
        limits: { ...limits, maxConcurrency: 3 },
        onEvent: (event) => told.push(event.type === 'trial' ? event.trial.scenarioId : event.type),
      },
    );
    await expect(run).rejects.toThrow('there is no tool file');
    await expect(run).rejects.toBeInstanceOf(UserError);
    expect(told).toEqual(['start', 's0', 'end']);
    expect(released).toBe(1);
  });
});

describe('our own faults', () => {
  it('are not swallowed: a grader that throws rejects with the trial that it graded', async () => {
    const run = tell(() => async () => answer(), {
      ...alone,
      grade: () => {
        throw new Error('weights are negative');
      },
    });
    await expect(run).rejects.toThrow('grading s0 (candidate, trial 1) failed: weights are negative');
  });

  it('are not hidden by a cancellation that came first', async () => {
    const controller = new AbortController();
    const run = tell(
      () => (_input, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(answer()));
          controller.abort(new Error('interrupted'));
        }),
      {
        ...alone,
        signal: controller.signal,
        grade: () => {
          throw new Error('weights are negative');
        },
      },
    );
    await expect(run).rejects.toThrow('weights are negative');
  });

  it('are not swallowed in a listener either', async () => {
    const run = tell(() => async () => answer(), {
      ...alone,
      onEvent: ({ type }) => {
        if (type === 'trial') throw new Error('the disk is full');
      },
    });
    await expect(run).rejects.toThrow('the disk is full');
  });

  it.each([0, -1, 2.5, Number.NaN])('include a concurrency of %s', async (maxConcurrency) => {
    const run = tell(() => async () => answer(), { limits: { ...limits, maxConcurrency } });
    await expect(run).rejects.toThrow(RangeError);
  });
});

describe('an empty suite', () => {
  it('starts, ends and holds nothing', async () => {
    const { result, events } = await tell(() => async () => answer(), { suite: suite(0) });
    expect(result).toEqual({ trials: [] });
    expect(events).toEqual([
      { type: 'start', planned: 0, scenarios: 0 },
      { type: 'end', done: 0, planned: 0 },
    ]);
  });
});
