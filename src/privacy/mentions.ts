import type { Detector, Span } from './detector.ts';
import { hasTwoSenses, isNoName } from './names/words.ts';

/** What is looked for in one record; more are found only where they are said. */
const MOST = 200;
const LETTER = /[\p{L}\p{N}_]/u;

/** The values of one kind that a record names somewhere, to be found wherever else they stand in it. */
export interface Mentions {
  add(value: string): void;
  readonly size: number;
  /** Where they stand as whole words, with the value each stands for. */
  find(text: string): Iterable<Span & { readonly value: string }>;
}

export function createMentions({ kind }: Pick<Detector, 'kind'>): Mentions {
  /** By what is written: the value it stands for, or undefined where it could be either of two. */
  const known = new Map<string, string | undefined>();
  const learn = (written: string, value: string): void => {
    if (known.size >= MOST && !known.has(written)) return;
    known.set(written, known.has(written) && known.get(written) !== value ? undefined : value);
  };
  return {
    add(value) {
      const whole = value.trim();
      if (!isTelling(kind, whole)) return;
      known.delete(whole);
      learn(whole, whole);
      const parts = kind === 'name' ? whole.split(/\s+/) : [];
      if (parts.length < 2) return;
      for (const part of parts) if (isNamePart(part)) learn(part, whole);
    },
    get size() {
      return known.size;
    },
    *find(text) {
      for (const [written, value = written] of known) {
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
