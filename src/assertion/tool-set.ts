import * as z from 'zod';
import { selects, toolPattern } from './call.ts';
import { quoteAll } from './quote.ts';
import type { AssertionType } from './type.ts';
import { LIST_LIMIT, oneOf } from './value.ts';

const tools = z.array(toolPattern).max(LIST_LIMIT, `expected at most ${LIST_LIMIT} tools`);
const value = oneOf(
  [
    tools,
    z.strictObject({
      tools,
      mode: z.enum(['exact', 'subset', 'superset'], 'expected exact, subset or superset').optional(),
    }),
  ],
  'expected a list of tool names, or { tools, mode }',
);

export const toolSet: AssertionType<z.infer<typeof value>> = {
  type: 'trajectory:tool-set',
  summary:
    'The tools that were called, however often and in whatever order, are these (`exact`, default), at most these (`subset`) or at least these (`superset`).',
  example: '{ tools: [lookup_order, issue_refund], mode: exact }',
  value,
  threshold: 'score',
  stage: 'planner',
  aboutTools: true,
  check(given, { toolCalls }, { not }) {
    const { tools: wanted, mode = 'exact' } = Array.isArray(given) ? { tools: given } : given;
    const used = [...new Set(toolCalls.map(({ name }) => name))];
    const missing = wanted.filter((pattern) => !toolCalls.some((call) => selects({ pattern }, call)));
    const strange = used.filter(
      (name) =>
        !toolCalls.some((call) => call.name === name && wanted.some((pattern) => selects({ pattern }, call))),
    );
    const wrong = (mode === 'subset' ? 0 : missing.length) + (mode === 'superset' ? 0 : strange.length);
    const all = (mode === 'subset' ? 0 : wanted.length) + (mode === 'superset' ? 0 : used.length);
    const how = mode === 'exact' ? 'just' : mode === 'subset' ? 'at most' : 'at least';
    const message = `the agent must ${not ? 'not ' : ''}use ${how} the tools ${quoteAll(wanted)}; it used ${quoteAll(used)}`;
    return { passed: wrong === 0, score: all === 0 ? 1 : (all - wrong) / all, message };
  },
};
