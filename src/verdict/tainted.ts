import { plural } from '../base/format.ts';
import type { Role } from '../agent/types.ts';
import type { Outcome, Verdict } from './types.ts';

/** How a scenario is known to a model: it was trained on its trials, on its query, or on other words for it. */
export type Seen = 'scenario' | 'query' | 'paraphrase';

/** A model that was trained on scenarios which it is asked. */
export interface Taint {
  readonly role: Role;
  /** Path of the manifest that says so. */
  readonly manifest: string;
  readonly scenarios: readonly { readonly id: string; readonly seen: Seen }[];
  /** Scenarios of the run. */
  readonly of: number;
}

/** `TAINTED: 3 of 40 scenarios were trained on by the candidate` */
export function taintSentence({ role, scenarios, of }: Taint): string {
  const was = scenarios.length === 1 ? 'was' : 'were';
  return `TAINTED: ${scenarios.length} of ${plural(of, 'scenario')} ${was} trained on by the ${role}`;
}

/**
 * The outcome of a run whose models saw some of its scenarios before. An APPROVE becomes INCONCLUSIVE, since what was
 * learned by heart proves nothing; a REJECT stands. Every kind of outcome says so.
 */
export function withTaint(outcome: Outcome, taints: readonly Taint[]): Outcome {
  if (taints.length === 0) return outcome;
  const said = taints.map(taintSentence);
  if (outcome.kind === 'judged') return { kind: 'judged', verdict: taintedVerdict(outcome.verdict, said) };
  return { ...outcome, reason: [outcome.reason, ...said].join('; ') };
}

function taintedVerdict(verdict: Verdict, said: readonly string[]): Verdict {
  const { recommendation, reasons } = verdict;
  switch (recommendation) {
    case 'REJECT':
      return { ...verdict, reasons: [...reasons, ...said] };
    case 'INCONCLUSIVE':
      return { ...verdict, reasons: [...said, ...reasons] };
    case 'APPROVE':
      return {
        ...verdict,
        recommendation: 'INCONCLUSIVE',
        winner: 'tie',
        reasons: [...said, 'what ran gives no reason to reject', ...reasons],
      };
  }
}
