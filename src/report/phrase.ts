import type { Untrusted } from '../base/untrusted.ts';

/** A sentence: our own words, numbers, and hostile text that each renderer makes harmless in its own way. */
export type Phrase = readonly (string | number | Untrusted)[];

/** `1 scenario`, `2 scenarios`, `1,200 scenarios`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** Phrases one after the other, with our own words between. */
export function joinPhrases(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, i) => (i === 0 ? [...phrase] : [between, ...phrase]));
}

/** A rule's own words with the signs that people read: `>= 95 %` is `≥ 95 %`. */
export function ownWords(text: string): string {
  return text.replaceAll('>=', '≥').replaceAll('<=', '≤');
}
