import type { PolicyName } from '../config/types.ts';
import type { MetricName } from '../compare/types.ts';
import type { PairedEvidence } from './paired-types.ts';

export type Recommendation = 'APPROVE' | 'REJECT' | 'INCONCLUSIVE';
export type Severity = 'high' | 'medium' | 'low';
export type GateState = 'pass' | 'fail' | 'undecided' | 'unknown' | 'advisory';

/** One rule of a policy and how it came out. */
export interface GateResult {
  /** `success`, `tool`, `quality`, `cost`, `latency`, `regression`, `improvement`. */
  readonly gate: MetricName | 'regression' | 'improvement';
  readonly state: GateState;
  readonly severity: Severity;
  /** What is allowed, for the table: `>= 95 %`, `<= 120 %`. Our own words. */
  readonly allowed: string;
  /** Plain sentence in our own words: no scenario, model or pull-request text. */
  readonly message: string;
}

export interface Verdict {
  readonly policy: PolicyName;
  readonly recommendation: Recommendation;
  readonly winner: 'baseline' | 'candidate' | 'tie';
  readonly gates: readonly GateResult[];
  /** The sentences that decide, most severe first. Never empty. Our own words. */
  readonly reasons: readonly string[];
  /** Ids of regression-tagged scenarios that the candidate fails. */
  readonly regressionFailures: readonly string[];
  /** Of the policy `paired`. */
  readonly paired?: PairedEvidence;
  /** How often the policy `thresholds` would reject an unchanged candidate on this very data, 0–1. */
  readonly rejectsUnchanged?: number;
}

/**
 * How a check ended. Only `judged` carries a recommendation; `unchanged` made no model call; `no-baseline` had
 * nothing to compare with although it should (a first run); `measured` ran one variant on purpose; `unjudged` is an
 * error of the outside world and never green.
 */
export type Outcome =
  | { readonly kind: 'judged'; readonly verdict: Verdict }
  | { readonly kind: 'unchanged'; readonly reason: string }
  | { readonly kind: 'no-baseline'; readonly reason: string }
  | { readonly kind: 'measured'; readonly reason: string }
  | { readonly kind: 'unjudged'; readonly reason: string };
