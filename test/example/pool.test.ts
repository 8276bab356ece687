import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/base/hash.ts';
import type { Run } from '../../src/compare/stats/types.ts';
import { baselinePool, candidateEvidence, DAY_MS, MOST_POOLED, POOL_DAYS } from '../../src/example/pool.ts';
import type { RunRecord, TestProvenance, TrainingExample } from '../../src/example/types.ts';
import { runRecord, trainingExample } from '../fixtures/records.ts';

const NOW = Date.parse('2026-11-30T12:00:00.000Z');
const scenarios = [
  { id: 's1', hash: 'h1' },
  { id: 's2', hash: 'h2' },
];

const PRODUCTION = {
  source: 'production',
  origin: { importer: 'otlp', id: '1' },
  tags: [],
  model: null,
  configHash: 'config',
  commit: null,
} as const;

interface Stored {
  readonly run: RunRecord;
  readonly examples: readonly TrainingExample[];
}

type Over = Partial<TestProvenance> & {
  readonly passed?: boolean;
  readonly daysAgo?: number;
  readonly more?: Partial<TrainingExample>;
};

/** A run of the default branch with these trials; of s1, the baseline's, yesterday, unless told otherwise. */
function stored(runId: string, trials: readonly Over[], over: Partial<RunRecord> = {}): Stored {
  const run = runRecord({ runId, unselected: true, ...over });
  const examples = trials.map(({ passed = true, daysAgo = 1, more = {}, ...provenance }, n) => {
    const base = trainingExample(run, provenance.scenarioId ?? 's1');
    return {
      ...base,
      id: `ex-${hashOf([runId, n]).slice(0, 16)}`,
      timestamp: new Date(NOW - daysAgo * DAY_MS).toISOString(),
      labels: { ...base.labels, passed },
      provenance: {
        ...base.provenance,
        variant: 'baseline' as const,
        configHash: 'config',
        scenarioHash: provenance.scenarioId === 's2' ? 'h2' : 'h1',
        trial: n + 1,
        ...provenance,
      },
      ...more,
    };
  });
  return { run: { ...run, exampleIds: examples.map(({ id }) => id) }, examples };
}

const of = (additions: readonly Stored[]) => ({
  runs: additions.map(({ run }) => run),
  examples: additions.flatMap(({ examples }) => examples),
  scenarios,
  configHash: 'config',
  now: NOW,
});
const depthOf = (additions: readonly Stored[], id = 's1'): number =>
  baselinePool(of(additions)).scenarios.get(id)?.length ?? 0;

