import type { Search } from './claims.ts';
import { fold } from './fold.ts';
import { DETECTORS } from './registry.ts';
import type { RedactorSettings, TokenKind } from './types.ts';

/** The detectors that the settings ask for, and the values that may stay. */
export function searchFor({ redact, allow = [], names, userIds }: RedactorSettings): Search {
  const active = new Set<TokenKind>(redact);
  if (names) active.add('name');
  if (userIds) active.add('user');
  const detectors = Object.values(DETECTORS).filter(({ kind }) => active.has(kind));
  const allowed = new Map(
    detectors.map((detector) => [
      detector,
      new Set(allow.map((value) => detector.canonical(fold(value).text))),
    ]),
  );
  return { detectors, allowed };
}
