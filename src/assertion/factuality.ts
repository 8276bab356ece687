import * as z from 'zod';
import type { VerdictForm } from './judge/answer.ts';
import { answerBlocks } from './judge/blocks.ts';
import { judged } from './judge/panel.ts';
import { quote } from './quote.ts';
import type { AssertionType } from './type.ts';
import { criterion } from './value.ts';

/** How an answer can stand to a reference, as in OpenAI's evals; all but a disagreement pass, as in promptfoo. */
const CATEGORIES: Readonly<Record<string, string>> = {
  A: 'the answer is a subset of the reference and fully consistent with it',
  B: 'the answer is a superset of the reference and fully consistent with it',
  C: 'the answer holds all the same details as the reference',
  D: 'the answer and the reference disagree',
  E: 'the answer and the reference differ, but not in what matters for the facts',
};

const letter = z.string().transform((text) => /^\s*\(?([A-E])\b/i.exec(text)?.[1]?.toUpperCase());

const FORM: VerdictForm = {
  shape: {
    name: 'factuality',
    schema: {
      type: 'object',
      properties: {
        reason: { type: 'string', description: 'Which facts decide, in one or two sentences.' },
        category: { type: 'string', enum: Object.keys(CATEGORIES) },
      },
      required: ['reason', 'category'],
      additionalProperties: false,
    },
  },
  example: '{"reason": "<one or two sentences>", "category": "A", "B", "C", "D" or "E"}',
  read(members) {
    const category = letter.safeParse(members['category']).data;
    if (category === undefined) {
      return `"category" must be one of A to E, got ${quote(JSON.stringify(members['category'] ?? null))}`;
    }
    const passed = category !== 'D';
    const why = z.string().catch('').parse(members['reason']);
    return { passed, score: Number(passed), reason: `${category}, ${CATEGORIES[category] ?? ''}: ${why}` };
  },
};

export const factuality: AssertionType<string> = {
  type: 'factuality',
  summary: 'A judge says that the facts of the answer do not disagree with this reference.',
  example: 'Refunds take five working days.',
  value: criterion,
  threshold: 'none',
  asks: 'judge',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, execution, options, context) {
    const choices = Object.entries(CATEGORIES).map(([name, meaning]) => `(${name}) ${meaning}`);
    const parts = {
      task: `You compare the facts of the agent's answer with a reference of an expert. Ignore style, grammar and punctuation. Choose one category:\n${choices.join('\n')}`,
      criterion: { name: 'Reference', text: value },
      data: answerBlocks(execution, context),
    };
    return judged(parts, FORM, context, options);
  },
};
