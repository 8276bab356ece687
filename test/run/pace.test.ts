import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace, WINDOW_MS, type PaceLimit, type PaceLimits } from '../../src/run/pace.ts';
import { virtualClock, type VirtualClock } from '../fixtures/virtual-clock.ts';
import { answer, suite, tell } from './material.ts';

const CALM = new AbortController().signal;

interface Asked {
  /** When it is asked for, milliseconds. */
  readonly at: number;
  readonly tokens: number;
  /** What it takes in the end; null is unknown. */
  readonly actual: number | null;
  /** Until its end, milliseconds. */
  readonly lasts: number;
}

interface Made {
  readonly at: number;
  readonly index: number;
  readonly tokens: number;
}

async function story(limits: PaceLimits, asked: readonly Asked[], clock: VirtualClock = virtualClock()) {
  const told: PaceLimit[] = [];
  const pace = createPace(limits, clock, (limit) => told.push(limit));
  const made: Made[] = [];
  const one = async ({ at, tokens, actual, lasts }: Asked, index: number): Promise<void> => {
    await clock.sleep(at);
    const call = await pace.enter(tokens, CALM);
    made.push({ at: clock.monotonic(), index, tokens: Math.max(tokens, actual ?? 0) });
    await clock.sleep(lasts);
    call.settle(actual);
  };
  await clock.drive(Promise.all(asked.map(one)));
  return { made, told, clock };
}

/** The most of any window of so many milliseconds that begins with a call. */
function most(made: readonly Made[], ms: number, of: (one: Made) => number): number {
  const sums = made.map(({ at }) =>
    made.filter((one) => one.at >= at && one.at < at + ms).reduce((sum, one) => sum + of(one), 0),
  );
  return Math.max(0, ...sums);
}

const asked = fc.record({
  at: fc.integer({ min: 0, max: 200_000 }),
  tokens: fc.integer({ min: 0, max: 400 }),
  actual: fc.option(fc.integer({ min: 0, max: 400 })),
  lasts: fc.integer({ min: 0, max: 90_000 }),
});

describe('the pace', () => {
  it('never lets more calls start in any 60 seconds than it allows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(asked, { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        async (calls, n) => {
          const { made } = await story({ requestsPerMinute: n }, calls);
          expect(made).toHaveLength(calls.length);
          expect(most(made, 60_000, () => 1)).toBeLessThanOrEqual(n);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never lets calls of more tokens start in any 60 seconds, where no answer is longer than expected', async () => {
    const honest = asked.map((one) => ({
      ...one,
      actual: one.actual === null ? null : Math.min(one.actual, one.tokens),
    }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(honest, { maxLength: 40 }),
        fc.integer({ min: 400, max: 2_000 }),
        async (calls, n) => {
          const { made } = await story({ tokensPerMinute: n }, calls);
          expect(made).toHaveLength(calls.length);
          const truth = made.map((one) => ({ ...one, tokens: calls[one.index]?.actual ?? one.tokens }));
          expect(most(truth, 60_000, ({ tokens }) => tokens)).toBeLessThanOrEqual(n);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('makes calls in the order in which they were asked for, however large they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { maxLength: 40 }), async (some) => {
        const calls = some.map((one) => ({ ...one, at: 0 }));
        const { made } = await story({ requestsPerMinute: 7, tokensPerMinute: 500 }, calls);
        expect(made.map(({ index }) => index)).toEqual(calls.map((_, index) => index));
      }),
      { numRuns: 40 },
    );
  });

  it('loses next to nothing of what it allows', async () => {
    const calls = Array.from({ length: 100 }, () => ({ at: 0, tokens: 0, actual: null, lasts: 100 }));
    const { made } = await story({ requestsPerMinute: 10 }, calls);
    expect(made.at(-1)?.at).toBe(9 * WINDOW_MS);
  });

  it('reserves tokens and corrects them by the answer, in both directions', async () => {
    const long = { at: 0, tokens: 100, actual: 400, lasts: 10 };
    const next = { at: 20, tokens: 200, actual: null, lasts: 10 };
    const held = await story({ tokensPerMinute: 500 }, [long, next]);
    expect(held.made[1]?.at).toBe(WINDOW_MS);
    const short = { at: 0, tokens: 400, actual: 100, lasts: 5_000 };
    const freed = await story({ tokensPerMinute: 500 }, [short, next]);
    expect(freed.made[1]?.at).toBe(5_000);
    const unknown = { at: 0, tokens: 400, actual: null, lasts: 5_000 };
    const kept = await story({ tokensPerMinute: 500 }, [unknown, next]);
    expect(kept.made[1]?.at).toBe(WINDOW_MS);
  });

  it('makes a call that alone is too large when nothing else is in the window', async () => {
    const small = { at: 0, tokens: 10, actual: null, lasts: 1 };
    const { made } = await story({ tokensPerMinute: 100 }, [small, { ...small, tokens: 5_000 }, small]);
    expect(made.map(({ at }) => at)).toEqual([0, WINDOW_MS, 2 * WINDOW_MS]);
  });

  it('tells of each limit once, and of none that holds nobody up', async () => {
    const calls = Array.from({ length: 30 }, () => ({ at: 0, tokens: 10, actual: null, lasts: 1 }));
    expect((await story({ requestsPerMinute: 5 }, calls)).told).toEqual(['requestsPerMinute']);
    expect((await story({ requestsPerMinute: 30, tokensPerMinute: 300 }, calls)).told).toEqual([]);
    const both = await story({ requestsPerMinute: 5, tokensPerMinute: 40 }, calls);
    expect(both.told).toEqual(['tokensPerMinute']);
  });

  it('lets go of who is aborted while waiting, at once and without taking a place', async () => {
    const clock = virtualClock();
    const pace = createPace({ requestsPerMinute: 1 }, clock, () => undefined);
    const controller = new AbortController();
    await pace.enter(0, CALM);
    const cut = pace.enter(0, controller.signal);
    const after = pace.enter(0, CALM);
    controller.abort(new Error('enough'));
    await expect(cut).rejects.toThrow('enough');
    expect(clock.monotonic()).toBe(0);
    await clock.drive(after);
    expect(clock.monotonic()).toBe(WINDOW_MS);
    await expect(pace.enter(0, controller.signal)).rejects.toThrow('enough');
  });

  it('leaves no timer behind when the last who waits is gone', async () => {
    const clock = virtualClock();
    const pace = createPace({ requestsPerMinute: 1 }, clock, () => undefined);
    const controller = new AbortController();
    await pace.enter(0, CALM);
    const cut = pace.enter(0, controller.signal);
    expect(clock.sleeping()).toBe(1);
    controller.abort(new Error('enough'));
    await expect(cut).rejects.toThrow('enough');
    expect(clock.sleeping()).toBe(0);
  });

  it('counts waits side by side under one signal once', async () => {
    const clock = virtualClock();
    const pace = createPace({ requestsPerMinute: 1 }, clock, () => undefined);
    const { signal } = new AbortController();
    expect(pace.waitedMs(signal)).toBe(0);
    const three = [0, 0, 0].map((tokens) => pace.enter(tokens, signal));
    await clock.drive(Promise.all(three));
    expect(pace.waitedMs(signal)).toBe(2 * WINDOW_MS);
    expect(pace.waitedMs(CALM)).toBe(0);
  });
});

