import type { Interval } from './wilson.ts';

/** What one run of one scenario showed. Null is missing: it is left out, never counted as 0 or as a failure. */
export interface Run {
  /** Null: lost to the infrastructure. An agent's own error, crash or timeout is false. */
  readonly success: boolean | null;
  readonly tool: boolean | null;
  /** 0–5. */
  readonly quality: number | null;
  /** USD; null where the price is unknown. */
  readonly cost: number | null;
  /** Milliseconds. */
  readonly latency: number | null;
}

/**
 * Both sides of one scenario. A lost run is an entry with `success: null`; a run that was never planned is no entry.
 * The candidate's runs stand in the order of the passes.
 */
export interface ScenarioRuns {
  readonly id: string;
  /** The stored pool of unselected runs, or those of this job. */
  readonly baseline: readonly Run[];
  readonly candidate: readonly Run[];
  /**
   * So many of `baseline` were there before the first look; the others come one a pass, beside the candidate's, and a
   * look sees those of its passes. Absent: all of them were there.
   */
  readonly baselineBefore?: number;
  /** Tagged `regression`: has its own gate beside the aggregate. */
  readonly regression?: boolean;
  /** Further attempts after a failed first run of a tagged scenario. Selected by their past, so in no aggregate. */
  readonly retries?: readonly Run[];
  /** Family of scenarios whose results may move together. */
  readonly cluster?: string;
}

/** The gates over all scenarios. */
export type GateName = 'success' | 'quality' | 'tool' | 'cost' | 'latency';

/** After a look the first `scenarios` scenarios have run `runs` times on the candidate. */
export interface Look {
  readonly scenarios: number;
  readonly runs: number;
}

/** What one gate shows on the data of one look. Everything is oriented so that positive is worse. */
export interface GateEvidence {
  readonly gate: GateName;
  /** Scenarios with values on both sides. */
  readonly scenarios: number;
  /** Means over scenarios: rate 0–1, quality 0–5, USD; latency: geometric mean, ms. */
  readonly baseline: number;
  readonly candidate: number;
  /** Relative drop of the mean (success, tool, quality; 0 where the baseline is 0), log ratio (cost, latency). */
  readonly effect: number;
  /** Drop of the mean in its unit (success, tool, quality); log ratio (cost, latency). */
  readonly difference: number;
  /** Of `difference`. */
  readonly standardError: number;
  /** 95 % interval of `difference`. */
  readonly interval: Interval;
  readonly pWorse: number;
  readonly pBetter: number;
  /** Φ⁻¹(1 − pWorse). */
  readonly z: number;
  /** Evidence that the candidate is worse by less than twice the margin. */
  readonly zNotWorse: number;
}

/** A gate that has no evidence, in plain words. */
export interface GateUnknown {
  readonly gate: GateName;
  readonly unknownBecause: string;
}

/** `worse`: significant and at least as large as the margin; `not-worse`: shown to be no worse; `open`: neither. */
export type GateState = 'worse' | 'not-worse' | 'open';

export interface JudgedGate extends GateEvidence {
  /** z that WORSE needs at this look. */
  readonly bound: number;
  /** zNotWorse that NOT_WORSE needs; null where the gate does not vote on it. */
  readonly notWorseBound: number | null;
  readonly state: GateState;
}
