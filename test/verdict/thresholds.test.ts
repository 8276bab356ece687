import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTrials } from '../../src/compare/compare.ts';
import { decide } from '../../src/verdict/decide.ts';
import { decideByThresholds } from '../../src/verdict/thresholds.ts';
import type { GateConfig } from '../../src/config/types.ts';
import type { Execution } from '../../src/agent/types.ts';
import type { GradedTrial } from '../../src/run/types.ts';
import { scenario, suite, trial, variants, world } from '../fixtures/trials.ts';

const margins = { success: 0.05, quality: 0.05, tool: 0.05, latency: 0.1, cost: 0.2 };
const gate: GateConfig = {
  policy: 'thresholds',
  margins,
  alpha: 0.02,
  repeat: 1,
  failOn: 'reject',
  requireImprovement: false,
};

function verdictOf(n: number, base: number, cand: number) {
  const { suite: s, trials } = world(n, base, cand);
  return decideByThresholds(compareTrials(s, trials, variants), margins);
}

function withExecutions(baseline: Partial<Execution>, candidate: Partial<Execution>) {
  const ids = ['a', 'b'];
  const trials = ids.flatMap((id) => [
    trial(id, 'baseline', true, { execution: baseline }),
    trial(id, 'candidate', true, { execution: candidate }),
  ]);
  return decideByThresholds(compareTrials(suite(ids.map((id) => scenario(id))), trials, variants), margins);
}

const stateOf = (verdict: ReturnType<typeof verdictOf>, name: string) =>
  verdict.gates.find((g) => g.gate === name)?.state;

describe('the thresholds policy', () => {
  it('approves where every rule holds and a metric improves', () => {
    const verdict = withExecutions({ costUsd: 0.01 }, { costUsd: 0.008 });
    expect(verdict).toMatchObject({ recommendation: 'APPROVE', winner: 'candidate' });
    expect(verdict.reasons[0]).toContain('cost −20 %');
  });

  it('rejects a candidate that improves nothing', () => {
    const verdict = withExecutions({}, {});
    expect(verdict).toMatchObject({
      recommendation: 'REJECT',
      winner: 'tie',
      reasons: ['no metric improved'],
    });
  });

  it('accepts a pass count that lands exactly on 0.95x and rejects one less', () => {
    expect(stateOf(verdictOf(100, 60, 57), 'success')).toBe('pass');
    expect(stateOf(verdictOf(100, 60, 56), 'success')).toBe('fail');
  });

  it.each([
    [0.012, 'pass'],
    [0.0121, 'fail'],
  ])('allows a cost of up to 1.20x: %d is %s', (costUsd, state) => {
    expect(stateOf(withExecutions({ costUsd: 0.01 }, { costUsd }), 'cost')).toBe(state);
  });

  it.each([
    [1099, 'pass'],
    [1100, 'fail'],
  ])('wants a latency below 110 %%: %d ms is %s', (latencyMs, state) => {
    expect(stateOf(withExecutions({ latencyMs: 1000 }, { latencyMs }), 'latency')).toBe(state);
  });

  it('orders reasons by severity', () => {
    const { suite: s, trials } = world(20, 20, 10);
    const dear = trials.map((t) =>
      t.role === 'candidate' && t.execution ? { ...t, execution: { ...t.execution, costUsd: 1 } } : t,
    );
    const reasons = decideByThresholds(compareTrials(s, dear, variants), margins).reasons;
    expect(reasons[0]).toMatch(/^success 100.0 % → 50.0 %/);
    expect(reasons.at(-2)).toMatch(/^cost per query/);
    expect(reasons.at(-1)).toBe('no metric improved');
  });

  it('rejects when one regression-tagged scenario fails, however good the rest', () => {
    const scenarios = [
      scenario('a', { tags: ['regression'] }),
      ...Array.from({ length: 99 }, (_, i) => scenario(`s${i}`)),
    ];
    const trials = scenarios.flatMap(({ id }) => [
      trial(id, 'baseline', id !== 's0'),
      trial(id, 'candidate', id !== 'a'),
    ]);
    const verdict = decideByThresholds(compareTrials(suite(scenarios), trials, variants), margins);
    expect(verdict).toMatchObject({ recommendation: 'REJECT', regressionFailures: ['a'] });
  });

  it('neither fails nor rewards an unknown cost', () => {
    const verdict = withExecutions({ costUsd: 0.01 }, { costUsd: null });
    expect(stateOf(verdict, 'cost')).toBe('unknown');
    expect(stateOf(verdict, 'improvement')).toBe('fail');
  });

  it('never approves an all-failed candidate that looks cheaper and faster', () => {
    const trials = ['a', 'b'].flatMap((id) => [
      trial(id, 'baseline', false),
      trial(id, 'candidate', false, { execution: { costUsd: 0.0001, latencyMs: 5 } }),
    ]);
    const verdict = decideByThresholds(
      compareTrials(suite([scenario('a'), scenario('b')]), trials, variants),
      margins,
    );
    expect(verdict.recommendation).toBe('REJECT');
    expect(verdict.reasons[0]).toContain('passes no scenario');
  });
});

