import type { AgentError, Execution } from '../agent/types.ts';
import { addUsage, NO_USAGE } from './judge/usage.ts';
import { qualityOf } from './quality.ts';
import { quote } from './quote.ts';
import { decidersOf, type Checked, type Decider } from './set.ts';
import type { Validation, ValidationDetail } from './types.ts';

/**
 * What all checks of a trial come to. Passed: no agent error, at least one assertion with a weight above 0, and all of
 * them pass; null where a grader failed for one of them, whatever the others say: were known failures kept and
 * unknown passes dropped, a grader that is down would make an agent look worse.
 * Quality 0–5: see `quality.ts`; cost and latency stay out of it, an agent error is 0. Confidence 0–1: the mean of
 * the details' confidences by weight. What only informs (a judge that is not trusted) is in the details alone.
 */
export function validationOf(
  checked: readonly Checked[],
  { error, turns }: Pick<Execution, 'error' | 'turns'>,
): Validation {
  const deciders = decidersOf(checked);
  const weighty = deciders.filter(({ weight }) => weight > 0);
  const deciding = weighty.filter(({ informs }) => informs === undefined);
  const aboutTools = deciding.filter((one) => one.aboutTools);
  const details = deciders.flatMap((one) => one.details);
  const usages = checked.flatMap(({ result }) => result.usage ?? []);
  const grader = usages.length > 0 ? { grader: usages.reduce(addUsage, NO_USAGE) } : {};
  if (error) {
    return {
      passed: false,
      confidence: 1,
      quality: 0,
      toolCorrect: aboutTools.length > 0 ? false : null,
      details: [failureDetail(error, turns?.length ?? 1), ...details],
    };
  }
  return {
    // Where all that could decide only informs, nobody knows.
    passed: deciding.length > 0 ? allPassed(deciding) : weighty.length > 0 ? null : false,
    confidence: confidenceOf(deciding),
    quality: qualityOf(deciding.flatMap(({ parts }) => parts)),
    toolCorrect: aboutTools.length > 0 ? allPassed(aboutTools) : null,
    details,
    ...grader,
  };
}

function allPassed(deciders: readonly Decider[]): boolean | null {
  if (deciders.some(({ missing }) => missing)) return null;
  return deciders.every(({ passed }) => passed);
}

/** The agent's own failure as a detail, told first. */
function failureDetail({ code, message, stage }: AgentError, turn: number): ValidationDetail {
  const where = `${stage ? ` in the ${stage}` : ''}${turn > 1 ? ` of turn ${turn}` : ''}`;
  return {
    type: 'execution',
    path: 'execution',
    passed: false,
    score: 0,
    confidence: 1,
    message: `the agent failed${where} with ${quote(code, 60)}: ${quote(message)}`,
    weight: 1,
    stage: stage ?? 'planner',
  };
}

function confidenceOf(deciding: readonly Decider[]): number {
  const total = deciding.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  return deciding.reduce((sum, { weight, confidence }) => sum + weight * confidence, 0) / total;
}
