import type * as z from 'zod';
import { quoteAll } from './quote.ts';
import { aboutAnswer } from './say.ts';
import type { AssertionType } from './type.ts';
import { texts, textsOf } from './value.ts';

export const containsAny: AssertionType<z.infer<typeof texts>> = {
  type: 'contains-any',
  summary: 'The answer contains at least one of these texts.',
  example: '[refund, credit]',
  value: texts,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    const wanted = textsOf(value);
    const passed = wanted.some((one) => message.includes(one));
    return aboutAnswer(passed, message, `contain one of ${quoteAll(wanted)}`, options);
  },
};
