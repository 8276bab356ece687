import { describe, expect, it } from 'vitest';
import type { StoredEvidence } from '../../src/flows/evidence.ts';
import { judgingOf } from '../../src/flows/looks.ts';
import type { GradedTrial } from '../../src/run/types.ts';
import { PAIRED } from '../fixtures/paired.ts';
import { scenario, suite, trial } from '../fixtures/trials.ts';

const given = suite(Array.from({ length: 30 }, (_, i) => scenario(`s${i}`)));
const everyId = new Set(given.scenarios.map(({ id }) => id));
const value = {
  success: true,
  tool: true,
  quality: 5,
  cost: 0.01,
  latency: 900,
  at: '2026-01-01T00:00:00.000Z',
  runId: 'r1',
};

/** A store in which s0 has `runs` stored baseline runs, and all others five. */
function storedWith(runs: number): StoredEvidence {
  const scenarios = new Map(
    [...everyId].map((id) => [id, Array.from({ length: id === 's0' ? runs : 5 }, () => value)]),
  );
  return {
    pool: { scenarios, depth: 5, oldestDays: 1, runIds: [], shown: new Map() },
    candidate: { scenarios: new Map(), retries: new Map(), runIds: [] },
    stored: new Map([...scenarios].map(([id, all]) => [id, all.length] as const).filter(([, n]) => n >= 3)),
    sentinel: new Set(['s1']),
    earlier: new Map(),
  };
}

const measuredWith = (stored?: StoredEvidence, trials: readonly GradedTrial[] = []) => {
  const judging = judgingOf(
    { kind: 'whole' },
    { suite: given, gate: PAIRED, seed: 'seed', latencyCapMs: 60_000, stored },
  );
  judging.looks?.decide(trials, 1);
  return judging.measured({ trials });
};

describe('what a run in looks is judged on', () => {
  it('is a baseline beside the candidate where nothing is stored', () => {
    expect(measuredWith()).toMatchObject({ beside: everyId, tau: 0 });
    expect(measuredWith()).not.toHaveProperty('pool');
  });

  it('is the pool, and a baseline beside the candidate only where the pool is thin', () => {
    expect(measuredWith(storedWith(2)).beside).toEqual(new Set(['s0']));
    expect(measuredWith(storedWith(3)).beside).toEqual(new Set());
  });

  it('is a baseline beside the candidate everywhere once the pool has drifted', () => {
    const failing = [...everyId].map((id) => trial(id, 'baseline', false));
    const measured = measuredWith(storedWith(5), failing);
    expect(measured).toMatchObject({ beside: everyId, tau: 0, baseline: { drift: { drifted: true } } });
    expect(measured).not.toHaveProperty('pool');
  });
});
