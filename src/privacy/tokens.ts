import type { RedactKind } from '../config/types.ts';
import type { Span } from './detector.ts';

const TOKEN = /\[(?:email|phone|card|iban|ssn|ip|secret)-\d{1,9}\]/g;

/** Gives every value of a kind its number, from 1 in order of appearance. */
export interface Tokens {
  tokenFor(kind: RedactKind, canonical: string): string;
}

export function createTokens(): Tokens {
  const numbers = new Map<RedactKind, Map<string, number>>();
  return {
    tokenFor(kind, canonical) {
      const known = numbers.get(kind) ?? new Map<string, number>();
      numbers.set(kind, known);
      const number = known.get(canonical) ?? known.size + 1;
      known.set(canonical, number);
      return `[${kind}-${number}]`;
    },
  };
}

/** Where tokens stand in a text, in order. */
export function tokensIn(text: string): readonly Span[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }));
}
