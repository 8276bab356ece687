import { TEXT_LIMIT } from './bounded.ts';
import { quote } from './quote.ts';
import { aboutAnswer, cannotTell } from './say.ts';
import type { AssertionType } from './type.ts';
import { text } from './value.ts';
import { gramsOf, sharedGrams, wordsOf } from './words.ts';

/** promptfoo's default. */
const LEAST = 0.75;

/**
 * ROUGE-1 recall: the share of the reference's words that the answer has (Lin 2004, ROUGE: A Package for Automatic
 * Evaluation of Summaries, section 2).
 */
export const rougeN: AssertionType<string | number> = {
  type: 'rouge-n',
  summary:
    "The share of this text's words that the answer has (ROUGE-1 recall) is at least the threshold (0.75). Score: the share.",
  example: 'Your refund takes five days.',
  value: text,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    if (message.length > TEXT_LIMIT) return cannotTell(`the answer is longer than ${TEXT_LIMIT} characters`);
    const wanted = wordsOf(String(value));
    if (wanted.length === 0) return cannotTell('the reference has no word');
    const score = sharedGrams(gramsOf(wanted, 1), gramsOf(wordsOf(message), 1)) / wanted.length;
    const least = options.threshold ?? LEAST;
    const sentence = `have ${least} of the words of ${quote(String(value))} (it has ${score.toFixed(2)})`;
    return aboutAnswer(score >= least, message, sentence, options, score);
  },
};
