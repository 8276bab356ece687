import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutsideError } from '../../src/base/errors.ts';
import { createThrottle } from '../../src/run/throttle.ts';
import { virtualClock, type VirtualClock } from '../fixtures/virtual-clock.ts';
import {
  BACKOFF_BASE_MS,
  BACKOFF_CAP_MS,
  RATE_LIMIT_BUDGET_MS,
  RETRY_AFTER_CAP_MS,
  backoffMs,
} from '../../src/run/backoff.ts';
import { answer, suite, tell, tooMany, unavailable } from './material.ts';

const limits = { maxConcurrency: 1, timeoutMs: 10_000, retries: 3 };
const alone = { suite: suite(1), roles: ['candidate'] as const, limits };

/** Throws the errors one after the other, then answers. */
function failing(errors: readonly OutsideError[]) {
  const starts: number[] = [];
  const behaviour = (clock: VirtualClock) => async () => {
    const error = errors[starts.length];
    starts.push(clock.monotonic());
    if (error) throw error;
    return answer();
  };
  return { starts, behaviour };
}

describe('an infrastructure error', () => {
  it('is tried again and costs the trial nothing', async () => {
    const { behaviour } = failing([unavailable(), unavailable(), unavailable()]);
    const { result, events } = await tell(behaviour, alone);
    expect(result.trials[0]).toMatchObject({ attempts: 4, validation: { passed: true } });
    expect(events.filter(({ type }) => type === 'retry')).toMatchObject([
      { scenarioId: 's0', role: 'candidate', trial: 1, attempt: 1, rateLimited: false, service: 'openai' },
      { attempt: 2 },
      { attempt: 3 },
    ]);
  });

  it('makes the trial missing, not failed, when it outlasts the retries', async () => {
    const { behaviour, starts } = failing(Array.from({ length: 9 }, () => unavailable()));
    const { result } = await tell(behaviour, alone);
    expect(result.trials[0]).toMatchObject({
      attempts: 4,
      error: { kind: 'infrastructure', service: 'openai', message: 'the model is not there' },
    });
    expect(result.trials[0]).not.toHaveProperty('validation');
    expect(starts).toHaveLength(4);
  });

  it('that cannot be retried makes the trial missing at once', async () => {
    const { behaviour, starts } = failing([unavailable({ status: 401, retryable: false })]);
    const { result } = await tell(behaviour, alone);
    expect(result.trials[0]?.error?.kind).toBe('infrastructure');
    expect(starts).toHaveLength(1);
  });

  it('holds up only its own trial', async () => {
    const ends = new Map<string, number>();
    await tell(
      (clock) => {
        let failed = false;
        return async ({ scenarioId }) => {
          await clock.sleep(10);
          if (!failed) {
            failed = true;
            throw unavailable({ retryAfterMs: 60_000 });
          }
          ends.set(scenarioId, clock.monotonic());
          return answer();
        };
      },
      { ...alone, suite: suite(3), limits: { ...limits, maxConcurrency: 3 } },
    );
    expect([...ends.values()].filter((at) => at < 100)).toHaveLength(2);
  });

  it('is retried no sooner than the service asks', async () => {
    const { behaviour, starts } = failing([unavailable({ retryAfterMs: 45_000 })]);
    await tell(behaviour, alone);
    expect(starts).toEqual([0, 45_000]);
  });
});

describe('the wait before a retry', () => {
  it('stays between what the service asks and the doubled ceiling, for any answer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        fc.option(fc.oneof(fc.double(), fc.integer({ min: 0, max: 10 ** 9 })), { nil: undefined }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (count, retryAfterMs, luck) => {
          const wait = backoffMs(count, retryAfterMs, () => luck);
          const asked = Math.min(RETRY_AFTER_CAP_MS, Math.max(0, retryAfterMs || 0));
          expect(wait).toBeGreaterThanOrEqual(asked);
          const ceiling = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (count - 1));
          expect(wait).toBeLessThanOrEqual(Math.ceil(Math.max(asked, ceiling)));
        },
      ),
    );
  });

  it('spreads over the whole span', () => {
    expect(backoffMs(3, undefined, () => 0)).toBe(0);
    expect(backoffMs(3, undefined, () => 0.5)).toBe(BACKOFF_BASE_MS * 2);
  });
});

