import { describe, expect, it } from 'vitest';
import type { Run, ScenarioRuns } from '../../src/compare/stats/types.ts';
import { lookSchedule } from '../../src/compare/stats/looks.ts';
import { sequentialVerdict } from '../../src/compare/stats/sequential.ts';
import type { SequentialVerdict } from '../../src/compare/stats/sequential-types.ts';
import type { LookDecision } from '../../src/run/looks.ts';
import { lookOrder } from '../../src/run/order.ts';
import { isRegression } from '../../src/scenario/types.ts';
import type { GradedTrial } from '../../src/run/types.ts';
import { answer, suite } from './material.ts';
import { look, SEED, taggedSuite } from './looks-material.ts';

const passed: Run = { success: true, tool: null, quality: 5, cost: null, latency: null };
const pool = Array.from({ length: 5 }, () => passed);

function runOf({ execution, validation }: GradedTrial): Run {
  if (!execution) return { ...passed, success: null, quality: null };
  return { ...passed, success: validation?.passed ?? false, quality: validation?.quality ?? null };
}

/** A run whose looks the statistics decide, over a stored baseline that always passed. */
async function decided(given: ReturnType<typeof suite>, fails: (id: string, trial: number) => boolean) {
  const order = lookOrder(given, SEED);
  const schedule = lookSchedule(order.length, 3);
  const verdicts: SequentialVerdict[] = [];
  const decide = (trials: readonly GradedTrial[], looksDone: number): LookDecision => {
    const byId = Map.groupBy(trials, ({ scenarioId }) => scenarioId);
    const scenarios = order.map((scenario): ScenarioRuns => {
      const own = byId.get(scenario.id) ?? [];
      return {
        id: scenario.id,
        baseline: pool,
        candidate: own.filter(({ retry }) => !retry).map(runOf),
        retries: own.filter(({ retry }) => retry).map(runOf),
        regression: isRegression(scenario),
      };
    });
    const verdict = sequentialVerdict({ scenarios, schedule, looksDone });
    verdicts.push(verdict);
    if (verdict.state !== 'CONTINUE') return { kind: 'stop' };
    const due = verdict.regression.filter(({ state }) => state === 'pending').map(({ id }) => id);
    return due.length > 0 ? { kind: 'retry', scenarioIds: due } : { kind: 'continue' };
  };
  const stored = new Map(order.map(({ id }) => [id, pool.length]));
  const { result } = await look(
    given,
    { decide, stored },
    {
      behaviour: async ({ scenarioId, trial }) =>
        fails(scenarioId, trial) ? answer('', { error: { code: 'refused', message: 'no' } }) : answer(),
    },
  );
  return { result, verdict: verdicts.at(-1) };
}

describe('looks that the statistics decide', () => {
  it('approve an unchanged candidate early', async () => {
    const { result, verdict } = await decided(suite(100), () => false);
    expect(verdict?.state).toBe('NOT_WORSE');
    expect(result.looks?.spentTrials).toBeLessThanOrEqual(100);
    expect(result.looks?.spentTrials).toBe(verdict?.runs.spent);
    expect(result.looks?.savedTrials).toBe(600 - (result.looks?.spentTrials ?? 0));
  });

  it('reject a candidate that fails half of its scenarios at the first look', async () => {
    const { result, verdict } = await decided(suite(100), (id) => Number(id.slice(1)) % 2 === 0);
    expect(verdict).toMatchObject({ state: 'WORSE', look: 1 });
    expect(result.looks).toMatchObject({ done: 1, spentTrials: 25 });
  });

  it('try a dead tagged scenario again until it is broken, and reject for it', async () => {
    const { result, verdict } = await decided(taggedSuite(100, 50), (id) => id === 's50');
    expect(verdict).toMatchObject({ state: 'WORSE', reasons: ['regression'], look: 1 });
    const attempts = result.trials.filter(({ scenarioId }) => scenarioId === 's50').length;
    expect(attempts).toBe(verdict?.regression.find(({ id }) => id === 's50')?.attempts);
    expect(attempts).toBeLessThanOrEqual(5);
    expect(result.looks?.spentTrials).toBe(verdict?.runs.spent);
  });

  it('clear a tagged scenario that failed once, with two passes that enter no average', async () => {
    const { result, verdict } = await decided(
      taggedSuite(100, 50),
      (id, trial) => id === 's50' && trial === 1,
    );
    expect(verdict?.state).toBe('NOT_WORSE');
    expect(verdict?.regression.find(({ id }) => id === 's50')).toMatchObject({
      state: 'cleared',
      attempts: 3,
    });
    expect(result.trials.filter(({ retry }) => retry)).toHaveLength(2);
  });
});
