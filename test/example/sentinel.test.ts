import { describe, expect, it } from 'vitest';
import type { GradedValue } from '../../src/example/graded-value.ts';
import { sentinelSample, staleAgainst } from '../../src/example/sentinel.ts';
import { trial } from '../fixtures/trials.ts';

const ids = Array.from({ length: 100 }, (_, i) => `s${i}`);
const days = Array.from({ length: 60 }, (_, i) => `2026-11-${i}`);

function poolOf(passes: readonly boolean[]): { scenarios: ReadonlyMap<string, readonly GradedValue[]> } {
  const values = passes.map((success) => ({
    success,
    tool: null,
    quality: null,
    cost: null,
    latency: null,
    at: '2026-11-20T10:00:00.000Z',
    runId: 'r',
  }));
  return { scenarios: new Map(ids.map((id) => [id, values])) };
}

describe('the sentinel’s sample', () => {
  it('is a tenth, rounded up, and the same for the same day whatever the order', () => {
    expect(sentinelSample(ids, '2026-11-30').size).toBe(10);
    expect(sentinelSample(ids.slice(0, 11), '2026-11-30').size).toBe(2);
    expect([...sentinelSample(ids.toReversed(), 'x')]).toEqual([...sentinelSample([...ids, ...ids], 'x')]);
  });

  it('comes to every scenario as days go by', () => {
    const seen = new Set(days.flatMap((day) => [...sentinelSample(ids, day)]));
    expect(seen.size).toBeGreaterThan(95);
    expect(sentinelSample(ids, '2026-11-29')).not.toEqual(sentinelSample(ids, '2026-11-30'));
  });

  it('keeps to the share that is asked for', () => {
    const size = (share: number): number => sentinelSample(ids, 'x', share).size;
    expect([0, 0.25, 1, 7, -1].map(size)).toEqual([0, 25, 100, 100, 0]);
    expect(sentinelSample([], 'x').size).toBe(0);
  });
});

describe('a pool', () => {
  const some = ids.slice(0, 10);

  it('is stale where what always passed does not pass any more', () => {
    const { drifted, p, scenarios } = staleAgainst(
      some.map((id) => trial(id, 'baseline', false)),
      poolOf([true, true, true, true, true]),
    );
    expect([drifted, scenarios]).toEqual([true, 10]);
    expect(p).toBeLessThan(1e-6);
  });

  it('is stale where what always failed passes: drift has two sides', () => {
    const fresh = some.map((id) => trial(id, 'baseline', true));
    expect(staleAgainst(fresh, poolOf([false, false, false])).drifted).toBe(true);
  });

  it('holds where fresh trials agree with it, or one does not', () => {
    const fresh = some.map((id, i) => trial(id, 'baseline', i > 0));
    const { drifted, p } = staleAgainst(fresh, poolOf([true, true, true, true, false]));
    expect(drifted).toBe(false);
    expect(p).toBeGreaterThan(0.3);
  });

  it('is compared with no lost trial, no candidate and nothing that it does not know', () => {
    const fresh = [
      ...some.map((id) => trial(id, 'baseline', 'missing')),
      ...some.map((id) => trial(id, 'candidate', false)),
      trial('new', 'baseline', false),
    ];
    const nothing = { drifted: false, p: null, scenarios: 0 };
    expect(staleAgainst(fresh, poolOf([true, true, true]))).toEqual(nothing);
    expect(staleAgainst([], poolOf([true]))).toEqual(nothing);
    expect(
      staleAgainst(
        some.map((id) => trial(id, 'baseline', false)),
        { scenarios: new Map() },
      ),
    ).toEqual(nothing);
  });

  it('counts an agent’s error as a failure', () => {
    const error = { code: 'crash', message: 'x' };
    const fresh = some.map((id) => trial(id, 'baseline', false, { execution: { error } }));
    expect(staleAgainst(fresh, poolOf([true, true, true, true, true])).drifted).toBe(true);
  });
});
