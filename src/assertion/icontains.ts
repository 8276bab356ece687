import { quote } from './quote.ts';
import { aboutAnswer } from './say.ts';
import type { AssertionType } from './type.ts';
import { text } from './value.ts';

export const icontains: AssertionType<string | number> = {
  type: 'icontains',
  summary: 'The answer contains this text, upper and lower case alike.',
  example: 'refund',
  value: text,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    const wanted = String(value);
    const passed = message.toLowerCase().includes(wanted.toLowerCase());
    return aboutAnswer(passed, message, `contain ${quote(wanted)} in any case`, options);
  },
};
