import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/adapters/host/clock.ts';

describe("the machine's clock", () => {
  it('sleeps, and lets go of the signal that it was given', async () => {
    const { signal } = new AbortController();
    const before = systemClock.monotonic();
    await systemClock.sleep(20, signal);
    // A timer may fire up to a millisecond early.
    expect(systemClock.monotonic() - before).toBeGreaterThan(18);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it.each(['before', 'while'])(
    'wakes with the reason of a signal that was aborted %s it slept',
    async (when) => {
      const controller = new AbortController();
      const reason = new Error('enough');
      if (when === 'before') controller.abort(reason);
      const sleep = systemClock.sleep(60_000, controller.signal);
      controller.abort(reason);
      await expect(sleep).rejects.toBe(reason);
    },
  );

  it('does not wake at once from a sleep that is too long for a timer', async () => {
    const controller = new AbortController();
    const sleep = systemClock.sleep(2 ** 40, controller.signal);
    const first = await Promise.race([sleep.then(() => 'woke'), systemClock.sleep(20).then(() => 'asleep')]);
    expect(first).toBe('asleep');
    controller.abort(new Error('enough'));
    await expect(sleep).rejects.toThrow('enough');
  });
});