describe('a run with a pace', () => {
  const limits = { maxConcurrency: 4, timeoutMs: 10_000, retries: 0 };

  it('takes waiting for no part of the time that a trial may take', async () => {
    const clock = virtualClock();
    const pace = createPace({ requestsPerMinute: 2 }, clock, () => undefined);
    const { result } = await tell(
      () => async (_input, signal) => {
        for (let call = 0; call < 2; call++) {
          await pace.enter(0, signal);
          await clock.sleep(4_000, signal);
        }
        return answer();
      },
      { suite: suite(6), roles: ['candidate'], limits, clock, pace },
    );
    expect(result.trials.filter(({ execution }) => execution?.error)).toEqual([]);
    expect(result.trials.map(({ wallMs }) => Math.round(wallMs))).toEqual(Array(6).fill(8_000));
    expect(clock.monotonic()).toBeGreaterThan(5 * WINDOW_MS);
  });

  it('still ends a trial that takes too long besides', async () => {
    const clock = virtualClock();
    const pace = createPace({ requestsPerMinute: 1 }, clock, () => undefined);
    const { result } = await tell(
      () => async (_input, signal) => {
        await pace.enter(0, signal);
        await clock.sleep(3_600_000, signal);
        return answer();
      },
      { suite: suite(3), roles: ['candidate'], limits, clock, pace },
    );
    expect(result.trials.map(({ execution }) => execution?.error?.code)).toEqual(Array(3).fill('timeout'));
    // Within the 50 ms in which a lengthened timer looks again.
    for (const { wallMs } of result.trials) expect(wallMs).toBeLessThan(10_100);
  });

  it('holds up no trial that makes no call', async () => {
    const clock = virtualClock();
    const pace = createPace({ requestsPerMinute: 1 }, clock, () => undefined);
    const { events } = await tell(
      () =>
        async ({ scenarioId }, signal) => {
          if (scenarioId === 's0' || scenarioId === 's1') await pace.enter(0, signal);
          return answer();
        },
      { suite: suite(40), roles: ['candidate'], limits, clock, pace },
    );
    const trials = events.flatMap((event) => (event.type === 'trial' ? [event.trial.scenarioId] : []));
    expect(['s0', 's1']).toContain(trials.at(-1));
    expect(clock.monotonic()).toBe(WINDOW_MS);
  });

  it('lets go of those who wait when the run is stopped', async () => {
    const clock = virtualClock();
    const pace = createPace({ requestsPerMinute: 1 }, clock, () => undefined);
    const { result } = await tell(
      () => async (_input, signal) => {
        await pace.enter(0, signal);
        return answer();
      },
      { suite: suite(9), roles: ['candidate'], limits, clock, pace, timeLimitMs: 5_000 },
    );
    expect(result.stopped?.kind).toBe('time');
    expect(clock.monotonic()).toBe(5_000);
    expect(clock.sleeping()).toBe(0);
    expect(result.trials.filter(({ execution }) => execution)).toHaveLength(1);
  });
});
