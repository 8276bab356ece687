import type { GateName, Look, Run } from '../compare/stats/types.ts';
import type { UndecidedReason } from '../compare/stats/sequential-types.ts';
import type { RegressionResult } from '../compare/stats/regression.ts';
import type { GateConfig } from '../config/types.ts';
import type { BriefTrial } from '../run/types.ts';
import type { Suite } from '../scenario/types.ts';

/** What the policy `paired` judges. */
export interface PairedInput {
  /** In running order where there is a schedule: a look takes a prefix. */
  readonly suite: Suite;
  /** Of this job, both roles. Retries of tagged scenarios are marked and enter no aggregate. */
  readonly trials: readonly BriefTrial[];
  /** Stored, unselected runs of the baseline, by scenario id; they count beside those of this job. */
  readonly pool?: ReadonlyMap<string, readonly Run[]>;
  /** Ids of the scenarios whose baseline runs in this job, pass by pass beside the candidate. Absent: none. */
  readonly beside?: ReadonlySet<string>;
  /** Runs of the same candidate from earlier attempts, oldest first: they come before those of this job. */
  readonly candidateBefore?: ReadonlyMap<string, readonly Run[]>;
  /** The same for retries of tagged scenarios. */
  readonly retriesBefore?: ReadonlyMap<string, readonly Run[]>;
  readonly gate: GateConfig;
  /** Every planned look. Absent: the data are complete and looked at once, with the full error rate. */
  readonly schedule?: readonly Look[];
  /** How many looks have their data. Absent: all. */
  readonly looksDone?: number;
  /** Standard deviation of a run's mean log latency; 0 only where the baseline ran interleaved in this job. */
  readonly tau: number;
  readonly seed: string;
  /** Milliseconds: the latency of a trial that the agent itself failed. Absent: such a trial has none. */
  readonly latencyCapMs?: number;
  /** What is known of the pool. */
  readonly baseline?: Pick<BaselineFacts, 'oldestDays' | 'drift'>;
}

export interface BaselineFacts {
  /** Harmonic mean of the baseline's runs a scenario. */
  readonly depth: number;
  /** Runs that were read from the store and so cost nothing. */
  readonly stored: number;
  /** Age of the oldest stored run, days. */
  readonly oldestDays?: number;
  /** Whether fresh runs still agree with the stored ones: two-sided p, and what follows from it. */
  readonly drift?: { readonly p: number; readonly drifted: boolean };
}

/** `advisory`: told, but the run cannot judge it; `unknown`: a side has no value. */
export type PairedState = 'worse' | 'not-worse' | 'undecided' | 'unknown' | 'advisory';

/** One gate as the report shows it. Rates and quality change in their unit, cost and latency relatively. */
export interface PairedGate {
  readonly gate: GateName;
  readonly state: PairedState;
  /** 0–1 · quality 0–5 · USD · geometric mean, ms. null: unknown, never 0. */
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** candidate − baseline, or candidate / baseline − 1 for cost and latency. */
  readonly change: number | null;
  /** 95 % interval of `change`. */
  readonly interval: readonly [number, number] | null;
  readonly scenarios: number;
  /** Evidence of being worse, and what the look asks for; positive is worse. */
  readonly z: number | null;
  readonly bound: number | null;
  /** Evidence of being worse by less than twice the margin, and what the look asks for. */
  readonly zNotWorse: number | null;
  readonly notWorseBound: number | null;
  readonly unknownBecause?: string;
}

/**
 * `broken` and `fixed`: its own runs show it, or a tagged scenario's gate; `watched`: it fails, but chance can explain
 * it; `passing`, `failing`: as before.
 */
export type ScenarioFinding = 'broken' | 'fixed' | 'watched' | 'passing' | 'failing';

export interface ScenarioEvidence {
  readonly id: string;
  readonly finding: ScenarioFinding;
  /** The baseline neither always passes nor always fails, or the candidate passes most but not all. */
  readonly flaky: boolean;
  readonly baseline: { readonly passed: number; readonly runs: number };
  readonly candidate: { readonly passed: number; readonly runs: number };
  /** One-sided mid-p of so few passes if nothing changed. */
  readonly p: number;
}

/** What the policy `paired` found, for the report. */
export interface PairedEvidence {
  readonly gates: readonly PairedGate[];
  /** Looks that were taken, of those planned. */
  readonly look: number;
  readonly looks: number;
  /** Candidate trials that the decision took and that the whole schedule would have taken. */
  readonly trials: { readonly spent: number; readonly planned: number; readonly saved: number };
  /** Scenarios with an outcome on both sides; ids of those on one side only. */
  readonly compared: number;
  readonly unpaired: readonly string[];
  readonly baseline: BaselineFacts;
  /** `detectable`: smallest drop of success (0–1) found 8 times in 10; `missFive`: chance to miss a 5-point drop. */
  readonly power: { readonly detectable: number; readonly missFive: number };
  readonly regression: readonly RegressionResult[];
  /**
   * Chance that k trials of a scenario all pass, mean over scenarios; null with one trial a side. The candidate's is null
   * where it ran once.
   */
  readonly passHat: {
    readonly k: number;
    readonly baseline: number;
    readonly candidate: number | null;
  } | null;
  readonly scenarios: readonly ScenarioEvidence[];
  /** Scenarios whose repeats were one answer given again: they count as one run. */
  readonly repeated: number;
  readonly undecidedBecause?: UndecidedReason | 'unfinished';
}
