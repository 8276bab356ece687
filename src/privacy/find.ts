import type { RedactKind } from '../config/types.ts';
import { DETECTORS } from './registry.ts';

/** Every kind of personal data and secrets that is known, in the order of `DETECTORS`. */
export const PERSONAL_KINDS = [
  'secret',
  'card',
  'iban',
  'ssn',
  'email',
  'ip',
  'phone',
] as const satisfies readonly RedactKind[];

export interface PersonalFind {
  readonly kind: RedactKind;
  readonly count: number;
}

/**
 * How often each of these kinds occurs in a text, kinds that do not occur left out. `allow` lists values that may be
 * there, in any spelling that the kind's detector takes for the same. Values are counted, never given back.
 */
export function findPersonal(
  text: string,
  kinds: readonly RedactKind[],
  allow: readonly string[] = [],
): readonly PersonalFind[] {
  return PERSONAL_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => {
    const detector = DETECTORS[kind];
    if (!detector.suspects(text)) return [];
    const allowed = new Set(allow.map((value) => detector.canonical(value)));
    let count = 0;
    for (const { start, end } of detector.find(text)) {
      if (!allowed.has(detector.canonical(text.slice(start, end)))) count++;
    }
    return count === 0 ? [] : [{ kind, count }];
  });
}
