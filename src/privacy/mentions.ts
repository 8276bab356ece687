import type { Claim } from './claims.ts';
import type { Detector } from './detector.ts';
import { hasTwoSenses, isNoName } from './names/words.ts';
import type { TokenKind } from './types.ts';

/** What is looked for in one record, of a kind; more are found only where they are told. */
const MOST = 2_000;
/** Signs of a value by which it is looked up. */
const START = 3;
/** Signs of a value that was cut off (`… starts with "4111 1111…`) by which it is still known. */
const SHORTEST_CUT = 6;
/** Our messages cut once or twice; a text of nothing but `…` must not take for ever. */
const MOST_CUTS = 100;

interface Mention {
  readonly written: string;
  /** What it stands for: a first name for the whole one. */
  readonly value: string;
  readonly detector: Detector;
}

/** The values that a record tells somewhere, to be found wherever else they stand in it. */
export interface Mentions {
  readonly size: number;
  /** Where they stand as whole words or cut off. One walk over the text, however many there are. */
  find(text: string): Iterable<Claim>;
}

/** `told`: folded values by who found them. */
export function mentionsOf(told: ReadonlyMap<Detector, ReadonlySet<string>>): Mentions {
  const all = [...told].flatMap(([detector, values]) => mentionsOfKind(detector, values));
  const byStart = Map.groupBy(all, ({ written }) => written.slice(0, START));
  for (const some of byStart.values()) some.sort((a, b) => b.written.length - a.written.length);
  return {
    size: all.length,
    *find(text) {
      if (all.length === 0) return;
      for (let at = 0; at + START <= text.length; at++) {
        if (at > 0 && isWordSign(text, at - 1)) continue;
        const some = byStart.get(text.slice(at, at + START));
        const one = some?.find(
          ({ written }) => text.startsWith(written, at) && !isWordSign(text, at + written.length),
        );
        if (!one) continue;
        yield { start: at, end: at + one.written.length, value: one.value, detector: one.detector };
        at += one.written.length - 1;
      }
      yield* cutOff(text, all);
    },
  };
}

function mentionsOfKind(detector: Detector, values: ReadonlySet<string>): Mention[] {
  const whole = [...values].map((value) => value.trim()).filter((value) => isTelling(detector.kind, value));
  const known = new Map(whole.slice(0, MOST).map((value) => [value, value]));
  if (detector.kind === 'name') for (const [part, value] of partsOf(whole)) known.set(part, value);
  return [...known].map(([written, value]) => ({ written, value, detector }));
}

/** Beginnings of values right before `…`, where a message of ours quotes only so much. */
function* cutOff(text: string, all: readonly Mention[]): Iterable<Claim> {
  let cuts = 0;
  for (let end = text.indexOf('…'); end >= 0 && cuts < MOST_CUTS; end = text.indexOf('…', end + 1)) {
    cuts++;
    const before = text.slice(Math.max(0, end - 300), end);
    const one = all.find(({ written }) => endsIn(before, written) > 0);
    if (!one) continue;
    yield { start: end - endsIn(before, one.written), end, value: one.value, detector: one.detector };
  }
}

/** How many signs of a value's beginning, but not all, a text ends in; 0 where too few. */
function endsIn(text: string, written: string): number {
  let length = Math.min(written.length - 1, text.length);
  while (length >= SHORTEST_CUT && !text.endsWith(written.slice(0, length))) length--;
  return length >= SHORTEST_CUT ? length : 0;
}

/** First and last names, with the whole name each stands for; one that two persons share stands for neither. */
function partsOf(whole: readonly string[]): Map<string, string> {
  const parts = whole
    .filter((value) => /\s/.test(value))
    .flatMap((value) => value.split(/\s+/).map((part) => ({ part, value })))
    .filter(({ part }) => isNamePart(part));
  const owners = Map.groupBy(parts.slice(0, MOST), ({ part }) => part);
  return new Map(
    [...owners].map(([part, all]) => {
      const [first] = all;
      const shared = all.some(({ value }) => value !== first?.value);
      return [part, shared || !first ? part : first.value];
    }),
  );
}

/** A short number or word stands for much else in the same record. */
function isTelling(kind: TokenKind, value: string): boolean {
  switch (kind) {
    case 'user':
      return value.length >= 6 || (value.length >= 4 && /\d/.test(value) && /\D/.test(value));
    case 'name':
      return value.length >= 3 && !isNoName(value) && !hasTwoSenses(value);
    case 'secret':
      return value.length >= 8 && /[^A-Za-z]/.test(value);
    case 'card':
    case 'email':
    case 'iban':
    case 'ip':
    case 'phone':
    case 'ssn':
      return value.length >= 6;
  }
}

function isNamePart(part: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(part) && !isNoName(part) && !hasTwoSenses(part);
}

const WORD_SIGN = /[\p{L}\p{N}_]/u;

function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    // 0–9, A–Z, a–z and the underscore.
    return (
      (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
    );
  }
  return WORD_SIGN.test(text.charAt(at));
}
