import type { Detector, Span } from './detector.ts';
import { fold } from './fold.ts';
import type { Mentions } from './mentions.ts';

/** A part of a text that a detector takes for its kind. */
export interface Claim extends Span {
  readonly detector: Detector;
  /** What it stands for, where that is more than what is written: a first name for the whole one. */
  readonly value?: string;
}

/** What one redactor looks for, the kind that wins where two claim the same text first. */
export interface Search {
  readonly detectors: readonly Detector[];
  /** By canonical form. */
  readonly allowed: ReadonlyMap<Detector, ReadonlySet<string>>;
}

/** Everything that is found in a text that stands under a key, in no order. */
export function claimsOn(original: string, key: string, { detectors, allowed }: Search): Claim[] {
  const { text, at } = fold(original);
  const stays = (detector: Detector, value: string): boolean =>
    allowed.get(detector)?.has(detector.canonical(value)) ?? false;
  const owner = key && text ? detectors.find((detector) => detector.ownsValue?.(key, text)) : undefined;
  if (owner && !stays(owner, text)) return [{ start: 0, end: original.length, detector: owner }];
  const claims: Claim[] = [];
  for (const detector of detectors) {
    if (!detector.suspects(text)) continue;
    for (const { start, end } of detector.find(text)) {
      if (end <= start || stays(detector, text.slice(start, end))) continue;
      claims.push({ start: at(start), end: at(end), detector });
    }
  }
  return claims;
}

/** Where values stand that the record tells somewhere. */
export function mentionedOn(original: string, mentions: Mentions): Claim[] {
  if (mentions.size === 0) return [];
  const { text, at } = fold(original);
  return [...mentions.find(text)].map((claim) => ({ ...claim, start: at(claim.start), end: at(claim.end) }));
}

/** Claims in order; those that overlap become one, of the kind that is first in `detectors`. */
export function merged(claims: readonly Claim[], detectors: readonly Detector[]): Claim[] {
  const out: Claim[] = [];
  for (const claim of claims.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || claim.start >= last.end) out.push(claim);
    else {
      const wins = detectors.indexOf(claim.detector) < detectors.indexOf(last.detector);
      const { detector } = wins ? claim : last;
      const alike = claim.start === last.start && claim.end === last.end && detector === last.detector;
      const value = alike ? (last.value ?? claim.value) : undefined;
      const end = Math.max(last.end, claim.end);
      out[out.length - 1] = { start: last.start, end, detector, ...(value === undefined ? {} : { value }) };
    }
  }
  return out;
}

/** What is left of claims outside of the tokens that stand in the text. Both are in order. */
export function without(claims: readonly Claim[], tokens: readonly Span[]): Claim[] {
  const out: Claim[] = [];
  let n = 0;
  for (const claim of claims) {
    const { start, end, detector } = claim;
    let from = start;
    while (n < tokens.length && (tokens[n]?.end ?? 0) <= from) n++;
    for (let k = n; from < end; k++) {
      const token = tokens[k];
      const to = token && token.start < end ? Math.max(from, token.start) : end;
      if (from === start && to === end) out.push(claim);
      else if (to > from) out.push({ start: from, end: to, detector });
      from = token && token.start < end ? Math.max(from, token.end) : end;
    }
  }
  return out;
}
