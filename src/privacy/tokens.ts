import { keyedHash } from '../base/hash.ts';
import type { Span } from './detector.ts';
import type { TokenKind } from './types.ts';

// Also the numbered form of older stores: what is redacted stays as it is.
const TOKEN = /\[(?:email|phone|card|iban|ssn|ip|secret|name|user)-(?:[0-9a-f]{12}|\d{1,9})\]/g;
/** 48 bits: among a million values of a kind, two share a token with a chance of 0.2 % (n² / 2⁴⁹). */
const DIGITS = 12;
/** Values whose tokens are remembered: the same few come again and again. */
const KNOWN = 10_000;

/** Gives every value of a kind its pseudonym. */
export interface Tokens {
  tokenFor(kind: TokenKind, canonical: string): string;
}

/** `[kind-<12 hex digits>]`: HMAC-SHA-256 of kind and value, cut. One key, one value, one token, in every process. */
export function createTokens(key: string): Tokens {
  const known = new Map<string, string>();
  return {
    tokenFor(kind, canonical) {
      const said = `${kind}\0${canonical}`;
      const found = known.get(said);
      if (found !== undefined) return found;
      const token = `[${kind}-${keyedHash(key, said).slice(0, DIGITS)}]`;
      if (known.size < KNOWN) known.set(said, token);
      return token;
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
