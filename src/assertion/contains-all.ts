import type * as z from 'zod';
import { quoteAll } from './quote.ts';
import { aboutAnswer } from './say.ts';
import type { AssertionType } from './type.ts';
import { texts, textsOf } from './value.ts';

export const containsAll: AssertionType<z.infer<typeof texts>> = {
  type: 'contains-all',
  summary: 'The answer contains each of these texts. Score: the share found.',
  example: '[refund, 5 days]',
  value: texts,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    const wanted = textsOf(value);
    const missing = wanted.filter((one) => !message.includes(one));
    const asked = missing.length > 0 ? ` (missing ${quoteAll(missing)})` : '';
    const score = (wanted.length - missing.length) / wanted.length;
    return aboutAnswer(
      missing.length === 0,
      message,
      `contain all of ${quoteAll(wanted)}${asked}`,
      options,
      score,
    );
  },
};
