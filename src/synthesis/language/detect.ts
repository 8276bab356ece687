import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Language } from './types.ts';

/** Languages that templates know. */
export const LANGUAGES: readonly Language[] = [english, german, french, spanish, italian];

/** Characters that are looked at. */
const MOST = 2_000;
const LEAST_HITS = 2;

/**
 * The language of a text by its short words: at least two of a language's, and more than of any other. Undefined where
 * that tells nothing, as of other languages and of texts of one or two words.
 */
export function languageOf(text: string): Language | undefined {
  const words =
    text
      .slice(0, MOST)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}']+/gu) ?? [];
  const scored = LANGUAGES.map((language) => ({
    language,
    hits: words.filter((word) => language.words.has(word)).length,
  })).sort((a, b) => b.hits - a.hits);
  const [best, second] = scored;
  if (!best || best.hits < LEAST_HITS || best.hits === second?.hits) return undefined;
  return best.language;
}
