import * as z from 'zod';
import { rangeScore, rangeText } from './call.ts';
import { aboutAnswer } from './say.ts';
import type { AssertionType } from './type.ts';
import { count, oneOf } from './value.ts';
import { countWords } from './words.ts';

const value = oneOf(
  [
    count,
    z
      .strictObject({ min: count.optional(), max: count.optional() })
      .refine(({ min, max }) => min !== undefined || max !== undefined, 'expected "min", "max" or both')
      .refine(({ min = 0, max = Infinity }) => min <= max, 'expected "min" of at most "max"'),
  ],
  'expected a number of words, or { min, max }',
);

export const wordCount: AssertionType<z.infer<typeof value>> = {
  type: 'word-count',
  summary: 'The answer has this many words (parted by white space), or between `min` and `max`.',
  example: '{ min: 10, max: 80 }',
  value,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(wanted, { message }, options) {
    const { min, max } = typeof wanted === 'number' ? { min: wanted, max: wanted } : wanted;
    const words = countWords(message);
    const score = rangeScore(words, min, max);
    const sentence = `have ${rangeText(min, max)} words (it has ${words})`;
    return aboutAnswer(score === 1, message, sentence, options, score);
  },
};
