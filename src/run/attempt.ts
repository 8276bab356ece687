import type { Execution } from '../agent/types.ts';
import type { Clock } from './ports.ts';

/** How long an agent that was told to stop may take to do so before it is left behind, milliseconds. */
export const SETTLE_GRACE_MS = 2_000;

/** Why a timer that is no longer needed is cleared; given, so that no exception is made for each. */
const CLEARED = new Error('cleared');

export type Ending =
  | { readonly kind: 'execution'; readonly execution: Execution }
  | { readonly kind: 'thrown'; readonly error: unknown }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'halted' };

export interface AttemptLimits {
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** Ends the whole run. */
  readonly halt: AbortSignal;
  /** Milliseconds in which what runs under this signal waited for its turn; absent: never. */
  readonly waitedMs?: (signal: AbortSignal) => number;
}

/** A timer that was lengthened by waits is looked at no more often than this, milliseconds. */
const LOOK_MS = 50;

/**
 * One call of an agent, ended by its answer, by `timeoutMs` (waits for its turn left out) or by the halt, whichever
 * comes first; never rejects. An
 * agent that is cut off has SETTLE_GRACE_MS to let go of what it holds, so that it does not run beside its successor.
 * An answer without an error that comes within the grace of a halt is kept; after a timeout nothing counts any more.
 */
export async function attempt(
  call: (signal: AbortSignal) => Promise<Execution>,
  limits: AttemptLimits,
): Promise<Ending> {
  if (limits.halt.aborted) return { kind: 'halted' };
  const agent = new AbortController();
  const settled = settle(call, agent.signal);
  const watch = watchFor(limits, agent.signal);
  const first = await Promise.race([settled, watch.cut]);
  watch.clear();
  if (first.kind === 'execution' || first.kind === 'thrown') return first;

  agent.abort(
    first.kind === 'timeout' ? new Error(`no answer within ${limits.timeoutMs} ms`) : limits.halt.reason,
  );
  const late = await within(settled, SETTLE_GRACE_MS, limits.clock);
  const kept = first.kind === 'halted' && late?.kind === 'execution' && !late.execution.error;
  return kept ? late : first;
}

/** Also an agent that throws at once, or throws what is no error, is only an ending. */
async function settle(
  call: (signal: AbortSignal) => Promise<Execution>,
  signal: AbortSignal,
): Promise<Ending> {
  try {
    return { kind: 'execution', execution: await call(signal) };
  } catch (error) {
    return { kind: 'thrown', error };
  }
}

/** Timer and listener of one attempt. A race against a promise that outlives it would hold on to every attempt. */
function watchFor(
  { timeoutMs, clock, halt, waitedMs }: AttemptLimits,
  agent: AbortSignal,
): { cut: Promise<Ending>; clear(): void } {
  const from = clock.monotonic();
  const timer = new AbortController();
  const { promise: cut, resolve } = Promise.withResolvers<Ending>();
  const onHalt = (): void => resolve({ kind: 'halted' });
  halt.addEventListener('abort', onHalt, { once: true });
  const sleep = (ms: number): void => void clock.sleep(ms, timer.signal).then(rung, () => undefined);
  const rung = (): void => {
    const waited = waitedMs?.(agent) ?? 0;
    const left = waited > 0 ? timeoutMs - (clock.monotonic() - from - waited) : 0;
    if (left > 0) sleep(Math.max(left, LOOK_MS));
    else resolve({ kind: 'timeout' });
  };
  sleep(timeoutMs);
  return {
    cut,
    clear() {
      timer.abort(CLEARED);
      halt.removeEventListener('abort', onHalt);
    },
  };
}

async function within<T>(promise: Promise<T>, ms: number, clock: Clock): Promise<T | undefined> {
  const timer = new AbortController();
  const late = clock.sleep(ms, timer.signal).catch(() => undefined);
  const value = await Promise.race([promise, late]);
  timer.abort(CLEARED);
  return value ?? undefined;
}
