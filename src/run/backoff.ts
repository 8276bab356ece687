import type { OutsideError } from '../base/errors.ts';
import type { Random } from '../base/random.ts';

/** Upper end of the first wait, milliseconds; it doubles with every further one. */
export const BACKOFF_BASE_MS = 2_000;
/** Upper end of every later wait, milliseconds. */
export const BACKOFF_CAP_MS = 30_000;
/** The longest `retry-after` that is honoured, milliseconds: a service that asks for an hour is asked again sooner. */
export const RETRY_AFTER_CAP_MS = 5 * 60_000;
/** The shortest wait after a 429 that names one, milliseconds: some services ask for next to nothing, again and again. */
export const RATE_LIMIT_FLOOR_MS = 1_000;
/** How long one trial may wait because of 429 answers before they use up its retries, milliseconds. */
export const RATE_LIMIT_BUDGET_MS = 10 * 60_000;

/** True for an answer that says "later", not "broken": it slows the whole run down instead of costing a retry. */
export function isRateLimit(error: OutsideError): boolean {
  return error.status === 429;
}

/**
 * Milliseconds to wait before the `count`th further attempt (from 1): exponential with full jitter (AWS Architecture
 * Blog, "Exponential Backoff And Jitter"), never less than the service asked for.
 */
export function backoffMs(count: number, retryAfterMs: number | undefined, random: Random): number {
  const ceiling = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (count - 1));
  return Math.ceil(Math.max(random() * ceiling, capped(retryAfterMs)));
}

/**
 * Milliseconds to wait after a trial's `count`th 429: what the service asks for, for it knows, else a backoff. The
 * longest wait holds for all lanes, so that jitter on top of it would only make the pause longer.
 */
function rateLimitMs(count: number, retryAfterMs: number | undefined, random: Random): number {
  const asked = capped(retryAfterMs);
  return asked > 0 ? Math.max(asked, RATE_LIMIT_FLOOR_MS) : backoffMs(count, undefined, random);
}

/** 0 where the service asked for nothing, or nonsense. */
function capped(retryAfterMs: number | undefined): number {
  if (retryAfterMs === undefined || !(retryAfterMs > 0)) return 0;
  return Math.min(Math.ceil(retryAfterMs), RETRY_AFTER_CAP_MS);
}

/** Counts one trial's retries: given its latest error, the wait before the next attempt, or undefined to give up. */
export function createRetries(retries: number, random: Random): (error: OutsideError) => number | undefined {
  let used = 0;
  let limited = 0;
  let waitedMs = 0;
  return (error) => {
    if (!error.retryable) return undefined;
    if (isRateLimit(error) && waitedMs < RATE_LIMIT_BUDGET_MS) {
      const wait = rateLimitMs(++limited, error.retryAfterMs, random);
      waitedMs += wait;
      return wait;
    }
    if (used >= retries) return undefined;
    return backoffMs(++used, error.retryAfterMs, random);
  };
}
