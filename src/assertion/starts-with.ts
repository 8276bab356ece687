import { quote } from './quote.ts';
import { aboutAnswer } from './say.ts';
import type { AssertionType } from './type.ts';
import { text } from './value.ts';

export const startsWith: AssertionType<string | number> = {
  type: 'starts-with',
  summary: 'The answer starts with this text.',
  example: 'Hello',
  value: text,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    const wanted = String(value);
    return aboutAnswer(message.startsWith(wanted), message, `start with ${quote(wanted)}`, options);
  },
};
