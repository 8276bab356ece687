import type { Clock } from '../../run/ports.ts';

/** The longest wait that a Node timer can hold, milliseconds; beyond it, it fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  // By hand: node:timers/promises makes an error with a stack for every sleep that is cut short, and most are.
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const cut = (): void => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener('abort', cut);
          resolve();
        },
        Math.min(ms, LONGEST_TIMER_MS),
      );
      if (signal?.aborted) cut();
      else signal?.addEventListener('abort', cut, { once: true });
    }),
};
