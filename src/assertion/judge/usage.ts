import { addTokens } from '../../agent/usage.ts';
import type { GraderUsage } from './port.ts';

export const NO_USAGE: GraderUsage = {
  calls: 0,
  tokenUsage: { input: 0, output: 0, total: 0 },
  costUsd: 0,
};

/** Sum of two; a figure is null where one of them is unknown. */
export function addUsage(a: GraderUsage, b: GraderUsage): GraderUsage {
  return {
    calls: a.calls + b.calls,
    tokenUsage: addTokens(a.tokenUsage, b.tokenUsage),
    costUsd: a.costUsd === null || b.costUsd === null ? null : a.costUsd + b.costUsd,
  };
}
