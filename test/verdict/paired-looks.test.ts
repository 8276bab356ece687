import { describe, expect, it } from 'vitest';
import { lookSchedule } from '../../src/compare/stats/looks.ts';
import type { Run } from '../../src/compare/stats/types.ts';
import { decidePaired, pairedQuestion } from '../../src/verdict/paired.ts';
import type { PairedInput } from '../../src/verdict/paired-types.ts';
import { inputOf, many, trialsOf, verdictOf, type Runs } from '../fixtures/paired.ts';

const ids = (count: number): ReadonlySet<string> => new Set(Array.from({ length: count }, (_, i) => `s${i}`));
const schedule = lookSchedule(40, 3);
const stored: Run = { success: true, tool: null, quality: 5, cost: 0.012, latency: 950 };

/** The input once `done` looks are through, the baseline beside the candidate. */
function after(done: number, runs: readonly Runs[], more: Partial<PairedInput> = {}): PairedInput {
  const seen = (i: number): number =>
    Math.max(0, ...schedule.slice(0, done).map((look) => (i < look.scenarios ? look.runs : 0)));
  const cut = runs.map(([b, c], i): Runs => [b.slice(0, seen(i)), c.slice(0, seen(i))]);
  return inputOf(cut, { schedule, looksDone: done, beside: ids(runs.length), ...more });
}

describe('the policy paired, look by look', () => {
  it('takes the stored runs of a thin pool as known before the first look, and this job’s as coming pass by pass', () => {
    const pool = new Map([['s0', [stored, { ...stored, latency: 900 }]]]);
    const input = inputOf(many(2, 'ppp', 'ppp'), { pool, beside: ids(1) });
    const [thin, deep] = pairedQuestion(input).scenarios;
    expect(thin).toMatchObject({ baselineBefore: 2 });
    expect(thin?.baseline).toHaveLength(5);
    expect(deep).not.toHaveProperty('baselineBefore');
  });

  it('asks of an early look more than of a late one, also where the baseline has run only so far', () => {
    const runs = many(40, 'ppp', 'ppf');
    const bounds = [1, 2, 3, 4].map((done) => {
      const outcome = decidePaired(after(done, runs));
      const gates = outcome.kind === 'judged' ? outcome.verdict.paired?.gates : undefined;
      return gates?.find(({ gate }) => gate === 'success')?.bound ?? 0;
    });
    expect(bounds).toEqual(bounds.toSorted((a, b) => b - a));
    // A sixth of the information: 20 of 40 scenarios, one of three passes.
    expect(bounds[0]).toBeGreaterThan(2.9);
  });

  it('comes to the same end whether it is asked at that look or later', () => {
    const runs = [...many(20, 'ppf', 'fpp'), ...many(6, 'pfp', 'fff'), ...many(14, 'ppp', 'ppp')];
    const whole = decidePaired(after(schedule.length, runs));
    const look = whole.kind === 'judged' ? whole.verdict.paired?.look : undefined;
    expect(look).toBeGreaterThan(0);
    const then = decidePaired(after(look ?? 0, runs));
    const verdict = (outcome: typeof whole) =>
      outcome.kind === 'judged'
        ? { ...outcome.verdict, paired: { gates: outcome.verdict.paired?.gates, look } }
        : outcome;
    expect(verdict(then)).toEqual(verdict(whole));
  });

  it.each([
    ['tool', 'no scenario expects anything of tools', { toolCorrect: null }, {}],
    ['cost', 'the candidate reported none', {}, { costUsd: null }],
    ['latency', 'a side reports the same latency for every run', {}, { latencyMs: 60_000 }],
  ] as const)('says why %s is unknown: %s', (gate, because, validation, execution) => {
    const runs = many(40, 'ppp', 'ppp');
    const trials = trialsOf(runs, (made) => ({
      ...made,
      ...(made.validation ? { validation: { ...made.validation, ...validation } } : {}),
      ...(made.execution && made.role === 'candidate'
        ? { execution: { ...made.execution, ...execution } }
        : {}),
    }));
    const { paired } = verdictOf(runs, { schedule, trials });
    expect(paired.gates.find((row) => row.gate === gate)).toMatchObject({
      state: 'unknown',
      unknownBecause: because,
    });
  });
});
