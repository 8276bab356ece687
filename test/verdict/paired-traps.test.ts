import { describe, expect, it } from 'vitest';
import type { Execution } from '../../src/agent/types.ts';
import type { GateName } from '../../src/compare/stats/types.ts';
import type { GradedTrial } from '../../src/run/types.ts';
import { decidePaired } from '../../src/verdict/paired.ts';
import { scenarioRuns } from '../../src/verdict/paired-runs.ts';
import { inputOf, many, trialsOf, verdictOf, type Runs } from '../fixtures/paired.ts';

/** The same runs where every execution of a side is changed. */
function withSide(
  runs: readonly Runs[],
  role: GradedTrial['role'],
  change: (execution: Execution, scenarioIndex: number) => Partial<Execution>,
) {
  const trials = trialsOf(runs, (made, i) =>
    made.role === role && made.execution
      ? { ...made, execution: { ...made.execution, ...change(made.execution, i) } }
      : made,
  );
  return verdictOf(runs, { trials });
}

const gateOf = (verdict: ReturnType<typeof verdictOf>, name: GateName) =>
  verdict.paired.gates.find(({ gate }) => gate === name);

const AGREEING = [...many(90, 'ppp', 'ppp'), ...many(10, 'pfp', 'ppf')];

describe('traps from real recordings, in the verdict', () => {
  it('an unknown price is unknown and no saving, recorded as null or as 0', () => {
    for (const costUsd of [null, 0]) {
      const verdict = withSide(AGREEING, 'candidate', () => ({ costUsd }));
      expect(gateOf(verdict, 'cost')).toMatchObject({ state: 'unknown', baseline: null, candidate: null });
      expect(verdict).toMatchObject({ recommendation: 'APPROVE', winner: 'tie' });
      expect(verdict.gates.find(({ gate }) => gate === 'cost')?.message).toContain(
        'cost per query is unknown',
      );
    }
  });

  it('a constant latency of 60 s is a placeholder: neither faster nor slower', () => {
    const verdict = withSide(AGREEING, 'candidate', () => ({ latencyMs: 60_000 }));
    expect(gateOf(verdict, 'latency')).toMatchObject({ state: 'unknown', candidate: null });
    expect(verdict.recommendation).toBe('APPROVE');
  });

  it('a run that the infrastructure lost is no failure', () => {
    const lost = [...many(96, 'ppppp', 'pppp-'), ...many(4, 'pfppp', 'ppfpp')].map(([b, c], i): Runs => [
      b,
      i % 5 === 0 ? c : c.replace('-', 'p'),
    ]);
    const verdict = verdictOf(lost);
    expect(verdict.recommendation).toBe('APPROVE');
    expect(gateOf(verdict, 'success')?.candidate).toBeGreaterThan(0.98);
    const scored = lost.map(([b, c]): Runs => [b, c.replace('-', 'f')]);
    expect(gateOf(verdictOf(scored), 'success')?.candidate).toBeLessThan(0.97);
  });

  it('an outage of the candidate is told as one and blamed on nobody', () => {
    const outcome = decidePaired(inputOf(many(50, 'ppppp', 'pppp-')));
    expect(outcome).toMatchObject({
      kind: 'unjudged',
      reason: expect.stringContaining('lost to infrastructure errors'),
    });
  });

  it('an approval that what was lost could turn is none', () => {
    const runs = [...many(95, 'ppppp', 'p'), ...many(5, 'ppppp', '-')];
    const outcome = decidePaired(inputOf(runs));
    expect(outcome).toMatchObject({
      kind: 'unjudged',
      reason: expect.stringContaining('would decide between APPROVE and REJECT'),
    });
  });

  it('a pass count exactly at the margin is judged on integers, not on what rounding leaves of them', () => {
    // 9 of 180 lost passes is 5 %, but a little less in doubles.
    const on = [...many(171, 'p', 'p'), ...many(9, 'p', 'f'), ...many(1, 'f', 'f')];
    expect(gateOf(verdictOf(on), 'success')?.state).toBe('worse');
    const below = [...many(172, 'p', 'p'), ...many(8, 'p', 'f'), ...many(1, 'f', 'f')];
    expect(gateOf(verdictOf(below), 'success')?.state).not.toBe('worse');
  });

  it('a candidate that fails everything is rejected, and neither cheaper nor faster counts for it', () => {
    const verdict = withSide(many(40, 'ppp', 'fff'), 'candidate', (_, i) => ({
      costUsd: 0.0001 + i / 1e6,
      latencyMs: 5 + i,
    }));
    expect(verdict).toMatchObject({ recommendation: 'REJECT', winner: 'baseline' });
    expect(verdict.reasons[0]).toContain('success fell from 100.0 % to 0.0 %');
  });

  it('a crash is neither good nor quick: the agent’s own error fails, and has no latency of its own', () => {
    const trials = trialsOf(many(12, 'p', 'p'), (made) =>
      made.role === 'candidate' && made.execution
        ? { ...made, execution: { ...made.execution, latencyMs: 3, error: { code: 'crash', message: 'x' } } }
        : made,
    );
    const [first] = scenarioRuns(inputOf(many(12, 'p', 'p'), { trials })).scenarios;
    expect(first?.candidate).toEqual([
      { success: false, tool: false, quality: 0, cost: 0.01, latency: null },
    ]);
    const capped = scenarioRuns(inputOf(many(12, 'p', 'p'), { trials, latencyCapMs: 120_000 })).scenarios[0];
    expect(capped?.candidate[0]?.latency).toBe(120_000);
  });

  it('dearer is worse and cheaper is not: the sign of an amount is not that of a rate', () => {
    const by = (factor: number) =>
      withSide(AGREEING, 'candidate', ({ costUsd }, i) => ({
        costUsd: (costUsd ?? 0) * factor * (1 + (i % 5) / 100),
      }));
    expect(by(1.5)).toMatchObject({ recommendation: 'REJECT', winner: 'baseline' });
    expect(by(1.5).reasons[0]).toMatch(
      /^cost per query rose from \$0\.01\d+ to \$0\.0\d+ \(\+5\d(\.\d)? %\): more than the 20 % allowed/,
    );
    expect(by(0.5)).toMatchObject({ recommendation: 'APPROVE', winner: 'candidate' });
    expect(gateOf(by(0.5), 'cost')?.interval?.every((end) => end < 0)).toBe(true);
  });

  it('repeats served from one cached answer are one run', () => {
    const runs = [...many(36, 'p', 'ppp'), ...many(4, 'p', 'fff')];
    const cached = trialsOf(runs, (made, i) =>
      made.role === 'candidate' && made.execution
        ? { ...made, execution: { ...made.execution, costUsd: 0.01 + i / 1e4, latencyMs: 900 + i } }
        : made,
    );
    const honest = verdictOf(runs);
    const repeated = verdictOf(runs, { trials: cached });
    expect([honest.paired.repeated, repeated.paired.repeated]).toEqual([0, 40]);
    expect(repeated.paired.trials.spent).toBe(40);
    const once = verdictOf(runs.map(([b, c]) => [b, c[0] ?? ''] as const));
    expect(gateOf(repeated, 'success')).toEqual(gateOf(once, 'success'));
    expect(Math.abs(gateOf(honest, 'success')?.z ?? 0)).toBeGreaterThan(
      Math.abs(gateOf(repeated, 'success')?.z ?? 0),
    );
  });

  it('a placeholder latency makes no repeats of runs, lost ones among them or not', () => {
    const runs = [...many(20, 'ppp', 'ppp'), ...many(1, 'ppp', 'pp-')];
    const verdict = withSide(runs, 'candidate', () => ({ latencyMs: 60_000, costUsd: null }));
    expect(verdict.paired.repeated).toBe(0);
  });

  it('every run counts, not the last one', () => {
    const verdict = verdictOf(many(20, 'pppp', 'fffp'));
    expect(gateOf(verdict, 'success')?.candidate).toBeCloseTo(0.25, 12);
    expect(verdict.recommendation).toBe('REJECT');
  });
});
