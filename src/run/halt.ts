import type { RunStop } from './events.ts';
import type { TrialError } from './types.ts';
import { messageOf } from '../base/errors.ts';

/** `fault` ends the run with an error: the user's (a UserError) or ours. */
export type HaltCause = RunStop | { readonly kind: 'fault'; readonly error: unknown };

/** The one switch that ends a run early. The first cause stands, but for a fault, which is never hidden by a stop. */
export interface Halt {
  /** Aborted as soon as there is a cause. */
  readonly signal: AbortSignal;
  cause(): HaltCause | undefined;
  stop(cause: HaltCause): void;
  /** Lets go of the outer signal. */
  release(): void;
}

export function createHalt(outer: AbortSignal | undefined): Halt {
  const controller = new AbortController();
  let cause: HaltCause | undefined;
  const stop = (next: HaltCause): void => {
    if (cause && (cause.kind === 'fault' || next.kind !== 'fault')) return;
    cause = next;
    controller.abort(next.kind === 'fault' ? next.error : new Error(next.message));
  };
  const cancel = (): void => stop({ kind: 'cancelled', message: messageOf(outer?.reason) });
  if (outer?.aborted) cancel();
  else outer?.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    cause: () => cause,
    stop,
    release: () => outer?.removeEventListener('abort', cancel),
  };
}

/** What a trial that the halt cut off or kept from starting ended with. It is missing, never a failure. */
export function haltedError(stop: RunStop, started: boolean): TrialError {
  if (stop.kind === 'cancelled') return { kind: 'cancelled', message: stop.message };
  return { kind: 'infrastructure', message: `${started ? 'cut off' : 'not started'}: ${stop.message}` };
}
