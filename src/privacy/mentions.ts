import type { Span } from './detector.ts';
import { hasTwoSenses, isNoName } from './names/words.ts';
import type { TokenKind } from './types.ts';

/** What is looked for in one record, of a kind; more are found only where they are told. */
const MOST = 200;
/** Signs of a value that was cut off (`… starts with "4111 1111…`) by which it is still known. */
const SHORTEST_CUT = 6;
const LETTER = /[\p{L}\p{N}_]/u;

/** The values of one kind that a record tells somewhere, to be found wherever else they stand in it. */
export interface Mentions {
  readonly size: number;
  /** Where they stand as whole words or cut off, with the value each stands for: a first name for the whole one. */
  find(text: string): Iterable<Span & { readonly value: string }>;
}

/** `values` are folded. */
export function mentionsOf(kind: TokenKind, values: ReadonlySet<string>): Mentions {
  const known = new Map<string, string>();
  const whole = [...values].map((value) => value.trim()).filter((value) => isTelling(kind, value));
  for (const value of whole.slice(0, MOST)) known.set(value, value);
  if (kind === 'name') for (const [part, value] of namesPartsOf(whole)) known.set(part, value);
  return {
    size: known.size,
    *find(text) {
      for (const [written, value] of known) {
        for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
          const end = at + written.length;
          if (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) continue;
          yield { start: at, end, value };
        }
      }
      yield* cutOff(text, known);
    },
  };
}

/** Beginnings of values right before `…`, where a message of ours quotes only so much. */
function* cutOff(
  text: string,
  known: ReadonlyMap<string, string>,
): Iterable<Span & { readonly value: string }> {
  for (let end = text.indexOf('…'); end >= 0; end = text.indexOf('…', end + 1)) {
    for (const [written, value] of known) {
      for (let length = Math.min(written.length - 1, end); length >= SHORTEST_CUT; length--) {
        if (!text.startsWith(written.slice(0, length), end - length)) continue;
        yield { start: end - length, end, value };
        break;
      }
    }
  }
}

/** First and last names, with the whole name each stands for; one that two persons share stands for neither. */
function namesPartsOf(whole: readonly string[]): Map<string, string> {
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
