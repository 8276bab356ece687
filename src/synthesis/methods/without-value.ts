import type { Language } from '../language/types.ts';

/** Fewer words ask nothing. */
const LEAST_WORDS = 3;
/** The last word before a value, with what stands between them. */
const WORD_BEFORE = /(\p{L}[\p{L}\p{M}.°º'’-]{0,30}|#)[ :]{0,3}$/u;
/** What parts a sentence. */
const CLAUSE = /[,;:–—]/gu;

/**
 * A query without a value, and without the words that only lead to it: `refund for order number 123 please` becomes
 * `refund for order please`, and of `my order number is 123, and it is late` only what follows is left. Undefined where
 * too little is left.
 */
export function withoutValue(
  query: string,
  value: string,
  words: Pick<Language, 'leading' | 'telling' | 'joining'>,
): string | undefined {
  const kept = query
    .split(/(?<=[.?!]) +/)
    .map((sentence) => strip(sentence, value, words))
    .filter((sentence) => /\p{L}/u.test(sentence));
  const text = kept.join(' ').replace(/ {2,}/g, ' ').trim();
  const left = text.match(/\p{L}+/gu) ?? [];
  return left.length < LEAST_WORDS || text.includes(value) ? undefined : text;
}

type Words = Parameters<typeof withoutValue>[2];

/** The sentence without the value; empty where it only told the value. */
function strip(sentence: string, value: string, words: Words): string {
  const at = sentence.indexOf(value);
  if (at < 0) return sentence;
  let before = sentence.slice(0, at).replace(/["'“„«#(]{1,4}$/u, '');
  const after = sentence.slice(at + value.length).replace(/^["'”“»)]{1,4}/u, '');
  let tells = false;
  for (;;) {
    const found = WORD_BEFORE.exec(before);
    const word = (found?.[1] ?? '').toLowerCase();
    if (!found || !(word === '#' || words.leading.has(word) || words.telling.has(word))) break;
    tells ||= words.telling.has(word);
    before = before.slice(0, found.index);
  }
  const text = tells
    ? withoutClause(before, after, words)
    : joined(before.trimEnd().replace(/[,:(]$/, ''), after);
  return text.includes(value) ? strip(text, value, words) : text;
}

/** What is left where a clause told nothing but the value: `my order number is 123`. */
function withoutClause(before: string, after: string, { joining }: Words): string {
  const start = [...before.matchAll(CLAUSE)].at(-1)?.index ?? 0;
  const head = before.slice(0, start);
  if (head !== '') return joined(head, after);
  const rest = after.replace(/^[ ,;:–—]+/u, '');
  const [first = ''] = /^\p{L}+/u.exec(rest) ?? [];
  const own = joining.has(first.toLowerCase()) ? rest.slice(first.length).trimStart() : rest;
  return own.charAt(0).toUpperCase() + own.slice(1);
}

function joined(head: string, after: string): string {
  const tail = after.trimStart();
  return /^[.,?!;:]/.test(tail) || tail === '' ? head + tail : `${head} ${tail}`;
}
