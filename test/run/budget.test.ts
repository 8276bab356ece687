import { describe, expect, it } from 'vitest';
import { answer, gradeErrors, suite, tell, unavailable } from './material.ts';

const priced = (costUsd: number | null) => answer('It is on its way.', { costUsd });
const limits = { maxConcurrency: 4, timeoutMs: 10_000, retries: 3 };

describe('a limit of money', () => {
  it('keeps trials from starting that could pass it, and lets those in flight come to their end', async () => {
    let calls = 0;
    const { result } = await tell(
      (clock) => async () => {
        calls++;
        await clock.sleep(1_000);
        return priced(0.1);
      },
      {
        suite: suite(20),
        limits: { ...limits, maxCostUsd: 1 },
        expectedUsd: { baseline: 0.1, candidate: 0.1 },
      },
    );
    expect(calls).toBe(10);
    expect(result.stopped).toEqual({
      kind: 'money',
      message:
        'stopped at the money limit of $1.00: about $1.00 is spent, and a further trial may cost $0.10',
    });
    expect(result.trials).toHaveLength(40);
    expect(result.trials.filter(({ execution }) => execution)).toHaveLength(10);
    expect(result.trials.filter(({ error }) => error?.kind === 'cancelled')).toHaveLength(30);
  });

  it('is not used up by answers of the cache, which cost nothing now', async () => {
    const { result } = await tell(
      () => () => Promise.resolve(answer('It is on its way.', { costUsd: 0.1, cached: true })),
      {
        suite: suite(20),
        limits: { ...limits, maxConcurrency: 1, maxCostUsd: 1 },
        expectedUsd: { baseline: 0.1, candidate: 0.1 },
      },
    );
    expect(result.stopped).toBeUndefined();
    expect(result.trials.filter(({ execution }) => execution)).toHaveLength(40);
  });

  it('waits for what is in flight where that may turn out cheaper than expected', async () => {
    const { result, clock } = await tell(
      (clock) => async () => {
        await clock.sleep(1_000);
        return priced(0.001);
      },
      {
        suite: suite(5),
        limits: { ...limits, maxCostUsd: 0.5 },
        expectedUsd: { baseline: 0.4, candidate: 0.4 },
      },
    );
    expect(result.stopped).toBeUndefined();
    expect(clock.monotonic()).toBeGreaterThan(1_000);
  });

  it('learns what a trial costs, and is passed by none that costs as much as one before', async () => {
    let spent = 0;
    const { result } = await tell(
      (clock) =>
        async ({ trial }) => {
          await clock.sleep(1_000);
          spent += trial % 2 ? 0.3 : 0.2;
          return priced(trial % 2 ? 0.3 : 0.2);
        },
      {
        suite: suite(10),
        repeat: 2,
        roles: ['candidate'],
        limits: { ...limits, maxConcurrency: 1, maxCostUsd: 2 },
        expectedUsd: { candidate: 0.0001 },
      },
    );
    expect(result.stopped?.kind).toBe('money');
    expect(spent).toBeLessThanOrEqual(2);
    expect(spent).toBeGreaterThan(1.7);
  });

  it('counts the judge, and what a judge of unknown cost may have taken', async () => {
    for (const [costUsd, expected] of [
      [0.1, 5],
      [null, 10],
    ] as const) {
      let calls = 0;
      const { result } = await tell(
        () => async () => {
          calls++;
          return priced(0.1);
        },
        {
          suite: suite(20),
          roles: ['candidate'],
          limits: { ...limits, maxConcurrency: 1, maxCostUsd: 1 },
          grade: async (specs, execution, context) => ({
            ...(await gradeErrors(specs, execution, context)),
            grader: { calls: 1, tokenUsage: null, costUsd },
          }),
        },
      );
      expect(result.stopped?.kind).toBe('money');
      expect(calls).toBe(expected);
    }
  });

  it('counts the model that plays the user', async () => {
    let calls = 0;
    await tell(
      () => async () => {
        calls++;
        const simulatedUser = { calls: 1, tokenUsage: null, costUsd: 0.1, ended: 'stop' as const };
        return answer('It is on its way.', { costUsd: 0.1, simulatedUser });
      },
      { suite: suite(20), roles: ['candidate'], limits: { ...limits, maxConcurrency: 1, maxCostUsd: 1 } },
    );
    expect(calls).toBe(5);
  });

  it('counts what timed out or was lost as much as any other', async () => {
    let calls = 0;
    const { result } = await tell(
      (clock) => async (_input, signal) => {
        calls++;
        if (calls > 1) await clock.sleep(20_000, signal);
        return priced(0.1);
      },
      { suite: suite(20), roles: ['candidate'], limits: { ...limits, maxConcurrency: 1, maxCostUsd: 0.5 } },
    );
    expect(calls).toBe(5);
    expect(result.stopped?.kind).toBe('money');
    let attempts = 0;
    const retried = await tell(
      () => async () => {
        if (++attempts % 2 === 0) throw unavailable();
        return priced(0.1);
      },
      { suite: suite(20), roles: ['candidate'], limits: { ...limits, maxConcurrency: 1, maxCostUsd: 0.5 } },
    );
    expect(attempts).toBeLessThanOrEqual(5);
    expect(retried.result.stopped?.kind).toBe('money');
  });

  it('that nothing may start under ends the run at once', async () => {
    let calls = 0;
    const { result } = await tell(
      () => async () => {
        calls++;
        return priced(0.1);
      },
      { limits: { ...limits, maxCostUsd: 0.01 }, expectedUsd: { baseline: 0.1, candidate: 0.1 } },
    );
    expect(calls).toBe(0);
    expect(result.stopped?.kind).toBe('money');
    expect(result.trials.every(({ attempts }) => attempts === 0)).toBe(true);
  });

  it('does not hold up a run that is cancelled while trials wait for money', async () => {
    const controller = new AbortController();
    const { result } = await tell(
      (clock) => async (_input, signal) => {
        void clock.sleep(500).then(() => controller.abort(new Error('interrupted')));
        await clock.sleep(5_000, signal);
        return priced(0.1);
      },
      {
        suite: suite(9),
        limits: { ...limits, maxCostUsd: 0.15 },
        expectedUsd: { baseline: 0.1, candidate: 0.1 },
        signal: controller.signal,
      },
    );
    expect(result.stopped).toEqual({ kind: 'cancelled', message: 'interrupted' });
  });
});

describe('a limit of time', () => {
  it('cuts off what is in flight, starts nothing more and keeps what ended', async () => {
    const { result, clock } = await tell(
      (clock) => async (_input, signal) => {
        await clock.sleep(1_000, signal);
        return priced(null);
      },
      { suite: suite(10), limits, timeLimitMs: 2_500 },
    );
    expect(clock.monotonic()).toBe(2_500);
    expect(result.stopped).toEqual({ kind: 'time', message: 'stopped by the time limit' });
    expect(result.trials.filter(({ execution }) => execution)).toHaveLength(8);
    expect(result.trials.filter(({ error }) => error?.kind === 'cancelled')).toHaveLength(12);
  });

  it('that is not reached changes nothing and holds nobody up', async () => {
    const { result, clock } = await tell(() => async () => priced(null), { timeLimitMs: 60_000 });
    expect(result.stopped).toBeUndefined();
    expect(clock.monotonic()).toBeLessThan(60_000);
    expect(clock.sleeping()).toBe(0);
  });
});
