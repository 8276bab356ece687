import type { RedactKind } from '../config/types.ts';
import { keyWords } from './detector.ts';
import type { Detector, Span } from './detector.ts';
import { DETECTORS } from './registry.ts';
import { createTokens, tokensIn } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import type { Redactor } from './types.ts';

/** A replacement can lay bare what stood beside it; hostile text must not make that go on for ever. */
const MAX_ROUNDS = 8;
/** Deeper than any tool's answer, and safely within the stack. */
const MAX_DEPTH = 500;
/** Texts remembered as holding nothing, under their key: some megabytes at most. */
const KNOWN_CLEAN = 10_000;

const ORDER = new Map(Object.values(DETECTORS).map((detector, n) => [detector, n]));

interface Claim extends Span {
  readonly detector: Detector;
}

/**
 * A redactor for the given kinds. It replaces what it finds by `[email-1]`, `[card-2]` …; one value has one token
 * for the redactor's whole life, and tokens are never redacted again. Numbers of a JSON value are redacted (and
 * become text) where they are card numbers or stand under a key that says what they are.
 */
export function createRedactor(kinds: readonly RedactKind[]): Redactor {
  const active = new Set(kinds);
  const detectors = Object.values(DETECTORS).filter(({ kind }) => active.has(kind));
  const tokens = createTokens();
  // Keys, statuses and fixture results come in every trial again.
  const clean = new Set<string>();
  return {
    async redact<T>(value: T) {
      let count = 0;
      const result = rebuild(value, '', (text, key) => {
        const place = `${key}\0${text}`;
        if (clean.has(place)) return text;
        const redacted = redactText(text, key, detectors, tokens);
        if (redacted.count === 0 && clean.size < KNOWN_CLEAN && place.length < 2_000) clean.add(place);
        count += redacted.count;
        return redacted.text;
      });
      // The shape is kept: only texts (and telling numbers) were replaced.
      return { value: result as T, count };
    },
  };
}

function redactText(
  original: string,
  key: string,
  detectors: readonly Detector[],
  tokens: Tokens,
): { readonly text: string; readonly count: number } {
  let text = original;
  let count = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const found = claimsOn(text, key, detectors);
    if (found.length === 0) break;
    const claims = without(merged(found), tokensIn(text));
    if (claims.length === 0) break;
    count += claims.length;
    text = replaced(text, claims, tokens);
  }
  return { text, count };
}

function claimsOn(text: string, key: string, detectors: readonly Detector[]): Claim[] {
  const owner = key && text ? detectors.find((detector) => detector.ownsValue?.(key, text)) : undefined;
  if (owner) return [{ start: 0, end: text.length, detector: owner }];
  const plain = asciiDigits(text);
  const claims: Claim[] = [];
  for (const detector of detectors) {
    if (!detector.suspects(plain)) continue;
    for (const { start, end } of detector.find(plain)) claims.push({ start, end, detector });
  }
  return claims;
}

/** Full-width digits are read as plain ones; both are one UTF-16 unit, so places stay the same. */
function asciiDigits(text: string): string {
  return !/[０-９]/.test(text)
    ? text
    : text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Claims in order; those that overlap become one, of the kind that is first in the registry. */
function merged(claims: readonly Claim[]): Claim[] {
  const out: Claim[] = [];
  for (const claim of claims.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || claim.start >= last.end) out.push(claim);
    else {
      const { detector } = rank(claim) < rank(last) ? claim : last;
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, claim.end), detector };
    }
  }
  return out;
}

function rank({ detector }: Claim): number {
  return ORDER.get(detector) ?? 0;
}

/** What is left of claims outside of the tokens that stand in the text. Both are in order. */
function without(claims: readonly Claim[], tokens: readonly Span[]): Claim[] {
  const out: Claim[] = [];
  let n = 0;
  for (const { start, end, detector } of claims) {
    let from = start;
    while (n < tokens.length && (tokens[n]?.end ?? 0) <= from) n++;
    for (let k = n; from < end; k++) {
      const token = tokens[k];
      const to = token && token.start < end ? Math.max(from, token.start) : end;
      if (to > from) out.push({ start: from, end: to, detector });
      from = token && token.start < end ? Math.max(from, token.end) : end;
    }
  }
  return out;
}

function replaced(text: string, claims: readonly Claim[], tokens: Tokens): string {
  let out = '';
  let at = 0;
  for (const { start, end, detector } of claims) {
    out += text.slice(at, start) + tokens.tokenFor(detector.kind, detector.canonical(text.slice(start, end)));
    at = end;
  }
  return out + text.slice(at);
}

/**
 * The value with every text put through `change`, keys included; `key` is the nearest object key, as words. What nothing
 * changes in is given back itself: most of a suite is clean, and a copy of it would double its memory.
 */
type Change = (text: string, key: string) => string;

function rebuild(value: unknown, key: string, change: Change, depth = 0): unknown {
  if (typeof value === 'string') return change(value, key);
  if (typeof value === 'number') {
    const text = String(value);
    const changed = Number.isInteger(value) && text.length >= 3 ? change(text, key) : text;
    return changed === text ? value : changed;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return '[nested too deeply to be checked]';
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const rebuilt = list.map((inner) => rebuild(inner, key, change, depth + 1));
    return rebuilt.every((inner, n) => Object.is(inner, list[n])) ? value : rebuilt;
  }
  const entries = new Map<string, unknown>();
  let isSame = isPlain(value);
  for (const [name, inner] of Object.entries(value)) {
    let kept = change(name, '');
    while (entries.has(kept)) kept += '_';
    const rebuilt = rebuild(inner, keyWords(name), change, depth + 1);
    entries.set(kept, rebuilt);
    isSame &&= kept === name && Object.is(rebuilt, inner);
  }
  if (isSame) return value;
  // fromEntries defines members, so that a key `__proto__` stays a key.
  return Object.fromEntries(entries);
}

/** Nothing but its members makes it up, so that it is no other than a copy of it. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
