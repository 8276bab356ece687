import type { Untrusted } from '../base/untrusted.ts';

/** A sentence: our own words, numbers, and hostile text that each renderer makes harmless in its own way. */
export type Phrase = readonly (string | number | Untrusted)[];

/** A rule's own words with the signs that people read: `>= 95 %` is `≥ 95 %`. */
export function ownWords(text: string): string {
  return text.replaceAll('>=', '≥').replaceAll('<=', '≤');
}
