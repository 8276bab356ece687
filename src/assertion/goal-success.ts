import * as z from 'zod';
import { GRADE_FORM } from './judge/answer.ts';
import { trajectoryBlocks } from './judge/blocks.ts';
import { judged } from './judge/panel.ts';
import type { AssertionType } from './type.ts';
import { criterion, oneOf } from './value.ts';

const value = oneOf(
  [criterion, z.strictObject({ goal: criterion })],
  'expected the goal as a text, or { goal: <text> }',
);

export const goalSuccess: AssertionType<z.infer<typeof value>> = {
  type: 'trajectory:goal-success',
  summary: 'A judge who sees the tool calls and the answer says that this goal was reached.',
  example: 'Refund order 123 and tell the customer when the money arrives.',
  value,
  threshold: 'score',
  readsThreshold: true,
  asks: 'judge',
  stage: 'planner',
  aboutTools: false,
  check(given, execution, options, context) {
    const parts = {
      task: 'You decide whether the agent reached a goal. What its tools were told and answered counts; what the agent merely claims to have done does not.',
      criterion: { name: 'Goal', text: typeof given === 'string' ? given : given.goal },
      data: trajectoryBlocks(execution, context),
    };
    return judged(parts, GRADE_FORM, context, options);
  },
};
