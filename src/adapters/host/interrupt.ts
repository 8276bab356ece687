/** Exit code of an interrupted command: 128 + SIGINT, as shells have it. */
const INTERRUPTED_EXIT_CODE = 130;

/**
 * The same signal again within this time is no second wish, milliseconds: at a terminal Ctrl-C reaches the whole
 * process group, and npm passes it on once more.
 */
const ECHO_MS = 300;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
export type InterruptSignal = (typeof SIGNALS)[number];

/** The reason with which an interrupted run is aborted. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: InterruptSignal;

  constructor(signal: InterruptSignal) {
    super(`interrupted by ${signal}`);
    this.signal = signal;
  }
}

export interface InterruptOptions {
  /** Told at the first signal, so that a person learns what happens now. */
  readonly onInterrupt?: (signal: InterruptSignal) => void;
}

/**
 * Lets the first SIGINT or SIGTERM abort `controller` with an Interrupted; a second one exits with 130 at once.
 * GitHub sends SIGINT to a cancelled step, SIGTERM 7.5 s later and kills after another 2.5 s: what is done must be
 * written within the first 7.5 s. Returns a function that gives the signals back.
 */
export function handleInterrupts(controller: AbortController, options: InterruptOptions = {}): () => void {
  let first: { readonly signal: InterruptSignal; readonly at: number } | undefined;
  const onSignal = (signal: InterruptSignal): void => {
    const at = performance.now();
    if (!first) {
      first = { signal, at };
      options.onInterrupt?.(signal);
      controller.abort(new Interrupted(signal));
    } else if (signal !== first.signal || at - first.at > ECHO_MS) {
      process.exit(INTERRUPTED_EXIT_CODE);
    }
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
}
