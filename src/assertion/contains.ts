import { quote } from './quote.ts';
import { aboutAnswer } from './say.ts';
import type { AssertionType } from './type.ts';
import { text } from './value.ts';

export const contains: AssertionType<string | number> = {
  type: 'contains',
  summary: 'The answer contains this text.',
  example: 'refund',
  value: text,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    const wanted = String(value);
    return aboutAnswer(message.includes(wanted), message, `contain ${quote(wanted)}`, options);
  },
};
