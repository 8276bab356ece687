import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VirtualClock } from '../fixtures/virtual-clock.ts';
import { virtualClock } from '../fixtures/virtual-clock.ts';
import type { Execution } from '../../src/agent/types.ts';
import {
  answer,
  expectedOrder,
  keyOf,
  suite,
  tell,
  tooMany,
  unavailable,
  type Behaviour,
} from './material.ts';

const roles = ['baseline', 'candidate'] as const;
const FAULTS = [
  'answer',
  'agent error',
  'crash',
  'hang',
  'deaf',
  'unavailable',
  'too many',
  'no key',
] as const;
type Fault = (typeof FAULTS)[number];

async function act(fault: Fault, ms: number, clock: VirtualClock, signal: AbortSignal): Promise<Execution> {
  await clock.sleep(ms, signal);
  switch (fault) {
    case 'answer':
      return answer();
    case 'agent error':
      return answer('', { error: { code: 'refused', message: 'no' } });
    case 'crash':
      throw new TypeError('undefined is not a function');
    case 'hang':
      await clock.sleep(1e9, signal);
      return answer();
    case 'deaf':
      await clock.sleep(120_000);
      return answer('too late');
    case 'unavailable':
      throw unavailable();
    case 'too many':
      throw tooMany(ms * 10);
    case 'no key':
    default:
      throw unavailable({ status: 401, retryable: false });
  }
}

/** An agent that draws its next fault from a fixed list, and counts how many of it are at work. */
function faulty(faults: readonly (readonly [Fault, number])[]) {
  const seen = { calls: 0, atWork: 0, most: 0 };
  const behaviour =
    (clock: VirtualClock): Behaviour =>
    async (_input, signal) => {
      const [fault, ms] = faults[seen.calls++ % faults.length] ?? ['answer', 1];
      seen.most = Math.max(seen.most, ++seen.atWork);
      try {
        return await act(fault, ms, clock, signal);
      } finally {
        seen.atWork--;
      }
    };
  return { seen, behaviour };
}

const aFault = fc.tuple(fc.constantFrom(...FAULTS), fc.integer({ min: 0, max: 5_000 }));
const aStory = fc.record({
  faults: fc.array(aFault, { minLength: 1, maxLength: 25 }),
  size: fc.integer({ min: 0, max: 15 }),
  repeat: fc.integer({ min: 1, max: 3 }),
  maxConcurrency: fc.integer({ min: 1, max: 9 }),
  retries: fc.integer({ min: 0, max: 3 }),
  cancelAfterMs: fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined }),
});

describe('any run, with any faults', () => {
  it('has every planned trial once, in suite order, with an execution and a grade or an error', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, async ({ faults, size, repeat, maxConcurrency, retries, cancelAfterMs }) => {
        const clock = virtualClock();
        const controller = new AbortController();
        if (cancelAfterMs !== undefined) {
          void clock.sleep(cancelAfterMs).then(() => controller.abort(new Error('interrupted')));
        }
        const { behaviour } = faulty(faults);
        const { result, events } = await tell(behaviour, {
          clock,
          suite: suite(size),
          repeat,
          limits: { maxConcurrency, timeoutMs: 30_000, retries },
          signal: controller.signal,
        });
        expect(result.trials.map(keyOf)).toEqual(expectedOrder(suite(size), repeat, roles));
        for (const { execution, error, validation } of result.trials) {
          expect([execution, error].filter(Boolean)).toHaveLength(1);
          expect(validation !== undefined).toBe(execution !== undefined);
        }
        const told = events.flatMap((event) => (event.type === 'trial' ? [event.trial] : []));
        expect(new Set(told.map(keyOf)).size).toBe(told.length);
        expect(told.every((trial) => result.trials.includes(trial))).toBe(true);
        expect(told.length === result.trials.length || result.stopped !== undefined).toBe(true);
        expect(events.at(-1)).toEqual({ type: 'end', done: told.length, planned: result.trials.length });
      }),
      { numRuns: 150 },
    );
  });

  it('never has more agents at work than allowed, as long as they heed their signal', async () => {
    const heeding = aStory.filter(({ faults }) => faults.every(([fault]) => fault !== 'deaf'));
    await fc.assert(
      fc.asyncProperty(heeding, async ({ faults, size, repeat, maxConcurrency, retries }) => {
        const { seen, behaviour } = faulty(faults);
        await tell(behaviour, {
          suite: suite(size),
          repeat,
          limits: { maxConcurrency, timeoutMs: 4_000, retries },
        });
        expect(seen.most).toBeLessThanOrEqual(maxConcurrency);
      }),
      { numRuns: 100 },
    );
  });
});