describe('what cannot be judged', () => {
  const ids = Array.from({ length: 100 }, (_, i) => `s${i}`);
  const lose = (n: number, over: readonly GradedTrial[] = []): GradedTrial[] => [
    ...ids.flatMap((id, i) => [
      trial(id, 'baseline', true, { execution: { costUsd: 0.02 }, validation: { quality: 4 } }),
      trial(id, 'candidate', i < n ? 'missing' : true),
    ]),
    ...over,
  ];
  const outcome = (trials: readonly GradedTrial[], tags: readonly string[] = []) =>
    decide(compareTrials(suite(ids.map((id) => scenario(id, { tags }))), trials, variants), gate);

  it('is a run that lost more than 5 % of a side', () => {
    expect(outcome(lose(6))).toMatchObject({ kind: 'unjudged' });
    expect(outcome(lose(2))).toMatchObject({ kind: 'judged', verdict: { recommendation: 'APPROVE' } });
  });

  it('is an approval that stands only because a regression-tagged trial was lost', () => {
    expect(outcome(lose(1), ['regression'])).toMatchObject({ kind: 'unjudged' });
  });

  it('is an approval that lost trials could overturn', () => {
    const trials = lose(4).map((t) => {
      const i = Number(t.scenarioId.slice(1));
      return t.role === 'candidate' && i >= 4 && i < 7 && t.validation
        ? { ...t, validation: { ...t.validation, passed: false } }
        : t;
    });
    expect(outcome(trials)).toMatchObject({ kind: 'unjudged' });
  });

  it('is an empty suite', () => {
    expect(decide(compareTrials(suite([]), [], variants), gate)).toMatchObject({
      kind: 'unjudged',
      reason: 'no scenario was selected',
    });
  });
});

describe('properties of the thresholds policy', () => {
  const outcomes = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 40 });
  const judge = (pairs: readonly (readonly [boolean, boolean])[]) => {
    const scenarios = pairs.map((_, i) => scenario(`s${i}`));
    const trials = pairs.flatMap(([b, c], i) => [
      trial(`s${i}`, 'baseline', b),
      trial(`s${i}`, 'candidate', c),
    ]);
    return decideByThresholds(compareTrials(suite(scenarios), trials, variants), margins);
  };

  it('swaps the winner when the sides are swapped', () => {
    const other = { baseline: 'candidate', candidate: 'baseline', tie: 'tie' } as const;
    fc.assert(
      fc.property(
        outcomes,
        (pairs) => judge(pairs.map(([b, c]) => [c, b] as const)).winner === other[judge(pairs).winner],
      ),
    );
  });

  it('does not depend on the order of the scenarios', () => {
    fc.assert(
      fc.property(
        outcomes,
        (pairs) => judge(pairs.toReversed()).recommendation === judge(pairs).recommendation,
      ),
    );
  });

  it('always gives a reason', () => {
    fc.assert(
      fc.property(
        outcomes,
        (pairs) => judge(pairs).reasons.length > 0 && !judge(pairs).reasons.join().includes('NaN'),
      ),
    );
  });
});
