import type { RunStop } from './events.ts';
import type { TrialError } from './types.ts';
import { messageOf } from '../base/errors.ts';

/** `fault` ends the run with an error: the user's (a UserError) or ours. */
export type HaltCause = RunStop | { readonly kind: 'fault'; readonly error: unknown };

/**
 * The one switch that ends a run early. The first cause stands, but for a fault, which is never hidden by a stop, and
 * for what stops a run that was only closed.
 */
export interface Halt {
  /** Aborted as soon as the run is stopped. */
  readonly signal: AbortSignal;
  cause(): HaltCause | undefined;
  stop(cause: HaltCause): void;
  /** Nothing new starts; what is in flight comes to its end. */
  close(cause: RunStop): void;
  /** Lets go of the outer signal. */
  release(): void;
}

export function createHalt(outer: AbortSignal | undefined): Halt {
  const controller = new AbortController();
  let cause: HaltCause | undefined;
  const stop = (next: HaltCause): void => {
    const stopped = controller.signal.aborted;
    if (cause && stopped && (cause.kind === 'fault' || next.kind !== 'fault')) return;
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
    close(next) {
      cause ??= next;
    },
    release: () => outer?.removeEventListener('abort', cancel),
  };
}

/** What a trial that the halt cut off or kept from starting ended with. It is missing, never a failure. */
export function haltedError(stop: RunStop, started: boolean): TrialError {
  if (stop.kind !== 'outage') return { kind: 'cancelled', message: stop.message };
  return { kind: 'infrastructure', message: `${started ? 'cut off' : 'not started'}: ${stop.message}` };
}
