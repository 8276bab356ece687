import type { Execution } from '../agent/types.ts';

/** Milliseconds that the agent took in this run; null where unknown, and where the cache answered: it measures nothing. */
export function measuredMs({ latencyMs, cached }: Pick<Execution, 'latencyMs' | 'cached'>): number | null {
  return cached ? null : latencyMs;
}
