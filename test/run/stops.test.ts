import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/run/events.ts';
import { SETTLE_GRACE_MS } from '../../src/run/attempt.ts';
import { OUTAGE_FIRST, OUTAGE_ROW } from '../../src/run/outage.ts';
import { virtualClock } from '../fixtures/virtual-clock.ts';
import { answer, suite, tell, unavailable, type Behaviour } from './material.ts';

const gone = () => unavailable({ status: 401, retryable: false });
const one = { maxConcurrency: 1, timeoutMs: 10_000, retries: 3 };
const trialsOf = (events: readonly RunEvent[]) => events.filter(({ type }) => type === 'trial');

describe('an outage', () => {
  it('stops a run whose first trials are all without an answer, and counts the rest as missing', async () => {
    let calls = 0;
    const { result, events } = await tell(
      () => async () => {
        calls++;
        throw gone();
      },
      { suite: suite(100), limits: one },
    );
    expect(calls).toBe(OUTAGE_FIRST);
    expect(result.stopped).toEqual({
      kind: 'outage',
      message: 'the first 10 trials ended in infrastructure errors of openai',
      detail: 'the model is not there',
    });
    expect(result.trials).toHaveLength(200);
    expect(
      result.trials.every(({ error, execution }) => error?.kind === 'infrastructure' && !execution),
    ).toBe(true);
    const unstarted = result.trials.filter(({ attempts }) => attempts === 0);
    expect(unstarted).toHaveLength(190);
    expect(unstarted[0]?.error?.message).toMatch(/^not started: the first 10 trials/);
    expect(trialsOf(events)).toHaveLength(OUTAGE_FIRST);
  });

  it('stops a run that gets no answer any more, and keeps what it had', async () => {
    let calls = 0;
    const { result } = await tell(
      () => async () => {
        if (++calls > 30) throw gone();
        return answer();
      },
      { suite: suite(100), limits: one },
    );
    expect(calls).toBe(30 + OUTAGE_ROW);
    expect(result.stopped?.message).toBe('20 trials in a row ended in infrastructure errors of openai');
    expect(result.trials.filter(({ execution }) => execution)).toHaveLength(30);
  });

  it('is not what an answer now and then is', async () => {
    let calls = 0;
    const { result } = await tell(
      () => async () => {
        if (++calls % OUTAGE_FIRST === 0) return answer('', { error: { code: 'refused', message: 'no' } });
        throw gone();
      },
      { suite: suite(50), limits: one },
    );
    expect(result.stopped).toBeUndefined();
    expect(calls).toBe(100);
  });

  it('is told for a suite that is smaller than the threshold, too', async () => {
    const { result } = await tell(
      () => async () => {
        throw gone();
      },
      { suite: suite(1), roles: ['candidate'], limits: one },
    );
    expect(result.stopped?.message).toBe('the first 1 trial ended in infrastructure errors of openai');
  });

  it('cuts off what is still at work without calling it a failure', async () => {
    let calls = 0;
    const { result, clock } = await tell(
      (clock) => async (_input, signal) => {
        if (++calls === 1) await clock.sleep(9_000, signal);
        throw gone();
      },
      { suite: suite(30), limits: { ...one, maxConcurrency: 2 } },
    );
    expect(clock.monotonic()).toBeLessThan(9_000);
    const cut = result.trials.filter(({ error }) => error?.message.startsWith('cut off'));
    expect(cut).toMatchObject([{ attempts: 1, error: { kind: 'infrastructure' } }]);
  });
});

describe('a cancelled run', () => {
  /** Cancels after `ms` a run whose trials take a second each. */
  async function cancelled(ms: number, act?: (clock: ReturnType<typeof virtualClock>) => Behaviour) {
    const clock = virtualClock();
    const controller = new AbortController();
    void clock.sleep(ms).then(() => controller.abort(new Error('interrupted by SIGINT')));
    const heeding = (): Behaviour => async (_input, signal) => {
      await clock.sleep(1_000, signal);
      return answer();
    };
    return tell(act ?? heeding, {
      clock,
      suite: suite(10),
      limits: { ...one, maxConcurrency: 4 },
      signal: controller.signal,
    });
  }

  it('keeps what ended, says why the rest is missing and starts nothing more', async () => {
    const { result, events, clock } = await cancelled(2_500);
    expect(result.stopped).toEqual({ kind: 'cancelled', message: 'interrupted by SIGINT' });
    expect(clock.monotonic()).toBe(2_500);
    expect(trialsOf(events)).toHaveLength(8);
    expect(result.trials.filter(({ execution }) => execution)).toHaveLength(8);
    const rest = result.trials.filter(({ error }) => error);
    expect(rest.every(({ error }) => error?.kind === 'cancelled')).toBe(true);
    expect(rest.filter(({ attempts }) => attempts === 1)).toHaveLength(4);
    expect(rest.filter(({ attempts }) => attempts === 0)).toHaveLength(8);
    expect(events.at(-1)).toEqual({ type: 'end', done: 8, planned: 20 });
  });

  it('keeps an answer that comes within the grace', async () => {
    const { result, clock } = await cancelled(500, (clock) => async () => {
      await clock.sleep(1_000);
      return answer();
    });
    expect(clock.monotonic()).toBe(1_000);
    expect(result.trials.filter(({ validation }) => validation?.passed)).toHaveLength(4);
    expect(result.trials.filter(({ error }) => error?.kind === 'cancelled')).toHaveLength(16);
  });

  it('does not wait longer than the grace for an agent that ignores it', async () => {
    const { result, clock } = await cancelled(500, () => () => new Promise(() => undefined));
    expect(clock.monotonic()).toBe(500 + SETTLE_GRACE_MS);
    expect(result.trials.every(({ error }) => error?.kind === 'cancelled')).toBe(true);
  });

  it('takes an error that the abort caused for no failure of the agent', async () => {
    const { result } = await cancelled(500, (clock) => async (_input, signal) => {
      try {
        await clock.sleep(1_000, signal);
        return answer();
      } catch {
        return answer('', { error: { code: 'crash', message: 'socket closed' } });
      }
    });
    expect(result.trials.every(({ error }) => error?.kind === 'cancelled')).toBe(true);
  });

  it('ends at once where it only waits to try again', async () => {
    for (const status of [503, 429]) {
      const { result, clock } = await cancelled(5_000, () => async () => {
        throw unavailable({ status, retryAfterMs: 100_000 });
      });
      expect(clock.monotonic()).toBe(5_000);
      expect(result.trials.every(({ error }) => error?.kind === 'cancelled')).toBe(true);
    }
  });

  it('asks no agent where it was cancelled before it began', async () => {
    let calls = 0;
    const { result } = await tell(
      () => async () => {
        calls++;
        return answer();
      },
      { signal: AbortSignal.abort(new Error('no time left')) },
    );
    expect(calls).toBe(0);
    expect(result.stopped).toEqual({ kind: 'cancelled', message: 'no time left' });
  });

  it('is none where the signal comes after the last trial', async () => {
    const controller = new AbortController();
    const { result } = await tell(() => async () => answer(), {
      signal: controller.signal,
      onEvent: (event) => {
        if (event.type === 'end') controller.abort();
      },
    });
    expect(result.stopped).toBeUndefined();
  });
});
