import type { Detector, Span } from './detector.ts';
import { hasTwoSenses, isNoName } from './names/words.ts';

/** What is looked for in one record; more are found only where they are said. */
const MOST = 200;
const LETTER = /[\p{L}\p{N}_]/u;

/** The values of one kind that a record names somewhere, to be found wherever else they stand in it. */
export interface Mentions {
  readonly size: number;
  /** Where they stand as whole words, with the value each stands for: a first name for the whole one. */
  find(text: string): Iterable<Span & { readonly value: string }>;
}

export function mentionsOf(kind: Detector['kind'], values: ReadonlySet<string>): Mentions {
  const known = new Map<string, string>();
  const whole = [...values].map((value) => value.trim()).filter((value) => isTelling(kind, value));
  const full = kind === 'name' ? whole.filter((value) => /\s/.test(value)) : [];
  const owners = Map.groupBy(
    full.flatMap((value) => value.split(/\s+/).map((part) => ({ part, value }))),
    ({ part }) => part,
  );
  for (const value of whole.slice(0, MOST)) known.set(value, value);
  for (const [part, [first, ...more]] of owners) {
    // A word that two persons share stands for neither.
    if (known.size < MOST && first && isNamePart(part))
      known.set(part, more.some(({ value }) => value !== first.value) ? part : first.value);
  }
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
    },
  };
}

/** A short number or word stands for much else in the same record. */
function isTelling(kind: Detector['kind'], value: string): boolean {
  if (kind === 'user')
    return value.length >= 6 || (value.length >= 4 && /\d/.test(value) && /\D/.test(value));
  return value.length >= 3 && !isNoName(value) && !hasTwoSenses(value);
}

function isNamePart(part: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(part) && !isNoName(part) && !hasTwoSenses(part);
}
