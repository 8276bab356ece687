import type { TokenKind } from './types.ts';

/** A part of a text, from `start` up to but without `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds one kind of personal data or secret in a text. A sibling file a kind under `kinds/`, listed once in
 * `registry.ts`. Every search takes time in proportion to the text, whatever is in it.
 */
export interface Detector {
  readonly kind: TokenKind;
  /** Quick, may err on the side of true. */
  suspects(text: string): boolean;
  find(text: string): Iterable<Span>;
  /** True where the value under this JSON key is of the kind whatever it looks like. Keys come by `keyWords`. */
  ownsValue?(key: string, value: string): boolean;
  /** One form of all spellings of a value, so that they get one token. */
  canonical(value: string): string;
}

/** Spans of a global regular expression's matches, or of its first group where it has one (flag `d`). */
export function* matches(pattern: RegExp, text: string, accept?: (value: string) => boolean): Iterable<Span> {
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
    if (!accept || accept(text.slice(start, end))) yield { start, end };
  }
}

const KNOWN_KEYS = 1_000;
const words = new Map<string, string>();

/** A key's words in lower case with single underscores: `apiKey`, `API-Key` and `api_key` are all `api_key`. */
export function keyWords(key: string): string {
  const known = words.get(key);
  if (known !== undefined) return known;
  const result = key
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
  // The same few keys come in every record.
  if (words.size < KNOWN_KEYS && key.length <= 200) words.set(key, result);
  return result;
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
