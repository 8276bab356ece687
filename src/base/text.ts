/**
 * Characters that show nothing but change what a reader sees: control characters (C0 but tab and newline, DEL, C1),
 * format characters (bidi controls, zero-width, soft hyphen, byte-order mark, language tags), the variation
 * selectors of U+E0100–E01EF, and halves of surrogate pairs.
 */
const INVISIBLE = /[\p{Cf}\p{Cs}\u{E0100}-\u{E01EF}]|[^\P{Cc}\t\n]/gu;
/** The same, with all that breaks a line and private characters: an escape loses nothing, so more are escaped. */
const TO_ESCAPE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u{E0100}-\u{E01EF}]/gu;
/** More than four marks on one letter is a letter that climbs over its neighbours. */
const MARK_TOWER = /(\p{M}{4})\p{M}+/gu;

/** Text in which each invisible character is `instead`; every kind of line end is a newline. */
export function visible(text: string, instead: '' | ' ' = ''): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(INVISIBLE, instead)
    .replace(MARK_TOWER, '$1');
}

/**
 * Visible text on one line, at most `most` code points; a cut is marked by `…`. It is still hostile text: a reader
 * escapes it like any other.
 */
export function oneLine(text: string, most: number, instead: '' | ' ' = ''): string {
  const { start, unseen } = opening(text, most);
  const line = visible(start, instead).replace(/\s+/gu, ' ').trim();
  const { head, rest } = cut(line, most);
  return rest + unseen === 0 ? head : `${head}…`;
}

/** As `oneLine`, at most `units` (1 or more) UTF-16 units with the `…`: a service's limit may count them. */
export function oneLineOfUnits(text: string, units: number, instead: '' | ' ' = ''): string {
  for (let most = units; ; most--) {
    const line = oneLine(text, most, instead);
    if (line.length <= units) return line;
  }
}

/** Visible text of several lines, at most `most` code points, and about how many characters were left out. */
export function block(text: string, most: number): { readonly head: string; readonly rest: number } {
  const { start, unseen } = opening(text, most);
  const { head, rest } = cut(visible(start), most);
  return { head, rest: rest + unseen };
}

/** The part of a text that is looked at: enough for `most` code points, so that endless texts cost nothing. */
function opening(text: string, most: number): { readonly start: string; readonly unseen: number } {
  const start = text.slice(0, 4 * most + 1_000);
  return { start, unseen: text.length - start.length };
}

/** The first `most` code points and the number of those left out. */
function cut(text: string, most: number): { readonly head: string; readonly rest: number } {
  if (text.length <= most) return { head: text, rest: 0 };
  let units = 0;
  let points = 0;
  let end = text.length;
  for (const point of text) {
    if (points === most) end = units;
    units += point.length;
    points += 1;
  }
  return points <= most ? { head: text, rest: 0 } : { head: text.slice(0, end), rest: points - most };
}

/** At most `most` code points of `text`, with `…` where more was there. Never splits a surrogate pair. */
export function shorten(text: string, most: number): string {
  // A code point takes at most two units, so a huge text is not walked.
  const { head, rest } = cut(text.slice(0, 2 * most + 2), most);
  return rest > 0 ? `${head}…` : text;
}

/**
 * The text with every character that shows nothing, breaks a line or is private as `\u{202e}`; as `\u202e`, so that
 * JSON stays the same JSON, where it is `json`.
 */
export function escapeInvisible(text: string, form: 'text' | 'json' = 'text'): string {
  return text.replace(TO_ESCAPE, form === 'json' ? units : point);
}

function point(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`;
}

function units(char: string): string {
  return char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
