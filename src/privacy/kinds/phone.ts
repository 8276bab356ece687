import { digitsOf } from '../detector.ts';
import type { Detector, Span } from '../detector.ts';

const RUN =
  /(?<![\w+])(?:\+ ?)?\(?\d(?:[ ()./\u00a0\u2010-\u2013-]{0,3}\d){5,24}(?: ?(?:x|ext\.?) ?\d{1,6})?(?!\w{0,20}\d)/gi;
// North American numbers are known by their shape (three, three, four); elsewhere shapes differ too much.
const AMERICAN =
  /(?<![\w.+])(?<!\d-)(?:(?:\+?1|001)[ .-]?)?(?:\(\d{3}\)[ .-]?\d{3}[ .-]|\d{3}([.-])\d{3}\1|[2-9]\d\d [2-9]\d\d[ -])\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?(?!\d)(?!-\d)/gi;

// Anything else is a phone number only where words say so.
const SAID_BEFORE =
  /\b(?:phones?|telephone|tel|mobile|mob|cell(?:phone)?|fax|call(?:ing)?|dial|reach|ring|text|sms|whatsapp|hotline|landline|answer(?:ing)?|telefon|handy|t[eé]l[eé]phone)\b[^\d\n]{0,30}$/i;
const SAID_AFTER = /^[\s,;(-]{0,3}(?:office|home|work|fax|mobile|cell|phone|tel)\b/i;
const OTHER_NUMBER =
  /(?:\b(?:order|id|ticket|invoice|ref|reference|account|tracking|flight|booking|reservation|case|card|serial|version|code|zip)\b[\w ]{0,12}[#:]?|#|[$€£])\s{0,2}$/i;
const KEY = /(?:^|_)(?:phone|mobile|cell|cellphone|telephone|tel|fax|msisdn|whatsapp|landline)(?:$|_)/;
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d))(?![-/.]?\d)/;
// `282 - 130` is a sum; `0221 - 1234567` is how numbers are written in Germany.
const SUM = /^\(?(?:[1-9]|\+ ?\().* [-\u2013] /;
const NO_PHONE = /^(?:\d{1,3}\.){3}\d{1,3}$|^\d{3}-\d{2}-\d{4}$/;

export const phone: Detector = {
  kind: 'phone',
  suspects: (text) => /\d[ ()./\u00a0\u2010-\u2013-]{0,3}\d[ ()./\u00a0\u2010-\u2013-]{0,3}\d/.test(text),
  *find(text) {
    for (const { 0: value, index } of text.matchAll(AMERICAN))
      yield { start: index, end: index + value.length };
    for (const { 0: value, index } of text.matchAll(RUN)) {
      const span: Span = { start: index, end: index + value.length };
      if (SUM.test(value)) continue;
      if (isInternational(value) || isNamed(text, span, value)) yield span;
    }
  },
  ownsValue: (key, value) =>
    KEY.test(key) && value.length < 40 && isLong(value) && !/[A-Za-z]{3}/.test(value),
  canonical: (value) => digitsOf(value).replace(/^00/, ''),
};

/** ITU-T E.164: at most 15 digits after the +. */
function isInternational(value: string): boolean {
  return /^\(?\+/.test(value) ? isLong(value) : /^00[1-9]/.test(value) && /\D/.test(value) && isLong(value);
}

function isLong(value: string, least = 7): boolean {
  const count = digitsOf(value.replace(/(?:x|ext).*$/i, '')).length;
  return count >= least && count <= 17;
}

function isNamed(text: string, { start, end }: Span, value: string): boolean {
  if (!isLong(value, 6) || DATE.test(value) || NO_PHONE.test(value)) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  if (OTHER_NUMBER.test(before)) return false;
  return SAID_BEFORE.test(before) || SAID_AFTER.test(text.slice(end, end + 16));
}
