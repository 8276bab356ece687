/** What a stretch of text is, as far as swapping is concerned. */
export type SegmentKind =
  | 'token'
  | 'email'
  | 'date'
  | 'other-date'
  | 'phone'
  | 'amount'
  | 'decimal'
  | 'digits';

export interface Segment {
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * In the order in which they claim a place. Each part has a bound, so that no text takes longer than its length times
 * that bound.
 */
const PARTS: readonly (readonly [SegmentKind, string])[] = [
  ['token', String.raw`\[(?:email|phone|card|iban|ssn|ip|secret|name|user)-(?:[0-9a-f]{12}|\d{1,9})\]`],
  [
    'email',
    String.raw`(?<![\w.+%-])[A-Za-z0-9_+%-][\w.+%-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}`,
  ],
  ['date', String.raw`(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)`],
  [
    'other-date',
    String.raw`(?<!\d)\d{1,4}[./]\d{1,2}[./]\d{2,4}(?![\d])|(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)? ?(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])[\p{L}]{0,9}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?!\d)`,
  ],
  [
    'phone',
    String.raw`(?<![\d.-])(?:\+1[ .-]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])[2-9]\d\d[.-]\d{4}(?![\d-])|\+44 ?20 ?\d{4} ?\d{4}(?!\d)`,
  ],
  [
    'amount',
    String.raw`[$€£] ?\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,2})?(?![\d])|(?<![\d.,])\d{1,9}(?:,\d{3}){0,3}(?:[.]\d{1,2})? ?(?:€|£|USD|EUR|GBP|dollars?|euros?)(?!\p{L})`,
  ],
  ['decimal', String.raw`(?<![\d])\d{1,30}(?:[.,]\d{1,30}){1,8}(?!\d)`],
  ['digits', String.raw`\d{1,400}`],
];

const ANY = new RegExp(PARTS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');

/** Everything in a text that is a number, a date, an address or a pseudonym, in order; they do not overlap. */
export function segmentsOf(text: string): readonly Segment[] {
  const found: Segment[] = [];
  for (const match of text.matchAll(ANY)) {
    const at = match.slice(1).findIndex((group) => group !== undefined);
    const kind = PARTS[at]?.[0];
    if (kind !== undefined)
      found.push({ kind, start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
}
