import type { Role } from '../agent/types.ts';
import type { LooksTaken } from './looks.ts';
import type { BriefTrial, GradedTrial } from './types.ts';

/** What the runner tells while it works. */
export type RunEvent =
  | { readonly type: 'start'; readonly planned: number; readonly scenarios: number }
  /** A trial ended by itself. Trials that a stop cut off or kept from starting are only in the result. */
  | { readonly type: 'trial'; readonly trial: GradedTrial; readonly done: number; readonly planned: number }
  | {
      /** An attempt ended in an infrastructure error and will be made again. */
      readonly type: 'retry';
      readonly scenarioId: string;
      readonly role: Role;
      readonly trial: number;
      /** The attempt that failed, from 1. */
      readonly attempt: number;
      readonly waitMs: number;
      /** Answered 429: nothing new starts while it waits. */
      readonly rateLimited: boolean;
      readonly service: string;
      /** The service's words: hostile text. */
      readonly message: string;
    }
  /** The run now comes to so many trials: fewer once a look decides, more where one wants some again. */
  | { readonly type: 'plan'; readonly planned: number }
  | { readonly type: 'end'; readonly done: number; readonly planned: number };

/** Why a run ended before its plan was done. */
export interface RunStop {
  readonly kind: 'cancelled' | 'outage' | 'money' | 'time';
  /** Our own words, or those of the signal's reason. */
  readonly message: string;
  /** What the service said last: hostile text. */
  readonly detail?: string;
}

export interface RunResult {
  /** In plan order: suite order, then trial, baseline before candidate. With looks: of the looks that were begun. */
  readonly trials: readonly BriefTrial[];
  /** Where the run was decided by looks. */
  readonly looks?: LooksTaken;
  readonly stopped?: RunStop;
}
