import { segmentsOf } from '../entities/segments.ts';

/** Fewer words ask nothing. */
const LEAST_WORDS = 3;
/** What a word before a value is, which ends there. */
const WORD_BEFORE = /(\p{L}[\p{L}\p{M}.°º'-]{0,30}|#)[ :]{0,3}$/u;
/** What is glued to the value: `ORD-`, `#`. */
const GLUED = /[\p{L}\p{N}#_-]{1,12}$/u;

/**
 * A query without a value, and without the words that only lead to it: `refund for order number 123 please` becomes
 * `refund for order please`. A sentence that says nothing else goes as a whole. Undefined where too little is left.
 */
export function withoutValue(query: string, value: string, leading: ReadonlySet<string>): string | undefined {
  const kept = sentencesOf(query).flatMap((sentence) => {
    const without = strip(sentence, value, leading);
    return without === undefined ? [] : [without];
  });
  const text = kept.join(' ').replace(/ {2,}/g, ' ').trim();
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length < LEAST_WORDS || segmentsOf(text).some((segment) => segment.text === value)
    ? undefined
    : text;
}

function sentencesOf(query: string): readonly string[] {
  return query.split(/(?<=[.?!]) +/);
}

/** The sentence without the value; undefined where it only told the value. */
function strip(sentence: string, value: string, leading: ReadonlySet<string>): string | undefined {
  const found = segmentsOf(sentence).find((segment) => segment.text === value);
  if (!found) return sentence;
  let before = sentence.slice(0, found.start).replace(GLUED, '');
  const after = sentence.slice(found.end).replace(/^[\p{L}\p{N}_-]{1,12}/u, '');
  for (;;) {
    const word = WORD_BEFORE.exec(before);
    if (!word || !(word[1] === '#' || leading.has((word[1] ?? '').toLowerCase()))) break;
    before = before.slice(0, word.index);
  }
  const head = before.trimEnd().replace(/[,:(]$/, '');
  const tail = after.replace(/^ *\)/, '').trimStart();
  const text = /^[.,?!;:]/.test(tail) ? head + tail : `${head} ${tail}`;
  const words = text.match(/\p{L}+/gu) ?? [];
  // `My order number is 123.` leaves `My order.`, which is no sentence.
  if (words.length < LEAST_WORDS) return undefined;
  return strip(text, value, leading);
}
