import type * as z from 'zod';
import { quoteAll } from './quote.ts';
import { aboutAnswer } from './say.ts';
import type { AssertionType } from './type.ts';
import { texts, textsOf } from './value.ts';

export const icontainsAny: AssertionType<z.infer<typeof texts>> = {
  type: 'icontains-any',
  summary: 'The answer contains at least one of these texts, upper and lower case alike.',
  example: '[refund, credit]',
  value: texts,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    const wanted = textsOf(value);
    const lowered = message.toLowerCase();
    const passed = wanted.some((one) => lowered.includes(one.toLowerCase()));
    return aboutAnswer(passed, message, `contain one of ${quoteAll(wanted)} in any case`, options);
  },
};
