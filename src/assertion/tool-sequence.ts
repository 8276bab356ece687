import * as z from 'zod';
import {
  labelOf,
  selectorOf,
  selects,
  selectsOne,
  SELECTS_ONE,
  tooManyCalls,
  toolPattern,
  toolSelector,
} from './call.ts';
import { longestCommon } from './matching.ts';
import { quoteAll } from './quote.ts';
import type { AssertionType } from './type.ts';
import { LIST_LIMIT, oneOf } from './value.ts';

const step = oneOf(
  [toolPattern, z.strictObject(toolSelector).refine(selectsOne, SELECTS_ONE)],
  'expected a tool name or { name | pattern }',
);
const steps = z
  .array(step)
  .min(1, 'expected at least one step')
  .max(LIST_LIMIT, `expected at most ${LIST_LIMIT} steps`);
const value = oneOf(
  [
    steps,
    z.strictObject({ steps, mode: z.enum(['in_order', 'exact'], 'expected in_order or exact').optional() }),
  ],
  'expected a list of steps or { steps, mode: in_order | exact }',
);

export const toolSequence: AssertionType<z.infer<typeof value>> = {
  type: 'trajectory:tool-sequence',
  summary:
    'These tools were called in this order: others may stand between (`in_order`, default) or not (`exact`). Score: the longest common order.',
  example: '{ steps: [lookup_order, issue_refund], mode: in_order }',
  value,
  threshold: 'score',
  stage: 'planner',
  aboutTools: true,
  check(wanted, execution, { not }) {
    const many = tooManyCalls(execution);
    if (many) return many;
    const { toolCalls } = execution;
    const list = 'steps' in wanted ? wanted.steps : wanted;
    const exact = 'steps' in wanted && wanted.mode === 'exact';
    const selectors = list.map(selectorOf);
    const common = longestCommon(selectors.length, toolCalls.length, (s, c) => {
      const [selector, call] = [selectors[s], toolCalls[c]];
      return selector !== undefined && call !== undefined && selects(selector, call);
    });
    const score = common / (exact ? Math.max(selectors.length, toolCalls.length) : selectors.length);
    const how = exact ? 'exactly' : 'in this order';
    const seen = quoteAll(toolCalls.map(({ name }) => name));
    const message = `the agent must ${not ? 'not ' : ''}call ${how} ${quoteAll(selectors.map(labelOf))}; it called ${seen}`;
    return { passed: score === 1, score, message };
  },
};
