import { holm } from './multiplicity.ts';
import { isDrop, reaches, type GateMargins } from './gates.ts';
import type { GateEvidence, GateName } from './types.ts';

const LEVEL = 0.05;
/**
 * What stops a run that needs an improvement before its last look: so little that the last look keeps its whole level
 * (Haybittle, Br. J. Radiol. 44, 1971; Peto et al., Br. J. Cancer 34, 1976).
 */
export const EARLY_LEVEL = 0.001;

/**
 * The gates on which the candidate is better: Holm-adjusted one-sided p <= `level` over the gates, and an effect of at
 * least the margin. Cheaper and faster count only where no success was given up for it: a crash costs nothing and is
 * quick.
 */
export function improvedGates(
  gates: readonly GateEvidence[],
  margins: GateMargins,
  level: number = LEVEL,
): GateName[] {
  const adjusted = holm(gates.map(({ pBetter }) => pBetter));
  const success = gates.find(({ gate }) => gate === 'success');
  const keptSuccess = success !== undefined && !isDrop(success.difference) && success.candidate > 0;
  return gates
    .filter(({ gate, baseline, difference, effect }, i) => {
      const amount = gate === 'cost' || gate === 'latency';
      // Nothing has no share to grow by: whatever comes after it is more than any margin.
      const fromNothing = !amount && baseline === 0 && difference < 0;
      const counts = keptSuccess || !amount;
      return counts && (adjusted[i] ?? 1) <= level && (fromNothing || reaches(-effect, margins[gate]));
    })
    .map(({ gate }) => gate);
}
