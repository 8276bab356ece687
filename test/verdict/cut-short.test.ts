import { describe, expect, it } from 'vitest';
import { compareTrials } from '../../src/compare/compare.ts';
import type { GateConfig } from '../../src/config/types.ts';
import type { GradedTrial } from '../../src/run/types.ts';
import { cutShort } from '../../src/verdict/cut-short.ts';
import { decide } from '../../src/verdict/decide.ts';
import { answer, suite, variant } from '../run/material.ts';

const gate: GateConfig = {
  policy: 'thresholds',
  margins: { success: 0.05, quality: 0.05, tool: 0.05, latency: 0.1, cost: 0.2 },
  alpha: 0.02,
  repeat: 1,
  failOn: 'reject',
  requireImprovement: false,
};
const WHY = 'stopped by the time limit';

/** One trial a side; `+` passes, `-` fails, ` ` did not run, `x` was lost. */
function cut(baseline: string, candidate: string, tagged = false) {
  const all = suite(baseline.length, (i) => (i === 0 && tagged ? { tags: ['regression'] } : {}));
  const side = (role: 'baseline' | 'candidate', marks: string): GradedTrial[] =>
    [...marks].map((mark, i) => {
      const facts = {
        scenarioId: `s${i}`,
        role,
        trial: 1,
        attempts: 1,
        startedAt: '2026-01-01T00:00:00Z',
        wallMs: 1,
      };
      if (mark === ' ') return { ...facts, error: { kind: 'cancelled', message: WHY } };
      if (mark === 'x') return { ...facts, error: { kind: 'infrastructure', message: 'gone' } };
      const passed = mark === '+';
      return {
        ...facts,
        execution: answer('', { costUsd: 1, latencyMs: role === 'baseline' ? 10 : 9 }),
        validation: { passed, confidence: 1, quality: passed ? 5 : 0, toolCorrect: null, details: [] },
      };
    });
  const trials = [...side('baseline', baseline), ...side('candidate', candidate)];
  const ran = trials.filter(({ error }) => error?.kind !== 'cancelled');
  const comparison = compareTrials(all, ran, {
    baseline: variant('baseline'),
    candidate: variant('candidate'),
  });
  return cutShort(decide(comparison, gate), WHY, { comparison, trials, gate });
}

const recommendation = (outcome: ReturnType<typeof cut>) =>
  outcome.kind === 'judged' ? outcome.verdict.recommendation : outcome.kind;

describe('a run that a limit cut short', () => {
  it('is never approved, however good what ran is, and says why first', () => {
    const outcome = cut('+++       ', '+++       ');
    expect(recommendation(outcome)).toBe('INCONCLUSIVE');
    expect(outcome.kind === 'judged' && outcome.verdict.reasons[0]).toBe(WHY);
  });

  it('is not rejected for averages that what did not run could turn', () => {
    expect(recommendation(cut('+++       ', '--+       '))).toBe('INCONCLUSIVE');
  });

  it('stays rejected where nothing that did not run could help', () => {
    expect(recommendation(cut('++++++++++', '----+++   '))).toBe('REJECT');
  });

  it('stays rejected where a scenario that must pass does not', () => {
    expect(recommendation(cut('+++       ', '-++       ', true))).toBe('REJECT');
  });

  it('without one execution, or with most of them lost, could not be judged', () => {
    expect(recommendation(cut('          ', '          '))).toBe('unjudged');
    expect(recommendation(cut('xxx       ', 'xxx       '))).toBe('unjudged');
    expect(recommendation(cut('++++++    ', '+xxxx+    '))).toBe('unjudged');
  });

  it('of which only one side ran is inconclusive', () => {
    expect(recommendation(cut('+++       ', '          '))).toBe('INCONCLUSIVE');
  });
});
