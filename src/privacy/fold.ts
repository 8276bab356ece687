/** A text as a reader sees it, and where its signs stand in the text as it was written. */
export interface Folded {
  readonly text: string;
  /** From a place in `text` to one in the original, in UTF-16 units. */
  readonly at: (index: number) => number;
}

// Digits of other scripts, full-width forms, signs that show nothing (soft hyphen, zero-width, direction marks), and the
// escapes of JSON in a text: without them the `n` of a `\n` would stand before a value like a letter.
const FOLDABLE = /[\u{80}-\u{10ffff}\\]/u;
const ODD =
  /\p{Nd}|[\uff01-\uff5e]|\p{Default_Ignorable_Code_Point}|\\{1,16}(?:[nrt"'/]|u00[0-7][0-9A-Fa-f])/gu;
const ASCII_DIGIT = /^[0-9]$/;

/** Digits, full-width letters and escaped signs as plain ones, invisible signs left out: `ｊｏ＠ｅ…`, `jo\u200b@e…` and `٤١١١` hide nothing. */
export function fold(original: string): Folded {
  const plain = { text: original, at: (index: number) => index };
  if (!FOLDABLE.test(original)) return plain;
  let text = '';
  let from = 0;
  // Where the folded text stops running beside the original: folded place, original place.
  const folded: number[] = [0];
  const written: number[] = [0];
  for (const { 0: sign, index } of original.matchAll(ODD)) {
    if (ASCII_DIGIT.test(sign)) continue;
    const now = plainSign(sign);
    text += original.slice(from, index) + now;
    from = index + sign.length;
    if (now.length === sign.length) continue;
    folded.push(text.length);
    written.push(from);
  }
  if (from === 0) return plain;
  text += original.slice(from);
  if (folded.length === 1) return { text, at: (index) => index };
  return {
    text,
    at(index) {
      const n = lastUpTo(folded, index);
      return (written[n] ?? 0) + index - (folded[n] ?? 0);
    },
  };
}

function plainSign(sign: string): string {
  if (sign.startsWith('\\')) return escaped(sign.replace(/^\\+/, ''));
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return /\p{Nd}/u.test(sign) ? digit(code) : '';
}

function escaped(rest: string): string {
  if (rest.length > 1) return String.fromCharCode(Number.parseInt(rest.slice(1), 16));
  return { n: '\n', r: '\r', t: '\t' }[rest] ?? rest;
}

/** Unicode keeps the ten digits of a script together, zero first (UAX #44, Numeric_Type=Decimal). */
function digit(code: number): string {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  // The mathematical digits stand in one row of fifty.
  return String(zero >= 0x1d7ce && zero <= 0x1d7ff ? (code - 0x1d7ce) % 10 : code - zero);
}

/** The last place in an ascending list whose number is at most `value`. */
function lastUpTo(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
