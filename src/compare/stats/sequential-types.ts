import type { Design } from './detectable.ts';
import type { GateMargins } from './gates.ts';
import type { LookResult } from './look.ts';
import type { Missing } from './missing.ts';
import type { RegressionResult } from './regression.ts';
import type { GateName, Look, ScenarioRuns } from './types.ts';

export interface SequentialQuestion {
  /** In running order: a look takes a prefix. */
  readonly scenarios: readonly ScenarioRuns[];
  /** Every planned look; `lookSchedule`, or a single look at complete data. */
  readonly schedule: readonly Look[];
  /** How many looks have their data; the rest is still to run. Default: all. */
  readonly looksDone?: number;
  /**
   * Gates to judge, the same at every look. Default: all of them, so that a gate whose first value comes late is judged
   * with its own share of alpha; where a single look is planned, only those that the data allow, which share it all.
   */
  readonly gates?: readonly GateName[];
  readonly margins?: Partial<GateMargins>;
  /** Chance of rejecting an unchanged candidate, over all gates and looks. Default .02. */
  readonly alpha?: number;
  /** Chance of approving a candidate that is worse by twice a margin. Default .10. */
  readonly beta?: number;
  /** Standard deviation of a run's mean log latency. Default .10; 0 only where both sides ran interleaved. */
  readonly tau?: number;
  /**
   * NOT_WORSE is what improved, too, and before the last look only what improved beyond doubt; at the last look it may
   * be what did not, which the caller has to tell apart. Default false.
   */
  readonly requireImprovement?: boolean;
  /** What UNDECIDED for want of evidence recommends. Default APPROVE. */
  readonly onUndecided?: 'APPROVE' | 'REJECT';
  /** Seeds the sign flips of clustered scenarios. */
  readonly seed?: string;
}

/** CONTINUE: undecided so far, and looks are left. */
export type SequentialState = 'WORSE' | 'NOT_WORSE' | 'UNDECIDED' | 'CONTINUE';

/**
 * Why nothing was decided. `nothing-compared`: no scenario has an outcome on both sides · `missing-data`: too much was
 * lost, or what was lost could turn the verdict · `too-few-scenarios`: fewer than ten · `not-enough-evidence`.
 */
export type UndecidedReason =
  | 'nothing-compared'
  | 'missing-data'
  | 'too-few-scenarios'
  | 'not-enough-evidence';

export interface SequentialVerdict {
  readonly state: SequentialState;
  readonly verdict: 'APPROVE' | 'REJECT' | 'INCONCLUSIVE' | null;
  /** Null while it continues and where it could not be judged (`nothing-compared`, `missing-data`). */
  readonly recommendation: 'APPROVE' | 'REJECT' | null;
  /** The gates that are worse, `regression` first. */
  readonly reasons: readonly (GateName | 'regression')[];
  readonly undecidedBecause: UndecidedReason | null;
  /** The look that decided, or the last one done; from 1, 0 where there was none. */
  readonly look: number;
  /** Every look up to it, with its information fraction 0–1. */
  readonly log: readonly (LookResult & { readonly information: number })[];
  readonly regression: readonly RegressionResult[];
  /** Scenarios with an outcome on both sides, and the ids of those on one side only. */
  readonly compared: number;
  readonly unpaired: readonly string[];
  readonly missing: Missing;
  /** Candidate runs that the decision took (retries too), and that the whole schedule would have taken. */
  readonly runs: { readonly spent: number; readonly planned: number };
  /** Smallest drop of the success rate (0–1) that the whole schedule finds 8 times in 10. */
  readonly detectable: number;
  /** What `detectable` follows from: the whole schedule, and the success gate's share of alpha. */
  readonly design: Design;
  /** Harmonic mean of the baseline's runs a scenario. */
  readonly baselineDepth: number;
}
