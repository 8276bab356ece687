import type { GateName } from '../compare/stats/types.ts';
import type { SequentialState } from '../compare/stats/sequential-types.ts';
import { LABELS } from './paired-words.ts';
import type { GateResult, GateState } from './types.ts';

/** Why what is no worse is rejected all the same. */
export const NO_IMPROVEMENT = 'no metric improved, and gate.require-improvement asks for one';

/** The rule of `gate.require-improvement`: at least one metric is better, by its margin and by more than chance. */
export function improvementResult(improved: readonly GateName[], state: SequentialState): GateResult {
  const base = { gate: 'improvement', severity: 'low', allowed: 'at least one' } as const;
  if (improved.length > 0) {
    const message = `improved: ${improved.map((gate) => LABELS[gate]).join(', ')}`;
    return { ...base, state: 'pass', message };
  }
  // Before the end of the looks an improvement may still be shown; where something is worse it does not matter.
  const found: GateState = state === 'NOT_WORSE' ? 'fail' : 'undecided';
  const message = found === 'fail' ? NO_IMPROVEMENT : 'an improvement of a metric is not shown so far';
  return { ...base, state: found, message };
}
