import * as z from 'zod';
import { labelOf, rangeScore, rangeText, selects, toolSelector } from './call.ts';
import { quote } from './quote.ts';
import type { AssertionType } from './type.ts';
import { count } from './value.ts';

const ONLY_TOOLS = 'expected "tool": here a step is a tool call, other span types are not recorded';

const value = z
  .strictObject({
    type: z.union([z.literal('tool'), z.tuple([z.literal('tool')])], ONLY_TOOLS).optional(),
    ...toolSelector,
    min: count.optional(),
    max: count.optional(),
  })
  .refine(
    ({ name, pattern }) => name === undefined || pattern === undefined,
    'expected only one of "name" and "pattern"',
  )
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'expected "min" or "max"')
  .refine(
    ({ min, max }) => min !== 0 || max !== undefined,
    'expected "min" of at least 1: every run has 0 calls or more',
  )
  .refine(({ min = 0, max = Infinity }) => min <= max, 'expected "min" to be at most "max"');

export const stepCount: AssertionType<z.infer<typeof value>> = {
  type: 'trajectory:step-count',
  summary: 'The number of tool calls, of all or of those that `pattern` selects, is within `min` and `max`.',
  example: '{ type: tool, pattern: search_*, max: 3 }',
  value,
  threshold: 'score',
  stage: 'planner',
  aboutTools: false,
  check(wanted, { toolCalls }, { not }) {
    const { min, max } = wanted;
    const seen = toolCalls.filter((call) => selects(wanted, call)).length;
    const score = rangeScore(seen, min, max);
    const which =
      (wanted.name ?? wanted.pattern) ? `tool calls of ${quote(labelOf(wanted), 60)}` : 'tool calls';
    const message = `the number of ${which} must ${not ? 'not ' : ''}be ${rangeText(min, max)}; it is ${seen}`;
    return { passed: score === 1, score, message };
  },
};
