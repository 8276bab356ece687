import type { BriefTrial } from './types.ts';

/** A scenario is tried at most so often, its passes counted; as the gate of tagged ones has it. */
export const MOST_ATTEMPTS = 5;

/** After this look the first `scenarios` scenarios of `lookOrder` have run `runs` times on the candidate. */
export interface PlannedLook {
  readonly scenarios: number;
  readonly runs: number;
}

/**
 * What follows a look. `continue`: the next look, if there is one · `stop`: it is decided, nothing more runs ·
 * `retry`: each of these scenarios gets one further candidate attempt, as far as it has attempts left, then the same look is decided again; where none is left it is `continue` · `refresh`: the stored baseline is
 * stale, so the baseline runs like the candidate from now on and what it lacks for this look runs at once, then the
 * same look is decided again; where it lacks nothing it is `continue`.
 */
export type LookDecision =
  | { readonly kind: 'continue' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'retry'; readonly scenarioIds: readonly string[] }
  | { readonly kind: 'refresh' };

/** When to look, who decides, and what need not run because it is known already. */
export interface Looks {
  /** Neither scenarios nor runs ever shrink from one look to the next. */
  readonly schedule: readonly PlannedLook[];
  /**
   * Asked after each look and after each retry: every trial so far in the order of `RunResult.trials`, retries and
   * lost trials too, and how many looks are done, from 1. What it throws stops the run.
   */
  decide(trials: readonly BriefTrial[], looksDone: number): LookDecision;
  /** Stored baseline runs by scenario id. Where there is one, the baseline does not run. */
  readonly stored?: ReadonlyMap<string, number>;
  /** Of these the baseline runs once, with the first look, although it is stored. */
  readonly sentinel?: ReadonlySet<string>;
  /** The candidate's passes that earlier runs have made, by scenario id: they are not made again. */
  readonly earlier?: ReadonlyMap<string, number>;
}

/** How far the looks of a run went. */
export interface LooksTaken {
  /** Looks whose trials are all through. */
  readonly done: number;
  readonly planned: number;
  /** Trials that were started: both variants, retries and sentinel too. */
  readonly spentTrials: number;
  /**
   * What the whole schedule with a fresh baseline would have taken, less what was spent; never below 0, and 0 for a
   * run that was stopped from outside: what was lost is not saved.
   */
  readonly savedTrials: number;
}
