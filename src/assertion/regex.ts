import * as z from 'zod';
import { REGEX_LIMIT_MS, REGEX_TEXT_LIMIT, regexProblem, testRegex } from './bounded-regex.ts';
import { quote } from './quote.ts';
import { aboutAnswer, cannotTell } from './say.ts';
import type { AssertionType } from './type.ts';

const PATTERN_LIMIT = 1_000;

const pattern = z
  .string('expected a JavaScript regular expression as text, without slashes')
  .min(1, 'expected a regular expression that is not empty')
  .max(PATTERN_LIMIT, `expected at most ${PATTERN_LIMIT} characters`)
  .superRefine((value, context) => {
    const problem = regexProblem(value);
    if (problem)
      context.addIssue({ code: 'custom', message: `expected a JavaScript regular expression: ${problem}` });
  });

export const regex: AssertionType<string> = {
  type: 'regex',
  summary:
    'A part of the answer matches this JavaScript regular expression (no slashes; `(?i:…)` ignores case).',
  example: "'order #\\d+'",
  value: pattern,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  check(value, { message }, options) {
    const passed = testRegex(value, '', message);
    if (passed === 'undecided') {
      const limit =
        message.length > REGEX_TEXT_LIMIT ? `${REGEX_TEXT_LIMIT} characters` : `${REGEX_LIMIT_MS} ms`;
      return cannotTell(`the pattern ${quote(value)} hit its limit of ${limit}`);
    }
    return aboutAnswer(passed, message, `match ${quote(value)}`, options);
  },
};
