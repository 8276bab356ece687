import * as z from 'zod';
import { messageOf } from '../base/errors.ts';
import { TEXT_LIMIT, TIME_LIMIT_MS, withinTime } from './bounded.ts';
import { quote } from './quote.ts';
import { aboutAnswer, cannotTell } from './say.ts';
import type { AssertionType } from './type.ts';

const PATTERN_LIMIT = 1_000;

const pattern = z
  .string('expected a JavaScript regular expression as text, without slashes')
  .min(1, 'expected a regular expression that is not empty')
  .max(PATTERN_LIMIT, `expected at most ${PATTERN_LIMIT} characters`)
  .superRefine((value, context) => {
    const problem = problemOf(value);
    if (problem)
      context.addIssue({ code: 'custom', message: `expected a JavaScript regular expression: ${problem}` });
  });

/** Why a text is no usable pattern; undefined where it is one. V8 builds a pattern at its first use only. */
function problemOf(source: string): string | undefined {
  try {
    return withinTime(() => new RegExp(source).test('')) ? undefined : 'it takes too long on an empty text';
  } catch (error) {
    return messageOf(error);
  }
}

export const regex: AssertionType<string> = {
  type: 'regex',
  summary:
    'A part of the answer matches this JavaScript regular expression (no slashes; `(?i:…)` ignores case).',
  example: "'order #\\d+'",
  value: pattern,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    if (message.length > TEXT_LIMIT) return cannotTell(`the answer is longer than ${TEXT_LIMIT} characters`);
    try {
      const found = withinTime(() => new RegExp(value).test(message));
      if (found) return aboutAnswer(found.value, message, `match ${quote(value)}`, options);
      return cannotTell(`the pattern ${quote(value)} took longer than ${TIME_LIMIT_MS} ms`);
    } catch (error) {
      // V8's pattern stack is full.
      return cannotTell(`the pattern ${quote(value)} failed: ${quote(messageOf(error))}`);
    }
  },
};
