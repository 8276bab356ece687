import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LookDecision } from '../../src/run/looks.ts';
import { MOST_ATTEMPTS as GATE_ATTEMPTS } from '../../src/compare/stats/regression.ts';
import { MOST_ATTEMPTS } from '../../src/run/looks.ts';
import { lookOrder } from '../../src/run/order.ts';
import { isRegression } from '../../src/scenario/types.ts';
import { answer, keyOf, suite, unavailable } from './material.ts';
import { decisions, going, look, plannedOf, SEED, taggedSuite } from './looks-material.ts';

const one = { maxConcurrency: 1, timeoutMs: 10_000, retries: 0 };
const stop: LookDecision = { kind: 'stop' };
const everyId = (given: ReturnType<typeof suite>): Map<string, number> =>
  new Map(given.scenarios.map(({ id }) => [id, 5]));

describe('a run in looks', () => {
  it('runs after each other a quarter, a half, three quarters and all of the suite, then whole passes', async () => {
    const { shown, result } = await look(suite(100));
    expect(shown.map(({ trials }) => trials.length)).toEqual([50, 100, 150, 200, 400, 600]);
    expect(shown.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(result.looks).toEqual({ done: 6, planned: 6, spentTrials: 600, savedTrials: 0 });
    expect(new Set(result.trials.map(keyOf)).size).toBe(600);
  });

  it('stops as soon as a look decides, and saves exactly the rest', async () => {
    const { result, events, asked } = await look(suite(100), { decide: decisions(going(), stop) });
    expect(asked).toHaveLength(100);
    expect(result.trials).toHaveLength(100);
    expect(result.stopped).toBeUndefined();
    expect(result.looks).toEqual({ done: 2, planned: 6, spentTrials: 100, savedTrials: 500 });
    expect(events.slice(-2)).toEqual([
      { type: 'plan', planned: 100 },
      { type: 'end', done: 100, planned: 100 },
    ]);
  });

  it('takes the same order in every pass, and runs the sides of a scenario one after the other', async () => {
    const given = suite(40);
    const { asked } = await look(given, {}, { limits: one });
    const ids = (pass: number): string[] => [
      ...new Set(asked.filter(({ trial }) => trial === pass).map(({ scenarioId }) => scenarioId)),
    ];
    const order = lookOrder(given, SEED).map(({ id }) => id);
    expect([ids(1), ids(2), ids(3)]).toEqual([order, order, order]);
    const firsts = asked.filter((_, i) => i % 2 === 0);
    expect(firsts.every((first, i) => asked[2 * i + 1]?.scenarioId === first.scenarioId)).toBe(true);
    expect(firsts.filter(({ role }) => role === 'baseline')).toHaveLength(60);
  });

  it('runs all tagged scenarios with the first look, beside the share of all that it looks at', async () => {
    const given = taggedSuite(80, 2);
    const { shown } = await look(given, { decide: () => stop });
    const ids = new Set(shown[0]?.trials.map((key) => key.split(' ')[0]));
    const prefix = lookOrder(given, SEED).slice(0, 20);
    expect(prefix.filter(isRegression)).toHaveLength(10);
    expect(ids).toEqual(new Set([...prefix, ...given.scenarios.filter(isRegression)].map(({ id }) => id)));
    expect(ids.size).toBe(50);
  });

  it('runs a scenario that wants fewer passes so often, and gives none more than the schedule has', async () => {
    const given = suite(30, (i) => (i === 0 ? { repeat: 1 } : i === 1 ? { repeat: 9 } : {}));
    const { result } = await look(given, { passes: 2 });
    const count = (id: string): number =>
      result.trials.filter((trial) => trial.scenarioId === id && trial.role === 'candidate').length;
    expect([count('s0'), count('s1'), count('s2')]).toEqual([1, 2, 2]);
    expect(result.looks?.savedTrials).toBe(0);
  });

  it('asks nobody where there is nothing to look at', async () => {
    const { result, shown } = await look(suite(0));
    expect(result).toEqual({ trials: [], looks: { done: 0, planned: 0, spentTrials: 0, savedTrials: 0 } });
    expect(shown).toEqual([]);
  });

  it.each([
    [[{ scenarios: 4, runs: 1 }]],
    [[{ scenarios: 0, runs: 1 }]],
    [[{ scenarios: 1.5, runs: 1 }]],
    [[{ scenarios: 1, runs: 0 }]],
    [
      [
        { scenarios: 2, runs: 1 },
        { scenarios: 1, runs: 2 },
      ],
    ],
  ])('refuses the schedule %j for three scenarios', async (schedule) => {
    await expect(look(suite(3), { schedule })).rejects.toThrow(RangeError);
  });

  it('refuses a run without a candidate', async () => {
    await expect(look(suite(3), {}, { roles: ['baseline'] })).rejects.toThrow(/needs a candidate/);
  });
});

describe('a stored baseline', () => {
  it('is not run again', async () => {
    const given = suite(30);
    const stored = everyId(given);
    stored.delete('s7');
    stored.set('s8', 0);
    const { asked, result } = await look(given, { stored, passes: 2 });
    const fresh = asked.filter(({ role }) => role === 'baseline').map(({ scenarioId }) => scenarioId);
    expect(fresh.sort()).toEqual(['s7', 's7', 's8', 's8']);
    expect(result.looks).toMatchObject({ spentTrials: 64, savedTrials: 56 });
  });

  it('is run once in the sentinel, with the first look wherever the scenario stands in the order', async () => {
    const given = suite(100);
    const sentinel = new Set(
      lookOrder(given, SEED)
        .map(({ id }) => id)
        .filter((_, i) => i % 10 === 9),
    );
    const { asked, shown } = await look(given, { stored: everyId(given), sentinel });
    const fresh = asked.filter(({ role }) => role === 'baseline');
    expect(new Set(fresh.map(({ scenarioId }) => scenarioId))).toEqual(sentinel);
    expect(fresh).toHaveLength(10);
    expect(shown[0]?.trials.filter((key) => key.endsWith('baseline'))).toHaveLength(10);
  });

  it('that turns out to be stale is run for what the look needs, and from then on with the candidate', async () => {
    const given = suite(40);
    const { shown, result } = await look(given, {
      stored: everyId(given),
      sentinel: new Set(['s1', 's2']),
      decide: decisions({ kind: 'refresh' }, going(), { kind: 'refresh' }),
    });
    const baselines = shown.map(({ trials }) => trials.filter((key) => key.endsWith('baseline')).length);
    expect(shown.map(({ done }) => done)).toEqual([1, 1, 2, 3, 4, 5]);
    expect(baselines[0]).toBe(2);
    // The second look, where a refresh has nothing left to do, goes on at once.
    const candidates = shown.map(({ trials }) => trials.filter((key) => key.endsWith('candidate')).length);
    expect(candidates).toEqual([20, 20, 30, 40, 80, 120]);
    expect(baselines.slice(2)).toEqual(candidates.slice(2));
    expect(result.looks?.savedTrials).toBe(0);
  });
});

describe('earlier passes of the same candidate', () => {
  it('are not made again, and new ones are numbered after them', async () => {
    const given = suite(20);
    const earlier = new Map(given.scenarios.slice(0, 15).map(({ id }) => [id, 1]));
    const { asked, result } = await look(given, { passes: 2, stored: everyId(given), earlier });
    const first = asked.filter(({ trial }) => trial === 1).map(({ scenarioId }) => scenarioId);
    expect(first.sort()).toEqual(['s15', 's16', 's17', 's18', 's19']);
    expect(asked.filter(({ trial }) => trial === 2)).toHaveLength(20);
    expect(result.looks).toMatchObject({ spentTrials: 25, savedTrials: 55 });
  });

  it('that are all there already cost no trial, and are still decided', async () => {
    const given = suite(20);
    const { asked, shown } = await look(given, {
      passes: 1,
      stored: everyId(given),
      earlier: everyId(given),
    });
    expect([asked, shown]).toEqual([[], [{ trials: [], done: 1 }]]);
  });
});

describe('a tagged scenario that is tried again', () => {
  const again = (...scenarioIds: string[]): LookDecision => ({ kind: 'retry', scenarioIds });

  it('has one candidate attempt more each time, marked and numbered after the last pass', async () => {
    const { result, shown } = await look(taggedSuite(20, 10), {
      passes: 2,
      decide: decisions(again('s0', 's10'), again('s0', 's0')),
    });
    const retries = result.trials.filter(({ retry }) => retry);
    expect(retries.map(keyOf)).toEqual(['s0 3 candidate', 's0 4 candidate', 's10 3 candidate']);
    expect(shown.map(({ done }) => done)).toEqual([1, 1, 1, 2]);
    expect(result.looks).toEqual({ done: 2, planned: 2, spentTrials: 83, savedTrials: 0 });
    expect(result.trials.filter(({ retry }) => !retry)).toHaveLength(80);
  });

  it('has five attempts at most, its passes counted, whatever is asked for', async () => {
    expect(MOST_ATTEMPTS).toBe(GATE_ATTEMPTS);
    const { result, shown } = await look(taggedSuite(20, 20), { passes: 1, decide: () => again('s0') });
    expect(result.trials.filter(({ retry }) => retry)).toHaveLength(4);
    expect(shown).toHaveLength(5);
    const more = await look(taggedSuite(20, 20), {
      passes: 1,
      decide: () => again('s0'),
      earlier: new Map([['s0', 3]]),
    });
    expect(more.result.trials.filter(({ retry }) => retry)).toHaveLength(2);
  });

  it('may also be one that is not tagged, to confirm a failure', async () => {
    const { result } = await look(taggedSuite(20, 20), { passes: 1, decide: () => again('s1') });
    expect(result.trials.filter(({ retry }) => retry).map(({ scenarioId }) => scenarioId)).toEqual(
      Array.from({ length: MOST_ATTEMPTS - 1 }, () => 's1'),
    );
  });

  it('is never one that is not there', async () => {
    const run = look(taggedSuite(20, 20), { decide: () => again('nobody') });
    await expect(run).rejects.toThrow(/there is no scenario nobody/);
  });

  it('ends also where every attempt is lost to the infrastructure', async () => {
    const { result } = await look(
      taggedSuite(30, 30),
      { passes: 1, decide: () => again('s0') },
      {
        limits: one,
        behaviour: async ({ scenarioId }) => {
          if (scenarioId === 's0') throw unavailable();
          return answer();
        },
      },
    );
    const lost = result.trials.filter(({ error, role }) => error && role === 'candidate');
    expect(lost).toHaveLength(MOST_ATTEMPTS);
    expect(result.stopped).toBeUndefined();
  });
});

describe('a run in looks that is stopped from outside', () => {
  it('has the rest of its look as missing, none of the looks that were not begun, and saved nothing', async () => {
    const controller = new AbortController();
    let calls = 0;
    const { result, events } = await look(
      suite(100),
      {},
      {
        limits: one,
        signal: controller.signal,
        behaviour: async () => {
          if (++calls === 70) controller.abort(new Error('interrupted by SIGINT'));
          return answer();
        },
      },
    );
    expect(result.stopped).toEqual({ kind: 'cancelled', message: 'interrupted by SIGINT' });
    expect(result.trials).toHaveLength(100);
    expect(result.trials.filter(({ error }) => error?.kind === 'cancelled')).toHaveLength(30);
    expect(result.looks).toEqual({ done: 1, planned: 6, spentTrials: 70, savedTrials: 0 });
    expect(events.at(-1)).toEqual({ type: 'end', done: 70, planned: 600 });
  });

  it('still decides where the signal comes after the last trial of a look', async () => {
    const stopped = async (decision: LookDecision) => {
      const controller = new AbortController();
      const { result, asked } = await look(
        suite(100),
        { decide: () => decision },
        {
          signal: controller.signal,
          onEvent: (event) => {
            if (event.type === 'trial' && event.done === 50) controller.abort(new Error('late'));
          },
        },
      );
      expect(asked).toHaveLength(50);
      return result.stopped?.message;
    };
    expect(await stopped(stop)).toBeUndefined();
    expect(await stopped(going())).toBe('late');
  });

  it('is not decided after an outage', async () => {
    const { result, shown } = await look(
      suite(100),
      { stored: everyId(suite(100)) },
      { limits: one, behaviour: () => Promise.reject(unavailable({ status: 401, retryable: false })) },
    );
    expect(result.stopped?.kind).toBe('outage');
    expect(shown).toEqual([]);
    expect(result.trials.every(({ error }) => error?.kind === 'infrastructure')).toBe(true);
  });

  it('is not decided where the last trials of a look make the outage, or the fault, either', async () => {
    const given = suite(20);
    const schedule = [
      { scenarios: 10, runs: 1 },
      { scenarios: 20, runs: 1 },
    ];
    const stored = everyId(given);
    const outage = await look(
      given,
      { stored, schedule },
      { limits: one, behaviour: () => Promise.reject(unavailable({ status: 401, retryable: false })) },
    );
    expect(outage.asked).toHaveLength(10);
    expect(outage.result.stopped?.kind).toBe('outage');
    expect(outage.shown).toEqual([]);

    let decided = 0;
    const fault = look(
      given,
      { stored, schedule, decide: () => ({ kind: ++decided > 0 ? 'stop' : 'continue' }) },
      {
        limits: one,
        onEvent: (event) => {
          if (event.type === 'trial' && event.done === 10) throw new Error('no space left');
        },
      },
    );
    await expect(fault).rejects.toThrow('no space left');
    expect(decided).toBe(0);
  });

  it('fails with what the decision throws, after the end was told', async () => {
    const told: string[] = [];
    const run = look(
      suite(30),
      {
        decide: () => {
          throw new RangeError('no such quantile');
        },
      },
      { onEvent: ({ type }) => told.push(type) },
    );
    await expect(run).rejects.toThrow('no such quantile');
    expect(told.at(-1)).toBe('end');
  });
});

describe('any run in looks', () => {
  const aDecision = fc.oneof(
    { weight: 4, arbitrary: fc.constant<LookDecision>(going()) },
    { weight: 1, arbitrary: fc.constant<LookDecision>(stop) },
    { weight: 1, arbitrary: fc.constant<LookDecision>({ kind: 'refresh' }) },
    { weight: 3, arbitrary: fc.constant<LookDecision>({ kind: 'retry', scenarioIds: ['s0', 's4'] }) },
  );
  const aStory = fc.record({
    size: fc.integer({ min: 5, max: 60 }),
    passes: fc.integer({ min: 1, max: 4 }),
    every: fc.constantFrom(1, 2, 4),
    list: fc.array(aDecision, { maxLength: 20 }),
    stored: fc.array(fc.nat(59)),
    sentinel: fc.array(fc.nat(59)),
    earlier: fc.array(fc.tuple(fc.nat(59), fc.nat(3))),
    maxConcurrency: fc.integer({ min: 1, max: 8 }),
    lost: fc.integer({ min: 2, max: 30 }),
  });

  it('makes no trial twice, looks at prefixes, re-runs no stored baseline, and tells truly how far it is', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, async ({ size, passes, every, list, maxConcurrency, lost, ...more }) => {
        const given = taggedSuite(size, every);
        const name = (i: number): string => `s${i}`;
        const stored = new Map(more.stored.map((i) => [name(i), 1]));
        const sentinel = new Set(more.sentinel.map(name));
        const earlier = new Map(more.earlier.map(([i, runs]) => [name(i), runs]));
        let calls = 0;
        const { asked, shown, result, events } = await look(
          given,
          { passes, decide: decisions(...list), stored, sentinel, earlier },
          {
            limits: { ...one, maxConcurrency },
            behaviour: async () => {
              if (++calls % lost === 0) throw unavailable();
              return answer();
            },
          },
        );
        const keys = asked.map(keyOf);
        expect(new Set(keys).size).toBe(keys.length);
        expect(result.trials.map(keyOf).sort()).toEqual(keys.sort());

        const order = lookOrder(given, SEED).map(({ id }) => id);
        const tagged = new Set(given.scenarios.filter(isRegression).map(({ id }) => id));
        const firsts = shown.map(({ trials }) => {
          const seen = new Set(
            trials.filter((key) => key.endsWith(' 1 candidate')).map((key) => key.split(' ')[0]),
          );
          return order.map((id) => seen.has(id) || (earlier.get(id) ?? 0) > 0);
        });
        for (const run of firsts) {
          const gap = run.indexOf(false);
          const beyond = run.slice(gap).flatMap((ran, i) => (ran ? [order[gap + i] ?? ''] : []));
          if (gap >= 0) expect(beyond.every((id) => (earlier.get(id) ?? 0) > 0 || tagged.has(id))).toBe(true);
          expect(order.filter((id, i) => tagged.has(id) && !run[i])).toEqual([]);
        }

        const refreshed = list.some(({ kind }) => kind === 'refresh');
        for (const { role, scenarioId, trial } of asked) {
          if (role === 'baseline' && stored.has(scenarioId) && !refreshed) {
            expect([sentinel.has(scenarioId), trial]).toEqual([true, 1]);
          }
        }
        for (const id of order) {
          const tries = asked.filter((trial) => trial.role === 'candidate' && trial.scenarioId === id);
          const lastRetry = tries.findLastIndex(({ trial }) => trial > passes);
          expect(lastRetry + 1 + (lastRetry < 0 ? 0 : (earlier.get(id) ?? 0))).toBeLessThanOrEqual(
            MOST_ATTEMPTS,
          );
        }
        expect(events.every((event) => !('done' in event) || event.done <= event.planned)).toBe(true);
        expect(events.at(-1)).toEqual({ type: 'end', done: keys.length, planned: keys.length });
        expect(plannedOf(events).every((planned) => planned <= 2 * size * passes + 40)).toBe(true);

        const retries = result.trials.filter(({ retry }) => retry).length;
        const whole = 2 * size * passes;
        expect(result.looks?.spentTrials).toBe(keys.length);
        expect(result.looks?.savedTrials).toBe(Math.max(0, whole - keys.length));
        expect(keys.length - retries).toBeLessThanOrEqual(whole);
      }),
      { numRuns: 200 },
    );
  });
});
