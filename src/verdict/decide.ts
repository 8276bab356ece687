import { percent, plural } from '../base/format.ts';
import type { GateConfig } from '../config/types.ts';
import { MOST_MISSING } from '../compare/stats/missing.ts';
import type { Comparison } from '../compare/types.ts';
import { decidePaired } from './paired.ts';
import type { PairedInput } from './paired-types.ts';
import { decideByThresholds } from './thresholds.ts';
import type { Outcome } from './types.ts';
import { rejectsUnchanged } from './unchanged.ts';

/** What the policy `paired` judges, and what `thresholds` says about itself. The gate stands beside it. */
export type Measured = Omit<PairedInput, 'gate'>;

/**
 * Judges a comparison by the configured policy. Too much missing, nothing paired, or nothing at all is `unjudged`:
 * never an APPROVE, and never blamed on the candidate. With `measured` the policy `thresholds` also says how often it
 * would reject an unchanged candidate; `paired` needs it, and throws without.
 */
export function decide(comparison: Comparison, gate: GateConfig, measured?: Measured): Outcome {
  switch (gate.policy) {
    case 'paired':
      if (!measured) throw new Error('the policy paired judges trials, and none were given');
      return decidePaired({ ...measured, gate });
    case 'thresholds': {
      const outcome = byThresholds(comparison, gate);
      if (outcome.kind !== 'judged' || !measured) return outcome;
      const { suite, trials, seed } = measured;
      const share = rejectsUnchanged(suite, trials, gate.margins, { seed });
      return share === null
        ? outcome
        : { ...outcome, verdict: { ...outcome.verdict, rejectsUnchanged: share } };
    }
  }
}

function byThresholds(comparison: Comparison, gate: GateConfig): Outcome {
  const obstacle = obstacleOf(comparison);
  if (obstacle) return { kind: 'unjudged', reason: obstacle };
  const verdict = decideByThresholds(comparison, gate.margins);
  const doubt = verdict.recommendation === 'APPROVE' ? doubtOf(comparison, gate.margins.success) : undefined;
  return doubt ? { kind: 'unjudged', reason: doubt } : { kind: 'judged', verdict };
}

/** An APPROVE must survive counting every lost candidate trial as a failure (statistics.md 3.1). */
function doubtOf({ counts, metrics, scenarios }: Comparison, margin: number): string | undefined {
  const lost = counts.missing.candidate;
  if (lost === 0) return undefined;
  if (scenarios.some((s) => s.regressionTagged && s.candidate.missing > 0)) {
    return 'a regression-tagged scenario could not be run to its end; run the check again';
  }
  const { passes } = metrics.success;
  if (passes && passes.candidate < (passes.baseline + lost) * (1 - margin)) {
    return `${plural(lost, 'candidate trial')} lost to infrastructure errors would decide between APPROVE and REJECT; run the check again`;
  }
  return undefined;
}

function obstacleOf({ counts }: Comparison): string | undefined {
  if (counts.scenarios === 0) return 'no scenario was selected';
  for (const role of ['baseline', 'candidate'] as const) {
    const [missing, planned] = [counts.missing[role], counts.planned[role]];
    if (planned === 0) return `no ${role} trial was planned`;
    if (missing / planned > MOST_MISSING) {
      return `${missing} of ${plural(planned, `${role} trial`)} were lost to infrastructure errors, more than ${percent(MOST_MISSING, 0)}`;
    }
  }
  if (counts.paired === 0) return 'no scenario ran on both sides';
  return undefined;
}
