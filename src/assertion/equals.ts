import { type Json, parseJson } from '../base/json.ts';
import { matchesJson } from '../base/json-match.ts';
import { quote, show } from './quote.ts';
import { aboutAnswer } from './say.ts';
import type { AssertionType } from './type.ts';
import { json } from './value.ts';

export const equals: AssertionType<Json> = {
  type: 'equals',
  summary: 'The answer is exactly this text, or JSON equal to this object or list.',
  example: 'Done.',
  value: json,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    if (typeof value === 'object' && value !== null) {
      const passed = matchesJson(parseJson(message), value, 'exact');
      return aboutAnswer(passed, message, `be JSON equal to ${show(value)}`, options);
    }
    const wanted = String(value);
    return aboutAnswer(message === wanted, message, `be ${quote(wanted)}`, options);
  },
};
