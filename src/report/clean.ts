/**
 * Characters that show nothing but change what a reader sees: control characters (C0 but tab and newline, DEL, C1),
 * format characters (bidi controls, zero-width, soft hyphen, byte-order mark, language tags), the variation
 * selectors of U+E0100–E01EF, and halves of surrogate pairs.
 */
const INVISIBLE = /[\p{Cf}\p{Cs}\u{E0100}-\u{E01EF}]|[^\P{Cc}\t\n]/gu;
/** More than four marks on one letter is a letter that climbs over its neighbours. */
const MARK_TOWER = /(\p{M}{4})\p{M}+/gu;

/** Text without invisible characters; every kind of line end is a newline. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(MARK_TOWER, '$1');
}

/** Visible text on one line, at most `most` code points; a cut is marked by `…`. */
export function oneLine(text: string, most: number): string {
  const { start, unseen } = opening(text, most);
  const line = visible(start).replace(/\s+/gu, ' ').trim();
  const { head, rest } = cut(line, most);
  return rest + unseen === 0 ? head : `${head}…`;
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
export function cut(text: string, most: number): { readonly head: string; readonly rest: number } {
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

/** The longest run of `character` in the text. */
export function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** UTF-8 bytes. */
export function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
