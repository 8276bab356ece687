import type { Clock } from './ports.ts';

/** A pause that all lanes share: one trial's 429 keeps the others from asking too. */
export interface CoolDown {
  /** No attempt starts for `ms` from now. A shorter pause never cuts a longer one. */
  hold(ms: number): void;
  /** Resolves once no pause stands; rejects with the signal's reason when aborted. */
  passed(): Promise<void>;
}

export function createCoolDown(clock: Clock, signal: AbortSignal): CoolDown {
  let until = -Infinity;
  return {
    hold(ms) {
      until = Math.max(until, clock.monotonic() + ms);
    },
    async passed() {
      // Another lane may have lengthened the pause in the meantime, and timers may fire a little early.
      for (let left = until - clock.monotonic(); left > 0; left = until - clock.monotonic()) {
        await clock.sleep(left, signal);
      }
    },
  };
}
