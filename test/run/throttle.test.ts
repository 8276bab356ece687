import { describe, expect, it } from 'vitest';
import { createThrottle } from '../../src/run/throttle.ts';
import { virtualClock } from '../fixtures/virtual-clock.ts';
import { answer, suite, tell, tooMany } from './material.ts';

const open = (most: number, signal = new AbortController().signal) =>
  createThrottle(most, virtualClock(), signal);

describe('the number of attempts in flight', () => {
  it('halves once for a burst of 429 answers, not once for each', async () => {
    const throttle = open(8);
    const permits = await Promise.all(Array.from({ length: 8 }, () => throttle.enter()));
    for (const permit of permits) permit.leave('limited');
    expect(throttle.width()).toBe(4);
  });

  it('never falls below one and grows back by one for as many answers as it stands at', async () => {
    const throttle = open(3);
    for (let i = 0; i < 5; i++) (await throttle.enter()).leave('limited');
    expect(throttle.width()).toBe(1);
    const widths: number[] = [];
    for (let i = 0; i < 9; i++) {
      (await throttle.enter()).leave('answered');
      widths.push(throttle.width());
    }
    expect(widths).toEqual([2, 2, 3, 3, 3, 3, 3, 3, 3]);
  });

  it('lets nobody in above it, and those who wait in order', async () => {
    const throttle = open(1);
    const first = await throttle.enter();
    const order: number[] = [];
    const later = [1, 2].map(async (n) => {
      const permit = await throttle.enter();
      order.push(n);
      permit.leave('idle');
    });
    await Promise.resolve();
    expect(order).toEqual([]);
    first.leave('answered');
    await Promise.all(later);
    expect(order).toEqual([1, 2]);
  });

  it('lets go of those who wait when the run is stopped', async () => {
    const controller = new AbortController();
    const throttle = open(1, controller.signal);
    const first = await throttle.enter();
    const waiting = throttle.enter();
    controller.abort(new Error('over'));
    await expect(waiting).rejects.toThrow('over');
    first.leave('idle');
    expect(throttle.width()).toBe(1);
  });

  it('follows a service that answers only few at once, and loses no trial', async () => {
    let inFlight = 0;
    let refused = 0;
    const { result } = await tell(
      (clock) => async () => {
        if (inFlight >= 3) {
          refused++;
          throw tooMany(1_000);
        }
        inFlight++;
        await clock.sleep(100);
        inFlight--;
        return answer();
      },
      { suite: suite(100), limits: { maxConcurrency: 32, timeoutMs: 10_000, retries: 3 } },
    );
    expect(result.trials.filter(({ execution }) => execution)).toHaveLength(200);
    expect(refused).toBeLessThan(100);
  });
});
