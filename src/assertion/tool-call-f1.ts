import type * as z from 'zod';
import { quoteAll } from './quote.ts';
import type { AssertionType } from './type.ts';
import { texts, textsOf } from './value.ts';

/**
 * F1 of the sets of tool names: 2 × precision × recall / (precision + recall), as in promptfoo's `tool-call-f1`. Both
 * sets empty is 1.
 */
export const toolCallF1: AssertionType<z.infer<typeof texts>> = {
  type: 'tool-call-f1',
  summary:
    'The tools that were called are these, by F1 of the two sets of names; `threshold` says how much is enough (1).',
  example: '[lookup_order, issue_refund]',
  value: texts,
  threshold: 'score',
  stage: 'planner',
  aboutTools: true,
  check(value, { toolCalls }, { not }) {
    const wanted = new Set(textsOf(value));
    const used = new Set(toolCalls.map(({ name }) => name));
    const both = [...wanted].filter((name) => used.has(name)).length;
    const score = (2 * both) / (wanted.size + used.size);
    const message = `the agent must ${not ? 'not ' : ''}call ${quoteAll([...wanted])}; it called ${quoteAll([...used])}: F1 is ${score.toFixed(2)}`;
    return { passed: score === 1, score, message };
  },
};
