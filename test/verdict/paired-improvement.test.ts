import { describe, expect, it } from 'vitest';
import { lookSchedule } from '../../src/compare/stats/looks.ts';
import { outcomeSchema } from '../../src/example/comparison-schema.ts';
import type { GradedTrial } from '../../src/run/types.ts';
import { decidePaired } from '../../src/verdict/paired.ts';
import type { PairedInput } from '../../src/verdict/paired-types.ts';
import { inputOf, many, PAIRED, trialsOf, verdictOf, type Runs } from '../fixtures/paired.ts';

const REQUIRED = { ...PAIRED, requireImprovement: true };
const REASON = 'no metric improved, and gate.require-improvement asks for one';

/** Trials of which every candidate one costs `times` as much. */
const priced = (runs: readonly Runs[], times: number): GradedTrial[] =>
  trialsOf(runs, (made) =>
    made.role === 'candidate' && made.execution
      ? { ...made, execution: { ...made.execution, costUsd: (made.execution.costUsd ?? 0) * times } }
      : made,
  );

const same = [...many(90, 'ppp', 'ppp'), ...many(10, 'pfp', 'ppf')];
const required = (runs: readonly Runs[], more: Partial<PairedInput> = {}) =>
  verdictOf(runs, { gate: REQUIRED, ...more });

describe('gate.require-improvement', () => {
  it('rejects what is no worse and no better, and says that nothing improved', () => {
    expect(verdictOf(same).recommendation).toBe('APPROVE');
    expect(required(same)).toMatchObject({ recommendation: 'REJECT', reasons: [REASON], winner: 'tie' });
  });

  it('is off unless asked for, and then no rule of the verdict', () => {
    expect(verdictOf(same).gates.map(({ gate }) => gate)).not.toContain('improvement');
    expect(required(same).gates.at(-1)).toMatchObject({
      gate: 'improvement',
      state: 'fail',
      message: REASON,
    });
  });

  it('approves what is no worse and cheaper by more than the margin', () => {
    const verdict = required(same, { trials: priced(same, 0.5) });
    expect(verdict).toMatchObject({ recommendation: 'APPROVE', winner: 'candidate' });
    expect(verdict.gates.at(-1)).toMatchObject({ state: 'pass', message: 'improved: cost per query' });
  });

  it('takes an improvement within the margin for none', () => {
    expect(required(same, { trials: priced(same, 0.95) }).recommendation).toBe('REJECT');
  });

  it('leaves a rejection its own reasons, and what is undecided undecided', () => {
    const worse = [...many(40, 'ppp', 'ppp'), ...many(20, 'ppp', 'fff')];
    expect(required(worse).reasons).toEqual(verdictOf(worse).reasons);
    const few = [...many(26, 'p', 'p'), ...many(2, 'p', 'f'), ...many(2, 'f', 'p')];
    expect(required(few).recommendation).toBe('INCONCLUSIVE');
  });

  it('looks on where an improvement may still come, and stops where one is beyond doubt', () => {
    const schedule = lookSchedule(100, 3);
    expect(required(same, { schedule, looksDone: 3 })).toMatchObject({
      recommendation: 'INCONCLUSIVE',
      paired: { look: 3, undecidedBecause: 'unfinished' },
    });
    expect(required(same, { schedule })).toMatchObject({ recommendation: 'REJECT', paired: { look: 6 } });
    const cheaper = required(same, { schedule, trials: priced(same, 0.5) });
    expect(cheaper.recommendation).toBe('APPROVE');
    expect(cheaper.paired.look).toBeLessThan(6);
  });

  it('judges nothing where only lost trials could have shown or undone the improvement', () => {
    // Eight of 400 fixed; four lost ones, had they failed, would take success below what it was.
    const runs = [...many(395, 'p', 'p'), ...many(1, 'f', 'p'), ...many(4, 'p', '-')];
    const input = inputOf(runs, { gate: REQUIRED, trials: priced(runs, 0.5) });
    expect(decidePaired({ ...input, gate: PAIRED })).toMatchObject({
      verdict: { recommendation: 'APPROVE' },
    });
    expect(decidePaired(input)).toMatchObject({
      kind: 'unjudged',
      reason: expect.stringContaining('would decide between APPROVE and REJECT'),
    });
  });

  it('gives an outcome that is stored and read again unchanged', () => {
    for (const trials of [trialsOf(same), priced(same, 0.5)]) {
      const outcome = decidePaired(inputOf(same, { gate: REQUIRED, trials }));
      expect(outcomeSchema.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
    }
  });
});
