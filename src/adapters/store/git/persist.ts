import { OutsideError } from '../../../base/errors.ts';
import type { Clock } from '../../../run/ports.ts';

/** Sixteen writers at once were seen to need 6 attempts at most. */
export const MAX_ATTEMPTS = 30;
/** Failures of the remote in a row (no conflict with another writer) before it is given up. */
export const MAX_FAILURES = 4;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

export interface Pace {
  readonly clock: Clock;
  /** [0, 1) */
  readonly random: () => number;
  /** Milliseconds after which no further attempt starts. */
  readonly patienceMs: number;
}

/** One attempt's end: a result, or another writer was quicker (with the server's words). */
export type Attempt<T> = { readonly done: T } | { readonly conflict: string };

/**
 * Repeats an attempt that lost against another writer or met a retryable OutsideError, with jittered exponential
 * waits. Throws the OutsideError of the last failure, or one that says that the branch is too busy.
 */
export async function persist<T>(pace: Pace, once: (attempt: number) => Promise<Attempt<T>>): Promise<T> {
  const end = pace.clock.monotonic() + pace.patienceMs;
  let failures = 0;
  for (let attempt = 1; ; attempt++) {
    let lost: OutsideError;
    try {
      const result = await once(attempt);
      if ('done' in result) return result.done;
      failures = 0;
      lost = new OutsideError('git', `other writers were quicker ${attempt} times: ${result.conflict}`, {
        retryable: true,
        hint: 'run the command again when the branch is less busy',
      });
    } catch (error) {
      if (!(error instanceof OutsideError) || !error.retryable || ++failures >= MAX_FAILURES) throw error;
      lost = error;
    }
    const wait = waitMs(attempt, pace.random);
    if (attempt >= MAX_ATTEMPTS || pace.clock.monotonic() + wait >= end) throw lost;
    await pace.clock.sleep(wait);
  }
}

/** Exponential, between half and all of it by chance, so that writers that collided part. */
export function waitMs(attempt: number, random: () => number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
  return Math.round(longest * (0.5 + random() / 2));
}
