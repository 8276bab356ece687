import type { Clock } from './ports.ts';

/** A minute, and a second for calls that travel for different times: what is spaced so here is a minute apart there. */
export const WINDOW_MS = 61_000;

/** Calls and tokens a minute; absent: no limit. */
export interface PaceLimits {
  readonly requestsPerMinute?: number;
  readonly tokensPerMinute?: number;
}

export type PaceLimit = keyof PaceLimits;

/** A call that may be made now. */
export interface PacedCall {
  /** Tokens that it took; null where nobody said, and then it took what was reserved. Once. */
  settle(tokens: number | null): void;
}

/** PORT. When the next call of a provider may be made. One for a whole run: all its calls draw on one budget. */
export interface Pace {
  /**
   * Resolves once a call of about so many tokens may be made, first come first served; rejects with the signal's reason
   * when aborted.
   */
  enter(tokens: number, signal: AbortSignal): Promise<PacedCall>;
  /** Milliseconds until now in which calls under this signal waited for their turn. */
  waitedMs(signal: AbortSignal): number;
}

interface Entry {
  readonly at: number;
  tokens: number;
  /** It has left the window, and is in no sum any more. */
  over: boolean;
}

interface Waiter {
  readonly tokens: number;
  readonly go: (call: PacedCall) => void;
}

/**
 * A sliding window: of the calls of any 60 s there are never more than `requestsPerMinute`, and their tokens, as far as
 * they were known beforehand, never more than `tokensPerMinute`. A token bucket would let up to twice as many through in
 * its first minute. A call that alone is over the limit of tokens is made when the window has no other. `tell` is called
 * once a limit, when a call first waits for it.
 */
export function createPace(limits: PaceLimits, clock: Clock, tell: (limit: PaceLimit) => void): Pace {
  const { requestsPerMinute = Infinity, tokensPerMinute = Infinity } = limits;
  const told = new Set<PaceLimit>();
  const waits = waitsOf(clock);
  /** Oldest first; what is before `first` is over. */
  let window: Entry[] = [];
  let first = 0;
  let used = 0;
  let queue: Waiter[] = [];
  let timer: AbortController | undefined;

  function expire(now: number): void {
    for (let entry = window[first]; entry && now - entry.at >= WINDOW_MS; entry = window[first]) {
      used -= entry.tokens;
      entry.over = true;
      first++;
    }
    if (first * 2 <= window.length) return;
    window = window.slice(first);
    first = 0;
  }

  function obstacle(tokens: number): PaceLimit | undefined {
    if (window.length - first >= requestsPerMinute) return 'requestsPerMinute';
    return used > 0 && used + tokens > tokensPerMinute ? 'tokensPerMinute' : undefined;
  }

  function admit(tokens: number): PacedCall {
    const entry: Entry = { at: clock.monotonic(), tokens, over: false };
    window.push(entry);
    used += tokens;
    return {
      settle(actual) {
        if (actual === null || entry.over) return;
        used += actual - entry.tokens;
        entry.tokens = actual;
        pump();
      },
    };
  }

  /** Lets go whoever may, and wakes again when the oldest call leaves the window. */
  function pump(): void {
    expire(clock.monotonic());
    for (let next = queue[0]; next; next = queue[0]) {
      const limit = obstacle(next.tokens);
      if (limit) {
        if (!told.has(limit)) tell(limit);
        told.add(limit);
        break;
      }
      queue.shift();
      next.go(admit(next.tokens));
    }
    const oldest = window[first];
    if (queue.length === 0 || !oldest) {
      timer?.abort();
      timer = undefined;
    } else if (!timer) {
      const own = new AbortController();
      timer = own;
      const left = Math.max(1, oldest.at + WINDOW_MS - clock.monotonic());
      clock.sleep(left, own.signal).then(
        () => rung(own),
        () => undefined,
      );
    }
  }

  function rung(own: AbortController): void {
    if (timer === own) timer = undefined;
    pump();
  }

  return {
    waitedMs: (signal) => waits.ms(signal),
    async enter(tokens, signal) {
      signal.throwIfAborted();
      expire(clock.monotonic());
      if (queue.length === 0 && !obstacle(tokens)) return admit(tokens);
      const { promise, resolve, reject } = Promise.withResolvers<PacedCall>();
      const waiter: Waiter = { tokens, go: resolve };
      const onAbort = (): void => {
        queue = queue.filter((one) => one !== waiter);
        reject(signal.reason as Error);
        pump();
      };
      queue.push(waiter);
      signal.addEventListener('abort', onAbort, { once: true });
      waits.begin(signal);
      try {
        pump();
        return await promise;
      } finally {
        waits.end(signal);
        signal.removeEventListener('abort', onAbort);
      }
    },
  };
}

/** How long was waited under each signal; waits side by side count once. */
function waitsOf(clock: Clock) {
  const all = new WeakMap<AbortSignal, { count: number; since: number; ms: number }>();
  return {
    begin(signal: AbortSignal): void {
      const wait = all.get(signal) ?? { count: 0, since: 0, ms: 0 };
      all.set(signal, wait);
      if (wait.count++ === 0) wait.since = clock.monotonic();
    },
    end(signal: AbortSignal): void {
      const wait = all.get(signal);
      if (wait && --wait.count === 0) wait.ms += clock.monotonic() - wait.since;
    },
    ms(signal: AbortSignal): number {
      const wait = all.get(signal);
      if (!wait) return 0;
      return wait.ms + (wait.count > 0 ? clock.monotonic() - wait.since : 0);
    },
  };
}
