import * as z from 'zod';
import {
  quoteTool,
  rangeScore,
  rangeText,
  selects,
  selectsOne,
  SELECTS_ONE,
  toolPattern,
  toolSelector,
} from './call.ts';
import { quoteAll } from './quote.ts';
import type { AssertionType } from './type.ts';
import { count, LIST_LIMIT, oneOf } from './value.ts';

const counted = z
  .strictObject({ ...toolSelector, min: count.optional(), max: count.optional() })
  .refine(selectsOne, SELECTS_ONE)
  .refine(({ min = 0, max = Infinity }) => min <= max, 'expected "min" to be at most "max"');

const value = oneOf(
  [toolPattern, z.array(toolPattern).min(1, 'expected at least one tool').max(LIST_LIMIT), counted],
  'expected a tool name, a list of tool names, or { name | pattern, min, max }',
);

export const toolUsed: AssertionType<z.infer<typeof value>> = {
  type: 'trajectory:tool-used',
  summary:
    'These tools were all called, or one of them `min` (1) to `max` times. `not-` with a list: none of them was. Score: the share used.',
  example: '{ name: issue_refund, min: 1, max: 1 }',
  value,
  threshold: 'score',
  stage: 'planner',
  aboutTools: true,
  check(wanted, { toolCalls }, { not }) {
    const seen = quoteAll(toolCalls.map(({ name }) => name));
    if (typeof wanted === 'string' || Array.isArray(wanted)) {
      const tools = typeof wanted === 'string' ? [wanted] : wanted;
      const used = tools.filter((pattern) => toolCalls.some((call) => selects({ pattern }, call)));
      const missing = tools.filter((pattern) => !used.includes(pattern));
      const message = not
        ? `the agent must call none of ${quoteAll(tools)}; it called ${used.length > 0 ? quoteAll(used) : 'none of them'}`
        : `the agent must call ${quoteAll(tools)}${missing.length > 0 ? ` (missing ${quoteAll(missing)})` : ''}; it called ${seen}`;
      const passed = not ? used.length > 0 : missing.length === 0;
      return { passed, score: used.length / tools.length, message };
    }
    const { max, min = Math.min(1, max ?? 1) } = wanted;
    const times = toolCalls.filter((call) => selects(wanted, call)).length;
    const score = rangeScore(times, min, max);
    const message = `the agent must ${not ? 'not ' : ''}call ${quoteTool(wanted)} ${rangeText(min, max)} times; it did ${times} times`;
    return { passed: score === 1, score, message };
  },
};
