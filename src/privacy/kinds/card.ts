import { digitsOf } from '../detector.ts';
import type { Detector, Span } from '../detector.ts';

// Spaces and dashes that people and documents put between groups.
const RUN = /(?<!\d|\d\.)\d+(?:[ \u00a0\u2009\u202f\u2010-\u2013-]\d+)*/g;
/** How cards are printed: fours, American Express 4-6-5, Diners 4-6-4, and not at all. */
const GROUPS = /^(?:\d{13,19}|\d{4}(?: \d{4}){2,3}(?: \d{1,4})?|\d{4} \d{6} \d{4,5})$/;
const SHORTEST = 13;
const LONGEST = 19;

/** Networks by leading digits and their lengths (ISO/IEC 7812 issuer ranges, as the networks publish them). */
const NETWORKS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^3[47]/, [15]],
  [/^(?:5[1-5]|2(?:2(?:2[1-9]|[3-9])|[3-6]|7(?:[01]|20)))/, [16]],
  [/^3(?:0[0-59]|[689])/, [14, 15, 16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:2131|1800)/, [15]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^(?:5[06-8]|6)/, [13, 14, 15, 16, 17, 18, 19]],
  [/^81/, [16, 17, 18, 19]],
];

export const card: Detector = {
  kind: 'card',
  suspects: (text) => /\d[\d \u00a0\u2009\u202f\u2010-\u2013-]{11}/.test(text),
  *find(text) {
    for (const run of text.matchAll(RUN)) yield* inRun(run[0], run.index);
  },
  canonical: digitsOf,
};

/** Tries every stretch of whole groups that is not too long for a card. */
function* inRun(run: string, offset: number): Iterable<Span> {
  const groups = [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, start: index }));
  for (let first = 0; first < groups.length; first++) {
    const size = groups[first]?.digits.length ?? 0;
    if (size !== 4 && size < SHORTEST) continue;
    let digits = '';
    let shape = '';
    let found: Span | undefined;
    let last = first;
    for (let n = first; n < groups.length; n++) {
      const group = groups[n];
      if (!group || digits.length + group.digits.length > LONGEST) break;
      digits += group.digits;
      shape += `${shape && ' '}${group.digits}`;
      if (digits.length < SHORTEST || !GROUPS.test(shape) || !isCard(digits)) continue;
      last = n;
      found = {
        start: offset + (groups[first]?.start ?? 0),
        end: offset + group.start + group.digits.length,
      };
    }
    if (found) yield found;
    first = last;
  }
}

/** True for 13–19 digits of a known network that pass the check of ISO/IEC 7812-1 annex B (Luhn). */
function isCard(digits: string): boolean {
  return (
    digits.length >= SHORTEST &&
    NETWORKS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits)) &&
    passesLuhn(digits)
  );
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let n = 0; n < digits.length; n++) {
    const digit = Number(digits[digits.length - 1 - n]);
    const doubled = n % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && !/^(\d)\1*$/.test(digits);
}
