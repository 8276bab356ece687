/** Characters of hostile text that an error message shows. */
const QUOTE_LIMIT = 300;

/**
 * Hostile text as part of an error message: one line, without control, bidi and other invisible characters, at most
 * `limit` characters. It is still hostile text: a reader escapes it like any other.
 */
export function quote(text: string, limit: number = QUOTE_LIMIT): string {
  const clean = text
    .slice(0, limit * 4)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  // A cut through a surrogate pair leaves half a character, which toWellFormed makes visible.
  const shown = clean.slice(0, limit).toWellFormed();
  return shown.length < clean.length || text.length > limit * 4 ? `${shown}…` : shown;
}
