import type { Execution, Role } from '../agent/types.ts';
import type { Validation } from '../assertion/types.ts';

/** Why a trial has no execution. */
export interface TrialError {
  /** `infrastructure`: provider, network, 429, 5xx — missing, never a failure. `cancelled`: the run was stopped. */
  readonly kind: 'infrastructure' | 'cancelled';
  readonly service?: string;
  readonly message: string;
}

/** One execution of one scenario by one variant. */
export interface Trial {
  readonly scenarioId: string;
  readonly role: Role;
  /** Counts from 1. */
  readonly trial: number;
  /** A further attempt of a regression-tagged scenario after its first trial failed: selected by its past. */
  readonly retry?: true;
  /** Exactly one of `execution` and `error` is set. */
  readonly execution?: Execution;
  readonly error?: TrialError;
  /** 0 where it never started. */
  readonly attempts: number;
  /** When the last attempt started, ISO 8601, UTC. */
  readonly startedAt: string;
  /** Wall time of the last attempt, milliseconds; waits for the provider's pace left out. */
  readonly wallMs: number;
}

/** A trial with its grade; no grade where there is no execution. */
export interface GradedTrial extends Trial {
  readonly validation?: Validation;
}

/** By what a trial is known: no two of a run have the same. */
export type TrialName = Pick<Trial, 'scenarioId' | 'role' | 'trial'>;

/** What was said and done in an execution: nearly all of its size, and nothing that a statistic reads. */
type Said = 'message' | 'toolsUsed' | 'toolCalls' | 'analysis' | 'reasoning' | 'stderr' | 'turns';

/**
 * A trial without what was said in it. Of the assertions it holds at least those that did not pass. Every graded trial is
 * one, so whoever takes a brief trial says that it reads no words.
 */
export interface BriefTrial extends Omit<Trial, 'execution'> {
  readonly execution?: Omit<Execution, Said>;
  readonly validation?: Validation;
}