describe('the baseline pool', () => {
  it('holds what stored baseline trials showed, oldest first, with depth, age and runs', () => {
    const pool = baselinePool(
      of([
        stored('new', [{ passed: false }, { scenarioId: 's2' }]),
        stored('old', [
          { daysAgo: 12, more: { metrics: { latencyMs: null, tokenUsage: null, cost: null } } },
        ]),
        stored('other', [{ configHash: 'another' }]),
      ]),
    );
    expect(pool.scenarios.get('s1')).toEqual([
      {
        success: true,
        tool: true,
        quality: 4.5,
        cost: null,
        latency: null,
        at: '2026-11-18T12:00:00.000Z',
        runId: 'old',
      },
      {
        success: false,
        tool: true,
        quality: 4.5,
        cost: 0.001,
        latency: 12,
        at: '2026-11-29T12:00:00.000Z',
        runId: 'new',
      },
    ]);
    expect(pool.depth).toBeCloseTo(4 / 3, 12);
    expect(pool.oldestDays).toBe(12);
    expect(pool.runIds).toEqual(['old', 'new']);
    // What the statistics take.
    const runs: readonly Run[] = pool.scenarios.get('s2') ?? [];
    expect(runs).toHaveLength(1);
  });

  it('is empty where nothing is stored', () => {
    expect(baselinePool(of([]))).toEqual({
      scenarios: new Map(),
      depth: 0,
      oldestDays: null,
      runIds: [],
      shown: new Map(),
    });
  });

  it.each<[string, Over, Partial<RunRecord>]>([
    ['a run in which something was selected', {}, { unselected: false }],
    ['the candidate', { variant: 'candidate' }, {}],
    ['another config', { configHash: 'another' }, {}],
    ['the scenario as it was', { scenarioHash: 'before' }, {}],
    ['another scenario with an equal hash', { scenarioId: 's9', scenarioHash: 'h1' }, {}],
    ['more than a month ago', { daysAgo: POOL_DAYS + 0.001 }, {}],
    ['tomorrow', { daysAgo: -1 }, {}],
    ['production', { more: { provenance: PRODUCTION } }, {}],
    ['a repeated attempt', { retry: true }, {}],
    ['a run that does not own them', { runId: 'elsewhere' }, {}],
  ])('takes no trials of %s', (_what, over, run) => {
    expect(depthOf([stored('r', [over], run)])).toBe(0);
    expect(depthOf([stored('r', [{}])])).toBe(1);
  });

  it('takes no trial that its run does not list', () => {
    const { run, examples } = stored('r', [{}]);
    expect(depthOf([{ run: { ...run, exampleIds: [] }, examples }])).toBe(0);
  });

  it('takes trials of the last day of the month, and of a clock that is minutes ahead', () => {
    expect(depthOf([stored('r', [{ daysAgo: POOL_DAYS }])])).toBe(1);
    expect(depthOf([stored('r', [{ daysAgo: -0.01 }])])).toBe(1);
  });

  it('takes the last ten, whatever order they come in', () => {
    const many = Array.from({ length: 14 }, (_, i) => stored(`r${i}`, [{ daysAgo: 14 - i }]));
    const ids = many.slice(4).map(({ run }) => run.runId);
    for (const additions of [many, many.toReversed()]) {
      const pool = baselinePool(of(additions));
      expect(pool.scenarios.get('s1')?.map(({ runId }) => runId)).toEqual(ids);
      expect(pool.runIds).toEqual(ids);
      expect(pool.oldestDays).toBe(10);
    }
    expect(
      depthOf([
        stored(
          'r',
          Array.from({ length: 30 }, () => ({})),
        ),
      ]),
    ).toBe(MOST_POOLED);
  });

  it('counts a trial once that is there twice, and both of two attempts of one run', () => {
    const one = stored('r', [{}]);
    expect(depthOf([one, one])).toBe(1);
    const again = stored('r', [{}, {}], { attempt: 2 });
    const second = { ...again, examples: again.examples.slice(1) };
    expect(depthOf([one, second])).toBe(2);
  });

  it('counts an agent’s error as a failure, whatever the labels say; what it cost stays', () => {
    const error = { code: 'timeout', message: 'no answer' };
    const pool = baselinePool(of([stored('r', [{ more: { error } }])]));
    expect(pool.scenarios.get('s1')).toMatchObject([
      { success: false, tool: false, quality: 0, cost: 0.001 },
    ]);
  });

  it('knows ids that are names of an object’s members', () => {
    const odd = stored('r', [{ scenarioId: '__proto__', scenarioHash: 'p' }]);
    const input = { ...of([odd]), scenarios: [{ id: '__proto__', hash: 'p' }] };
    expect(baselinePool(input).scenarios.get('__proto__')).toHaveLength(1);
  });

  it('never holds more than was stored, and never more for fewer runs', () => {
    const anOver = fc.record({
      scenarioId: fc.constantFrom('s1', 's2', 's3'),
      variant: fc.constantFrom('baseline' as const, 'candidate' as const),
      daysAgo: fc.integer({ min: 0, max: 40 }),
      passed: fc.boolean(),
    });
    const aRun = fc.tuple(fc.array(anOver, { maxLength: 15 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(aRun, { maxLength: 6 }), (runs) => {
        const all = runs.map(([trials, unselected], i) => stored(`r${i}`, trials, { unselected }));
        const fitting = runs.flatMap(([trials, unselected]) =>
          trials.filter(
            (t) => unselected && t.variant === 'baseline' && t.daysAgo <= POOL_DAYS && t.scenarioId === 's1',
          ),
        );
        expect(depthOf(all)).toBe(Math.min(MOST_POOLED, fitting.length));
        expect(depthOf(all.slice(1))).toBeLessThanOrEqual(depthOf(all));
      }),
    );
  });
});

describe('earlier evidence of a candidate', () => {
  it('is every trial of the same config and scenarios, of any run, with retries apart', () => {
    const candidate = { variant: 'candidate' as const };
    const evidence = candidateEvidence(
      of([
        stored('second', [candidate, { ...candidate, retry: true, passed: false }], { unselected: false }),
        stored('first', [{ ...candidate, daysAgo: 3 }, {}, { ...candidate, configHash: 'another' }]),
        stored('third', [
          { ...candidate, scenarioHash: 'changed' },
          { ...candidate, daysAgo: 31 },
        ]),
      ]),
    );
    expect(evidence.scenarios.get('s1')?.map(({ runId }) => runId)).toEqual(['first', 'second']);
    expect(evidence.retries.get('s1')).toMatchObject([{ runId: 'second', success: false }]);
    expect(evidence.runIds).toEqual(['first', 'second']);
  });

  it('has the passes of one run in their order', () => {
    const passes = [3, 1, 2].map((trial) => ({ variant: 'candidate' as const, trial, passed: trial !== 1 }));
    const { scenarios: found } = candidateEvidence(of([stored('r', passes)]));
    expect(found.get('s1')?.map(({ success }) => success)).toEqual([false, true, true]);
  });

  it('has no limit but age', () => {
    const trials = Array.from({ length: 25 }, () => ({ variant: 'candidate' as const }));
    expect(candidateEvidence(of([stored('r', trials)])).scenarios.get('s1')).toHaveLength(25);
  });
});
