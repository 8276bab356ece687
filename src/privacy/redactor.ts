import { claimsOn, mentionedOn, merged, without, type Claim, type Search } from './claims.ts';
import { fold } from './fold.ts';
import { rebuild } from './rebuild.ts';
import { DETECTORS } from './registry.ts';
import { searchFor } from './search.ts';
import { mentionsOf } from './mentions.ts';
import { createTokens, tokensIn, type Tokens } from './tokens.ts';
import type { Redactor, RedactorSettings, TokenKind } from './types.ts';

/** A replacement can lay bare what stood beside it; hostile text must not make that go on for ever. */
const MAX_ROUNDS = 8;
/** Texts remembered as holding nothing, under their key: some megabytes at most. */
const KNOWN_CLEAN = 10_000;

/**
 * A redactor that replaces what it finds by tokens such as `[email-1f0c…]`, keyed by `key`: one value has one token
 * wherever the key is the same, and tokens are never redacted again. What one text or key of a record tells is replaced
 * wherever else it stands in that record. Numbers of a JSON value are redacted (and become text) where they are card
 * numbers or stand under a key that says what they are.
 */
export function createRedactor(settings: RedactorSettings, key: string): Redactor {
  const search = searchFor(settings);
  const tokens = createTokens(key);
  // Keys, statuses and fixture results come in every trial again.
  const clean = new Set<string>();
  return {
    async redact<T>(value: T, beside?: unknown) {
      const seen = surveyed(value, beside, search, clean);
      // The shape is kept: only texts (and telling numbers) are replaced.
      if (seen.found.size === 0) return { value: seen.copy as T, count: 0 };
      let count = 0;
      const result = rebuild(value, (text, under) => {
        const known = [...(seen.found.get(placeOf(text, under)) ?? []), ...mentionedOn(text, seen.mentions)];
        const redacted = redactText(text, under, search, tokens, known);
        count += redacted.count;
        return redacted.text;
      });
      return { value: result as T, count };
    },
    pseudonym: (kind, value) => pseudonym(tokens, kind, value),
  };
}

/** What is found in a record, by place, and the values that are to be found wherever else they stand in it. */
function surveyed(value: unknown, beside: unknown, search: Search, clean: Set<string>) {
  const found = new Map<string, readonly Claim[]>();
  const values = new Map(search.detectors.map((detector) => [detector, new Set<string>()]));
  const look = (text: string, key: string): string => {
    const place = placeOf(text, key);
    if (clean.has(place) || found.has(place)) return text;
    const claims = claimsOn(text, key, search);
    if (claims.length > 0) found.set(place, claims);
    else if (clean.size < KNOWN_CLEAN && place.length < 2_000) clean.add(place);
    for (const { start, end, detector } of claims) {
      const value = text.slice(start, end);
      if (tokensIn(value).length === 0) values.get(detector)?.add(fold(value).text);
    }
    return text;
  };
  const copy = rebuild(value, look);
  rebuild(beside, look);
  return { copy, found, mentions: mentionsOf(values) };
}

function placeOf(text: string, key: string): string {
  return `${key}\0${text}`;
}

function pseudonym(tokens: Tokens, kind: TokenKind, value: string): string {
  const [token] = tokensIn(value);
  if (token?.start === 0 && token.end === value.length) return value;
  return tokens.tokenFor(kind, DETECTORS[kind].canonical(fold(value).text));
}

/** `known` is what stands in the text as far as its record tells. */
function redactText(
  original: string,
  key: string,
  search: Search,
  tokens: Tokens,
  known: readonly Claim[],
): { readonly text: string; readonly count: number } {
  let text = original;
  let count = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const found = round === 0 ? known : claimsOn(text, key, search);
    if (found.length === 0) break;
    const claims = without(merged(found, search.detectors), tokensIn(text));
    if (claims.length === 0) break;
    count += claims.length;
    text = replaced(text, claims, tokens);
  }
  return { text, count };
}

function replaced(text: string, claims: readonly Claim[], tokens: Tokens): string {
  let out = '';
  let at = 0;
  for (const { start, end, detector, value = text.slice(start, end) } of claims) {
    out += text.slice(at, start) + tokens.tokenFor(detector.kind, detector.canonical(fold(value).text));
    at = end;
  }
  return out + text.slice(at);
}
