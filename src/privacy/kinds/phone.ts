import { digitsOf } from '../detector.ts';
import type { Detector, Span } from '../detector.ts';
import { isNational } from '../phones/national.ts';

const RUN =
  /(?<![\w+])(?<!\d\.)(?:\+ ?)?\(?\d(?:[ ()./\u00a0\u2010-\u2013-]{0,3}\d){5,24}(?: ?(?:x|ext\.?|extension|Durchwahl|poste) ?\d{1,6})?(?!\w{0,20}\d)/gi;
// North American numbers are known by their shape (three, three, four).
const AMERICAN =
  /(?<![\w.+])(?<!\d-)(?:(?:\+?1|001)[ .-]?)?(?:\(\d{3}\)[ .-]?\d{3}[ .-]|\d{3}([.-])\d{3}\1|[2-9]\d\d [2-9]\d\d[ -])\d{4}(?: ?(?:x|ext\.?|extension) ?\d{1,6})?(?!\d)(?!-\d)/gi;

// Anything else is a phone number only where words say so.
const SAID_BEFORE =
  /(?:(?<!\p{L})(?:phones?|telephone|tel|mobile|mob|cell(?:phone)?|fax|call(?:ing)?|dial|reach|ring|text|sms|whatsapp|hotline|landline|answer(?:ing)?|telefon\p{L}{0,8}|handy\p{L}{0,8}|mobil\p{L}{0,8}|t[eé]l[eé]\p{L}{0,8}|portable|m[oó]vil|celular\p{L}{0,4}|cellulare|telefoon\p{L}{0,8}|rufnummer)(?!\p{L})[^\d\n]{0,30}|\b(?:my|his|her|our|your|their|contact) (?:number|no\.?|nummer|numéro)(?! of)[^\d\n]{0,12}|wa\.me\/|电话[^\d\n]{0,5}|電話[^\d\n]{0,5})$/iu;
const SAID_AFTER = /^[\s,;(-]{0,3}(?:office|home|work|fax|mobile|cell|phone|tel)\b/i;
/** Words before a number that is something else, whatever its shape. */
const OTHER_NUMBER =
  /(?:\b(?:orders?|order number|id|tickets?|invoice|ref|reference|account|tracking|flight|booking|reservation|case|card|serial|version|code|zip|postcode|isbn(?:-1[03])?|issn|ean|upc|gtin|sku|doi|imei|vin|lot|batch|policy|claim|member|membership|transaction|confirmation|pnr|part|item|product|model|po|rma|passport|licen[cs]e|lat|lon|lng|latitude|longitude|coordinates?|price|total|amount|sum|bestell\p{L}{0,10}|rechnung\p{L}{0,10})\b[\w ]{0,12}[#:.]?|#|[$€£¥])\s{0,2}$/iu;
const KEY = /(?:^|_)(?:phone|phones|mobile|cell|cellphone|telephone|tel|fax|msisdn|whatsapp|landline)(?:$|_)/;
const DATE =
  /^(?:\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:(?:19|20)\d\d|\d\d))(?![-/. ]?\d{1,2}[-/. ]?\d)/;
// `282 - 130` is a sum; `0221 - 1234567` is how numbers are written in Germany.
const SUM = /^\(?(?:[1-9]|\+ ?\().* [-\u2013] /;
// An IP address, a US social security number, a decimal; `+49.3023125123` is a number as registries write it (RFC 5733).
const NO_PHONE = /^(?:\d{1,3}\.){3}\d{1,3}$|^\d{3}-\d{2}-\d{4}$|^\+? ?\d{1,3}\.\d{1,7}$|^\+? ?\d{4,}\.\d+$/;
const MONEY = /^[ \u00a0]?(?:USD|EUR|GBP|CHF|JPY|INR|dollars?|euros?|[$€£¥%]|,\d|\.\d)/i;

export const phone: Detector = {
  kind: 'phone',
  suspects: (text) => /\d[ ()./\u00a0\u2010-\u2013-]{0,3}\d[ ()./\u00a0\u2010-\u2013-]{0,3}\d/.test(text),
  *find(text) {
    for (const { 0: value, index } of text.matchAll(AMERICAN)) {
      const span = { start: index, end: index + value.length };
      if (!isOther(text, span)) yield span;
    }
    for (const { 0: value, index } of text.matchAll(RUN)) {
      const span: Span = { start: index, end: index + value.length };
      if (SUM.test(value) || NO_PHONE.test(value) || isOther(text, span)) continue;
      if (isInternational(value) || isNamed(text, span, value)) yield span;
      else if (isNational(value) && !isInside(text, span)) yield span;
    }
  },
  ownsValue: (key, value) =>
    KEY.test(key) && value.length < 40 && isLong(value) && !/[A-Za-z]{3}/.test(value),
  canonical: (value) => digitsOf(value).replace(/^00/, ''),
};

/** ITU-T E.164: at most 15 digits after the +, the first of them not 0. */
function isInternational(value: string): boolean {
  return /^\(?\+ ?\(?[1-9]/.test(value)
    ? isLong(value)
    : /^00[1-9]/.test(value) && /\D/.test(value) && isLong(value, 10);
}

function isLong(value: string, least = 7): boolean {
  const count = digitsOf(value.replace(/(?:x|ext|durchwahl|poste).*$/i, '')).length;
  return count >= least && count <= 17;
}

function isNamed(text: string, { start, end }: Span, value: string): boolean {
  if (!isLong(value, 6) || DATE.test(value)) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  return SAID_BEFORE.test(before) || SAID_AFTER.test(text.slice(end, end + 16));
}

/** Part of a longer identifier: `f948175b-0559-4141-af0e-…`. */
function isInside(text: string, { start, end }: Span): boolean {
  return (
    /\w[-/.]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[-/.]\w/.test(text.slice(end, end + 2))
  );
}

function isOther(text: string, { start, end }: Span): boolean {
  return (
    OTHER_NUMBER.test(text.slice(Math.max(0, start - 60), start)) || MONEY.test(text.slice(end, end + 10))
  );
}
