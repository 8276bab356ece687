import { OutsideError } from '../../base/errors.ts';
import { oneLine } from '../../base/text.ts';
import { quote } from '../quote.ts';
import type { CheckOptions } from '../type.ts';
import type { CheckResult, GradeContext } from '../types.ts';
import type { Verdict, VerdictForm } from './answer.ts';
import { askOnce, type Opinion } from './ask.ts';
import type { GraderUsage } from './port.ts';
import { DATA_LIMIT, promptOf, type PromptParts } from './prompt.ts';
import { addUsage, NO_USAGE } from './usage.ts';

/** Code points of a judge's reason that a message quotes. */
const REASON_LIMIT = 500;

/**
 * Puts a question as often as the judge is to be asked and makes one result of the verdicts: more than half of them
 * pass, the score is their mean, the confidence the share of the majority. A tie does not pass. With a threshold the
 * mean score has to reach it as well. Where any of them fails the grader has failed: `missing`.
 */
export async function judged(
  parts: Omit<PromptParts, 'example' | 'rubric'>,
  form: VerdictForm,
  { tools, signal }: GradeContext,
  { threshold }: CheckOptions,
): Promise<CheckResult> {
  const { judge } = tools;
  if (!judge) return missing('no judge can be asked here');
  const size = parts.data.reduce((sum, { text }) => sum + text.length, 0);
  if (size > DATA_LIMIT) {
    const message = `cannot tell: what is to be judged has more than ${DATA_LIMIT} characters`;
    return { passed: false, score: 0, undecided: true, message };
  }
  const rubric = judge.rubric === undefined ? {} : { rubric: judge.rubric };
  const messages = promptOf({ ...parts, ...rubric, example: form.example });
  const opinions: Opinion[] = [];
  try {
    for (let repeat = 1; repeat <= judge.repeat; repeat++) {
      opinions.push(await askOnce(judge, messages, form, repeat, signal));
    }
  } catch (error) {
    const usage = usageOf(opinions);
    if (signal.aborted) return missing('the run was stopped before this was judged', usage);
    if (error instanceof OutsideError) return missing(`the judge did not answer: ${error.message}`, usage);
    throw error;
  }
  return resultOf(opinions, threshold);
}

function resultOf(opinions: readonly Opinion[], threshold: number | undefined): CheckResult {
  const usage = usageOf(opinions);
  const verdicts: Verdict[] = [];
  for (const { verdict } of opinions) {
    if ('failed' in verdict) return missing(`the judge gave no verdict: ${verdict.failed}`, usage);
    verdicts.push(verdict);
  }
  const passes = verdicts.filter(({ passed }) => passed).length;
  const majority = passes * 2 > verdicts.length;
  const score = verdicts.reduce((sum, one) => sum + one.score, 0) / verdicts.length;
  const votes = verdicts.length > 1 ? ` (${passes} of ${verdicts.length} verdicts pass)` : '';
  const told = verdicts.find(({ passed }) => passed === majority)?.reason ?? '';
  return {
    passed: majority && score >= (threshold ?? 0),
    score,
    confidence: Math.max(passes, verdicts.length - passes) / verdicts.length,
    usage,
    message: `the judge says${votes}: ${quote(oneLine(told, REASON_LIMIT, ' '), REASON_LIMIT)}`,
  };
}

function usageOf(opinions: readonly Opinion[]): GraderUsage {
  return opinions.map(({ usage }) => usage).reduce(addUsage, NO_USAGE);
}

/** The grader failed: nobody knows, and the agent is not to blame. */
export function missing(message: string, usage?: GraderUsage): CheckResult {
  return {
    passed: false,
    score: 0,
    missing: true,
    message: `the grader failed: ${message}`,
    ...(usage && usage.calls > 0 ? { usage } : {}),
  };
}
