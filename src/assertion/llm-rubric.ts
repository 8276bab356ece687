import { GRADE_FORM } from './judge/answer.ts';
import { answerBlocks } from './judge/blocks.ts';
import { judged } from './judge/panel.ts';
import type { AssertionType } from './type.ts';
import { criterion } from './value.ts';

/** The type by which a judge is calibrated. */
export const GRADE_TYPE = 'llm-rubric';

export const llmRubric: AssertionType<string> = {
  type: GRADE_TYPE,
  summary: 'A judge says that the answer meets this criterion. Score: how well it does.',
  example: 'Apologises and names the refund time.',
  value: criterion,
  threshold: 'score',
  readsThreshold: true,
  asks: 'judge',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, execution, options, context) {
    const parts = {
      task: "You decide whether the agent's answer meets a criterion.",
      criterion: { name: 'Criterion', text: value },
      data: answerBlocks(execution, context),
    };
    return judged(parts, GRADE_FORM, context, options);
  },
};
