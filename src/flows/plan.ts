import type { Arm, Arms } from './arms.ts';
import type { Suite } from '../scenario/types.ts';
import type { Outcome } from '../verdict/types.ts';

/** What is to be run and why; decided before a model is called. */
export interface Plan {
  readonly suite: Suite;
  readonly arms: readonly Arm[];
  /** Set where the outcome is known without a comparison. */
  readonly outcome?: Outcome;
}

/** Runs no more than what changed: nothing, one side over changed scenarios, or both over all that is selected. */
export function planOf(arms: Arms, suite: Suite, whole: Suite, baseSuite: Suite | undefined): Plan {
  const { candidate, baseline } = arms;
  if (!baseline) {
    const reason = arms.whyNoBaseline ?? 'there is nothing to compare with';
    return { suite, arms: [candidate], outcome: { kind: 'no-baseline', reason } };
  }
  const same = candidate.variant.configHash === baseline.variant.configHash;
  if ((same || arms.standing) && whole.hash === baseSuite?.hash) {
    const reason = 'model, prompts, tools and scenarios are what they are at the base';
    return { suite, arms: [], outcome: { kind: 'unchanged', reason } };
  }
  if (!same || !baseSuite) return { suite, arms: [baseline, candidate] };
  const before = new Map(baseSuite.scenarios.map((scenario) => [scenario.id, scenario.hash]));
  const scenarios = suite.scenarios.filter((scenario) => before.get(scenario.id) !== scenario.hash);
  if (scenarios.length === 0) {
    const reason = 'the agent and every selected scenario are what they are at the base';
    return { suite, arms: [], outcome: { kind: 'unchanged', reason } };
  }
  const reason = 'the agent is what it is at the base; only scenarios changed, so only those were run';
  return { suite: { ...suite, scenarios }, arms: [candidate], outcome: { kind: 'measured', reason } };
}
