import { addUsd } from '../agent/usage.ts';
import type { Execution } from '../agent/types.ts';

/** Milliseconds that the agent took in this run; null where unknown, and where the cache answered: it measures nothing. */
export function measuredMs({ latencyMs, cached }: Pick<Execution, 'latencyMs' | 'cached'>): number | null {
  return cached ? null : latencyMs;
}

/**
 * USD that this run paid for an execution, with the model that played the user: nothing where the cache gave it; null
 * where unknown.
 */
export function paidUsd({
  costUsd,
  cached,
  simulatedUser,
}: Pick<Execution, 'costUsd' | 'cached' | 'simulatedUser'>): number | null {
  if (cached) return 0;
  return simulatedUser ? addUsd(costUsd, simulatedUser.costUsd) : costUsd;
}
