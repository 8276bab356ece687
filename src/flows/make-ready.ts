import type { World } from './world.ts';
import type { RunConfig } from '../config/types.ts';
import type { Arm } from '../run/options.ts';
import type { Suite } from '../scenario/types.ts';

/** Agents that are not ready by then are asked nevertheless, and their trials wait. */
const LONGEST_WAIT_MS = 10_000;

/**
 * Lets the agents start what they need before the first trial: each its share of what runs at once, since the trials of
 * two variants alternate. Never rejects, and waits no longer than a trial or the whole run may take.
 */
export async function makeReady(
  { clock, signal }: Pick<World, 'clock' | 'signal'>,
  arms: readonly Arm[],
  {
    suite,
    limits,
    timeLimitMs = Infinity,
  }: {
    readonly suite: Suite;
    readonly limits: Pick<RunConfig, 'maxConcurrency' | 'timeoutMs'>;
    readonly timeLimitMs?: number;
  },
): Promise<void> {
  const places = Math.min(Math.ceil(limits.maxConcurrency / arms.length), suite.scenarios.length);
  const preparing = arms.flatMap(({ agent }) => agent.prepare?.(places) ?? []);
  if (preparing.length === 0) return;
  const waiting = new AbortController();
  const longest = Math.max(0, Math.min(LONGEST_WAIT_MS, limits.timeoutMs, timeLimitMs));
  const late = clock.sleep(longest, AbortSignal.any([waiting.signal, signal])).catch(() => undefined);
  await Promise.race([Promise.all(preparing), late]);
  waiting.abort();
}