describe('a provider that answers 429', () => {
  /** Answers 429 until `until`, with `retryAfterMs` if given. */
  const limited =
    (until: number, retryAfterMs?: number, starts: number[] = []) =>
    (clock: VirtualClock) =>
    async () => {
      starts.push(clock.monotonic());
      await clock.sleep(50);
      if (clock.monotonic() < until) throw tooMany(retryAfterMs);
      return answer();
    };

  it.each([undefined, 0, 1_000])('for a minute loses no trial (retry-after %s)', async (retryAfterMs) => {
    const { result } = await tell(limited(60_000, retryAfterMs), {
      suite: suite(30),
      limits: { ...limits, maxConcurrency: 8 },
    });
    expect(result.stopped).toBeUndefined();
    expect(result.trials.filter(({ error }) => error)).toEqual([]);
  });

  it('is left alone by all lanes until its wait is over', async () => {
    const starts: number[] = [];
    await tell(limited(60, 20_000, starts), {
      suite: suite(10),
      limits: { ...limits, maxConcurrency: 4 },
    });
    expect(starts.filter((at) => at > 0 && at < 20_050)).toEqual([]);
    expect(starts).toHaveLength(24);
  });

  it('keeps lanes from starting that have had their answers', async () => {
    const starts: number[] = [];
    await tell(
      (clock) => async () => {
        starts.push(clock.monotonic());
        await clock.sleep(50);
        if (starts.length === 4 && clock.monotonic() === 50) {
          starts.push(Number.NaN);
          throw tooMany(20_000);
        }
        return answer();
      },
      { suite: suite(5), limits: { ...limits, maxConcurrency: 4 } },
    );
    expect(starts.filter((at) => at > 0 && at < 20_050)).toEqual([]);
    expect(starts.filter((at) => at >= 20_050)).toHaveLength(7);
  });

  it('is not asked sooner because another answer asks for a shorter wait', async () => {
    const clock = virtualClock();
    const throttle = createThrottle(1, clock, new AbortController().signal);
    throttle.hold(5_000);
    throttle.hold(10);
    await clock.drive(throttle.enter());
    expect(clock.monotonic()).toBe(5_000);
  });

  it('for good makes the trial missing after the waiting budget, with its retries on top', async () => {
    const { behaviour, starts } = failing(Array.from({ length: 500 }, () => tooMany(60_000)));
    const { result, clock } = await tell(behaviour, alone);
    expect(result.trials[0]?.error?.kind).toBe('infrastructure');
    expect(starts).toHaveLength(1 + RATE_LIMIT_BUDGET_MS / 60_000 + limits.retries);
    expect(clock.monotonic()).toBe(RATE_LIMIT_BUDGET_MS + limits.retries * 60_000);
  });

  it('and says that asking again is useless makes the trial missing at once', async () => {
    const { behaviour, starts } = failing([unavailable({ status: 429, retryable: false })]);
    const { result } = await tell(behaviour, alone);
    expect(result.trials[0]?.error?.kind).toBe('infrastructure');
    expect(starts).toHaveLength(1);
  });

  it('is asked again when it says, and not much later for a trial that met it often', async () => {
    const { behaviour, starts } = failing(Array.from({ length: 6 }, () => tooMany(1_500)));
    await tell(behaviour, alone);
    expect(starts).toEqual([0, 1_500, 3_000, 4_500, 6_000, 7_500, 9_000]);
  });

  it('cannot ask for a hail of attempts', async () => {
    const { behaviour, starts } = failing(Array.from({ length: 3 }, () => tooMany(1)));
    await tell(behaviour, alone);
    expect(starts).toEqual([0, 1_000, 2_000, 3_000]);
  });

  it('cannot ask for a wait of a day', async () => {
    const { behaviour, starts } = failing([tooMany(24 * 3_600_000)]);
    await tell(behaviour, alone);
    expect(starts).toEqual([0, RETRY_AFTER_CAP_MS]);
  });
});
