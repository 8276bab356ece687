import * as z from 'zod';
import { TEXT_LIMIT } from './bounded.ts';
import { quoteAll } from './quote.ts';
import { aboutAnswer, cannotTell } from './say.ts';
import type { AssertionType } from './type.ts';
import { LIST_LIMIT, oneOf, text } from './value.ts';
import { gramsOf, wordsOf } from './words.ts';

/** promptfoo's default. */
const LEAST = 0.5;
const LONGEST = 4;

/**
 * BLEU-4 of one answer, 0–1: geometric mean of the clipped precisions of runs of 1 to 4 words, times the brevity
 * penalty against the reference of the nearest length (Papineni et al. 2002, BLEU: a Method for Automatic Evaluation of
 * Machine Translation). Without smoothing: an answer that shares no run of four words with any reference scores 0.
 */
export function bleuScore(answer: string, references: readonly string[]): number {
  const said = wordsOf(answer);
  const wanted = references.map(wordsOf);
  let logs = 0;
  for (let size = 1; size <= LONGEST; size++) {
    const total = said.length - size + 1;
    if (total <= 0) return 0;
    const grams = wanted.map((words) => gramsOf(words, size));
    let shared = 0;
    for (const [gram, times] of gramsOf(said, size)) {
      shared += Math.min(times, Math.max(...grams.map((known) => known.get(gram) ?? 0)));
    }
    if (shared === 0) return 0;
    logs += Math.log(shared / total) / LONGEST;
  }
  const nearest = wanted
    .map(({ length }) => length)
    .reduce((best, one) => (Math.abs(one - said.length) < Math.abs(best - said.length) ? one : best));
  const brevity = said.length >= nearest ? 1 : Math.exp(1 - nearest / said.length);
  return Math.min(1, brevity * Math.exp(logs));
}

const value = oneOf(
  [text, z.array(text).min(1, 'expected at least one text').max(LIST_LIMIT)],
  'expected a text or a list of texts',
);

export const bleu: AssertionType<z.infer<typeof value>> = {
  type: 'bleu',
  summary:
    'The answer is worded like this text, or one of these: BLEU-4 is at least the threshold (0.5). Score: BLEU-4.',
  example: "'Your refund takes five days.'",
  value,
  threshold: 'score',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(given, { message }, options) {
    if (message.length > TEXT_LIMIT) return cannotTell(`the answer is longer than ${TEXT_LIMIT} characters`);
    const references = (Array.isArray(given) ? given : [given]).map(String);
    const score = bleuScore(message, references);
    const least = options.threshold ?? LEAST;
    const sentence = `be worded like ${quoteAll(references)} (BLEU ${score.toFixed(2)}, least ${least})`;
    return aboutAnswer(score >= least, message, sentence, options, score);
  },
};
