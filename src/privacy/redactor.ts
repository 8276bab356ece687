import { claimsOn, merged, without, type Claim, type Search } from './claims.ts';
import { fold } from './fold.ts';
import type { Detector } from './detector.ts';
import { mentionsOf, type Mentions } from './mentions.ts';
import { rebuild } from './rebuild.ts';
import { DETECTORS } from './registry.ts';
import { createTokens, tokensIn, type Tokens } from './tokens.ts';
import type { Redactor, RedactorSettings, TokenKind } from './types.ts';

/** A replacement can lay bare what stood beside it; hostile text must not make that go on for ever. */
const MAX_ROUNDS = 8;
/** Texts remembered as holding nothing, under their key: some megabytes at most. */
const KNOWN_CLEAN = 10_000;

/**
 * A redactor that replaces what it finds by tokens such as `[email-1f0c…]`, keyed by `key`: one value has one token
 * wherever the key is the same, and tokens are never redacted again. Numbers of a JSON value are redacted (and become
 * text) where they are card numbers or stand under a key that says what they are.
 */
export function createRedactor(settings: RedactorSettings, key: string): Redactor {
  const search = searchFor(settings);
  const tokens = createTokens(key);
  // Keys, statuses and fixture results come in every trial again.
  const clean = new Set<string>();
  return {
    async redact<T>(value: T, beside?: unknown) {
      let count = 0;
      const mentions = mentionsIn([value, beside], search);
      const here = mentions ? { ...search, mentions } : search;
      const result = rebuild(value, (text, under) => {
        const place = `${under}\0${text}`;
        if (!mentions && clean.has(place)) return text;
        const redacted = redactText(text, under, here, tokens);
        if (!mentions && redacted.count === 0 && clean.size < KNOWN_CLEAN && place.length < 2_000)
          clean.add(place);
        count += redacted.count;
        return redacted.text;
      });
      // The shape is kept: only texts (and telling numbers) were replaced.
      return { value: result as T, count };
    },
    pseudonym: (kind, value) => pseudonym(tokens, kind, value),
  };
}

function searchFor({ redact, allow = [], names = false, userIds = false }: RedactorSettings): Search {
  const active = new Set<TokenKind>([
    ...redact,
    ...(names ? ['name' as const] : []),
    ...(userIds ? ['user' as const] : []),
  ]);
  const detectors = Object.values(DETECTORS).filter(({ kind }) => active.has(kind));
  const allowed = new Map(
    detectors.map((detector) => [
      detector,
      new Set(allow.map((value) => detector.canonical(fold(value).text))),
    ]),
  );
  return { detectors, allowed };
}

/** What a record names of kinds that are replaced everywhere in it; undefined where nothing. */
function mentionsIn(
  record: unknown,
  { detectors, allowed }: Search,
): ReadonlyMap<Detector, Mentions> | undefined {
  const wide = detectors.filter(({ everywhere }) => everywhere);
  if (wide.length === 0) return undefined;
  const values = new Map(wide.map((detector) => [detector, new Set<string>()]));
  rebuild(record, (text, key) => {
    for (const { start, end, detector } of claimsOn(text, key, { detectors: wide, allowed })) {
      const value = text.slice(start, end);
      if (tokensIn(value).length === 0) values.get(detector)?.add(value);
    }
    return text;
  });
  const mentions = new Map(wide.map((one) => [one, mentionsOf(one.kind, values.get(one) ?? new Set())]));
  return [...mentions.values()].some(({ size }) => size > 0) ? mentions : undefined;
}

function pseudonym(tokens: Tokens, kind: TokenKind, value: string): string {
  const [token] = tokensIn(value);
  if (token?.start === 0 && token.end === value.length) return value;
  return tokens.tokenFor(kind, DETECTORS[kind].canonical(fold(value).text));
}

function redactText(
  original: string,
  key: string,
  search: Search,
  tokens: Tokens,
): { readonly text: string; readonly count: number } {
  let text = original;
  let count = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const found = claimsOn(text, key, search);
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
