import { OutsideError } from '../../base/errors.ts';
import { seededRandom } from '../../base/random.ts';
import type { Clock } from '../../run/ports.ts';
import { createRetries } from '../../run/backoff.ts';

/** After so many calls in a row that got no answer, nobody is called any more: the rest is missing at once. */
const MOST_FAILURES = 5;

/**
 * Calls with retries: as the runner retries a trial, counted for each call. A service that stays away is not asked for
 * every trial anew, or a run would wait for hours to hear nothing.
 */
export function createCalls(clock: Clock, retries: number, service = 'judge') {
  let failures = 0;
  const random = seededRandom(`${service}:waits`);
  return async function call<T>(once: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const nextWait = createRetries(retries, random);
    for (;;) {
      signal.throwIfAborted();
      if (failures >= MOST_FAILURES) {
        const message = `is not asked any more after ${failures} calls without an answer`;
        throw new OutsideError(service, message, { retryable: false });
      }
      try {
        const value = await once();
        failures = 0;
        return value;
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (!(error instanceof OutsideError)) throw error;
        const wait = nextWait(error);
        if (wait === undefined) {
          failures++;
          throw error;
        }
        await clock.sleep(wait, signal);
      }
    }
  };
}
