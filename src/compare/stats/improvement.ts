import { holm } from './multiplicity.ts';
import type { GateMargins } from './gates.ts';
import type { GateEvidence, GateName } from './types.ts';

const LEVEL = 0.05;

/**
 * The gates on which the candidate is better: Holm-adjusted one-sided p <= .05 over the gates, and an effect of at
 * least the margin. Cheaper and faster count only where no success was given up for it: a crash costs nothing and is
 * quick.
 */
export function improvedGates(gates: readonly GateEvidence[], margins: GateMargins): GateName[] {
  const adjusted = holm(gates.map(({ pBetter }) => pBetter));
  const success = gates.find(({ gate }) => gate === 'success');
  const keptSuccess = success !== undefined && success.difference <= 0 && success.candidate > 0;
  return gates
    .filter(({ gate, effect }, i) => {
      const counts = keptSuccess || (gate !== 'cost' && gate !== 'latency');
      return counts && (adjusted[i] ?? 1) <= LEVEL && -effect >= margins[gate];
    })
    .map(({ gate }) => gate);
}
