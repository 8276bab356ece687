import type { Comparison } from '../compare/types.ts';
import { MOST_MISSING } from '../compare/stats/missing.ts';
import type { GateConfig } from '../config/types.ts';
import type { BriefTrial } from '../run/types.ts';
import type { Outcome, Verdict } from './types.ts';

/** What is known of a run that a limit of money or time ended. */
export interface CutRun {
  /** Of what ran. */
  readonly comparison: Comparison;
  /** All that was planned; what the limit kept from running has an error `cancelled`. */
  readonly trials: readonly BriefTrial[];
  readonly gate: GateConfig;
}

/**
 * The outcome of a run that a limit ended, given that of what ran. A REJECT stands where nothing that was left out could
 * have changed it; all else is INCONCLUSIVE, and `why` is its first reason. A run without a single execution, or one
 * that lost too much to infrastructure errors besides, is still `unjudged`.
 */
export function cutShort(outcome: Outcome, why: string, run: CutRun): Outcome {
  switch (outcome.kind) {
    case 'judged':
      return { kind: 'judged', verdict: shortened(outcome.verdict, why, run) };
    case 'unjudged': {
      const ran = run.trials.filter(({ error }) => error?.kind !== 'cancelled');
      const lost = ran.filter(({ error }) => error).length;
      if (lost === ran.length || lost / ran.length > MOST_MISSING) {
        return { kind: 'unjudged', reason: `${why}; ${outcome.reason}` };
      }
      return { kind: 'judged', verdict: nothingShown(run.gate, [why, outcome.reason]) };
    }
    case 'unchanged':
    case 'no-baseline':
    case 'measured':
      return outcome;
  }
}

function shortened(verdict: Verdict, why: string, run: CutRun): Verdict {
  const { recommendation, reasons } = verdict;
  switch (recommendation) {
    case 'REJECT':
      if (isCertain(verdict, run)) return { ...verdict, reasons: [...reasons, why] };
      return inconclusive(verdict, [why, ...reasons.map((each) => `so far ${each}`)]);
    case 'INCONCLUSIVE':
      return inconclusive(verdict, [why, ...reasons]);
    case 'APPROVE':
      return inconclusive(verdict, [why, 'what ran gives no reason to reject']);
  }
}

function inconclusive(verdict: Verdict, reasons: readonly string[]): Verdict {
  return { ...verdict, recommendation: 'INCONCLUSIVE', winner: 'tie', reasons };
}

function nothingShown({ policy }: GateConfig, reasons: readonly string[]): Verdict {
  return {
    policy,
    recommendation: 'INCONCLUSIVE',
    winner: 'tie',
    gates: [],
    reasons,
    regressionFailures: [],
  };
}

/**
 * Under `paired` the evidence stands at the last look that was whole. Averages of a part are no evidence: there a
 * REJECT is certain where a scenario that must pass does not, or where success stays too low even if all that did not
 * run passes on the candidate and fails on the baseline.
 */
function isCertain(verdict: Verdict, { comparison, trials, gate }: CutRun): boolean {
  if (verdict.policy === 'paired' || verdict.regressionFailures.length > 0) return true;
  const count = (role: 'baseline' | 'candidate') => {
    const own = trials.filter((trial) => trial.role === role);
    const open = own.filter(({ validation }) => (validation?.passed ?? null) === null).length;
    const passed = own.filter(({ validation }) => validation?.passed === true).length;
    return { planned: own.length, open, passed };
  };
  const [before, now] = [count('baseline'), count('candidate')];
  if (comparison.counts.paired === 0 || before.planned === 0 || now.planned === 0) return false;
  const best = (now.passed + now.open) / now.planned;
  return best < (before.passed / before.planned) * (1 - gate.margins.success);
}
