import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { makeReady } from '../../src/flows/make-ready.ts';
import { arms, answer, suite } from '../run/material.ts';

const never = new Promise<void>(() => undefined);
const calm = new AbortController().signal;

function prepared(prepare: (places: number) => Promise<void>) {
  return arms(() => Promise.resolve(answer())).map(({ variant, agent }) => ({
    variant,
    agent: { ...agent, prepare },
  }));
}
const limits = { maxConcurrency: 9, timeoutMs: 60_000 };

describe('agents before the first trial', () => {
  it.each([
    [100, 5],
    [3, 3],
    [0, 0],
  ])('with %i scenarios start %i of nine places each', async (scenarios, places) => {
    const asked: number[] = [];
    const both = prepared((count) => {
      asked.push(count);
      return Promise.resolve();
    });
    await makeReady({ clock: systemClock, signal: calm }, both, { suite: suite(scenarios), limits });
    expect(asked).toEqual([places, places]);
  });

  it('that are never ready hold nobody up longer than a trial or the run may take', async () => {
    const both = prepared(() => never);
    const start = performance.now();
    for (const more of [{ limits: { ...limits, timeoutMs: 50 } }, { limits, timeLimitMs: 50 }])
      await makeReady({ clock: systemClock, signal: calm }, both, { suite: suite(3), ...more });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('that are never ready do not outlast an interruption', async () => {
    const stop = new AbortController();
    const waiting = makeReady(
      { clock: systemClock, signal: stop.signal },
      prepared(() => never),
      {
        suite: suite(3),
        limits,
      },
    );
    stop.abort(new Error('stopped'));
    await expect(waiting).resolves.toBeUndefined();
  });
});
