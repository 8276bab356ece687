import { digitsOf, matches } from '../detector.ts';
import type { Detector } from '../detector.ts';

// The Social Security Administration gives out no area 000, 666 or 9xx, no group 00 and no serial 0000.
const DASHED = /(?<!\d)(?<!\d-)(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?!\d)(?!-\d)/g;
const NUMBER = String.raw`((?!000|666|9)\d{3}[ .]?(?!00)\d{2}[ .]?(?!0000)\d{4})(?!\d)`;
// Without dashes it is a number like any other: only its name tells.
const NAMED = new RegExp(String.raw`\b(?:ssn|social security|ss#)[^\d\n]{0,40}${NUMBER}`, 'dgi');
const KEY = /(?:^|_)(?:ssn|social_security(?:_number|_no)?)(?:$|_)/;

export const ssn: Detector = {
  kind: 'ssn',
  suspects: (text) => /\d{2}[ .-]?\d{4}/.test(text),
  *find(text) {
    yield* matches(DASHED, text);
    yield* matches(NAMED, text);
  },
  ownsValue: (key, value) => KEY.test(key) && digitsOf(value).length === 9,
  canonical: digitsOf,
};
