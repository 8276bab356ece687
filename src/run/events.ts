import type { GradedTrial } from './types.ts';

/** What the runner tells while it works. */
export type RunEvent =
  | { readonly type: 'start'; readonly planned: number; readonly scenarios: number }
  | { readonly type: 'trial'; readonly trial: GradedTrial; readonly done: number; readonly planned: number }
  | {
      readonly type: 'retry';
      readonly scenarioId: string;
      readonly attempt: number;
      readonly waitMs: number;
      readonly service: string;
      readonly message: string;
    }
  | { readonly type: 'end'; readonly done: number; readonly planned: number };

/** Why a run ended before its plan was done. */
export interface RunStop {
  readonly kind: 'cancelled' | 'outage';
  readonly message: string;
}

export interface RunResult {
  /** In plan order: suite order, then trial, baseline before candidate. */
  readonly trials: readonly GradedTrial[];
  readonly stopped?: RunStop;
}
