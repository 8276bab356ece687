import type { Clock } from './ports.ts';

/** How an attempt ended for the service that it asked: with a 429, or not; `idle`: nobody was asked. */
export type Leaving = 'answered' | 'limited' | 'idle';

/** The right to make one attempt. */
export interface Permit {
  /** Once. */
  leave(how: Leaving): void;
}

/**
 * How many attempts may be in flight, for all lanes. A 429 halves the number, and as many attempts in a row as it
 * stands at raise it by one (additive increase, multiplicative decrease: Chiu and Jain, "Analysis of the increase and
 * decrease algorithms for congestion avoidance", Computer Networks and ISDN Systems 17, 1989).
 */
export interface Throttle {
  /** Resolves once no pause stands and a place is free, first come first served; rejects with the signal's reason. */
  enter(): Promise<Permit>;
  /** No attempt starts for `ms` from now. A shorter pause never cuts a longer one. */
  hold(ms: number): void;
  /** Attempts that may be in flight at once now. */
  width(): number;
}

/** At most `most` attempts at once, from 1. */
export function createThrottle(most: number, clock: Clock, signal: AbortSignal): Throttle {
  let until = -Infinity;
  let width = most;
  let taken = 0;
  let answered = 0;
  /** Counts the decreases: what a burst that began before one still answers with 429 says nothing new. */
  let era = 0;
  const waiting: (() => void)[] = [];

  function wake(): void {
    while (taken < width) {
      const next = waiting.shift();
      if (!next) return;
      taken++;
      next();
    }
  }

  function leave(how: Leaving, began: number): void {
    taken--;
    if (how === 'limited' && began === era) {
      width = Math.max(1, Math.floor(width / 2));
      answered = 0;
      era++;
    } else if (how === 'answered' && width < most && began === era && ++answered >= width) {
      width++;
      answered = 0;
    }
    wake();
  }

  async function place(): Promise<void> {
    if (taken < width) {
      taken++;
      return;
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const given = (): void => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    };
    const onAbort = (): void => {
      waiting.splice(waiting.indexOf(given), 1);
      reject(signal.reason as Error);
    };
    waiting.push(given);
    signal.addEventListener('abort', onAbort, { once: true });
    await promise;
  }

  return {
    async enter() {
      signal.throwIfAborted();
      await place();
      try {
        // Another lane may have lengthened the pause in the meantime, and timers may fire a little early.
        for (let left = until - clock.monotonic(); left > 0; left = until - clock.monotonic()) {
          await clock.sleep(left, signal);
        }
      } catch (error) {
        leave('idle', era);
        throw error;
      }
      const began = era;
      return { leave: (how) => leave(how, began) };
    },
    hold(ms) {
      until = Math.max(until, clock.monotonic() + ms);
    },
    width: () => width,
  };
}
