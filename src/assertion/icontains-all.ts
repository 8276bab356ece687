import type * as z from 'zod';
import { quoteAll } from './quote.ts';
import { aboutAnswer } from './say.ts';
import type { AssertionType } from './type.ts';
import { texts, textsOf } from './value.ts';

export const icontainsAll: AssertionType<z.infer<typeof texts>> = {
  type: 'icontains-all',
  summary: 'The answer contains each of these texts, upper and lower case alike. Score: the share found.',
  example: '[refund, 5 days]',
  value: texts,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    const wanted = textsOf(value);
    const lowered = message.toLowerCase();
    const missing = wanted.filter((one) => !lowered.includes(one.toLowerCase()));
    const asked = missing.length > 0 ? ` (missing ${quoteAll(missing)})` : '';
    const score = (wanted.length - missing.length) / wanted.length;
    const sentence = `contain all of ${quoteAll(wanted)} in any case${asked}`;
    return aboutAnswer(missing.length === 0, message, sentence, options, score);
  },
};
