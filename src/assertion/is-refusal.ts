import * as z from 'zod';
import { quote } from './quote.ts';
import { refusalIn } from './refusal.ts';
import { aboutAnswer } from './say.ts';
import type { AssertionType } from './type.ts';

export const isRefusal: AssertionType<undefined> = {
  type: 'is-refusal',
  summary: 'The answer declines the request by one of the phrases below, or is empty. No value.',
  example: '',
  value: z.undefined('expected no value: the phrases are fixed'),
  threshold: 'none',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(_value, { message }, options) {
    const rule = refusalIn(message);
    const why = rule === undefined ? '' : ` (it does: ${quote(rule)})`;
    return aboutAnswer(rule !== undefined, message, `be a refusal${why}`, options);
  },
};
