/** Each escape of a JSON text as a whole, so that an escaped backslash never begins another one. */
const ESCAPES = /\\(?:u([0-9a-f]{4})|[^u])/gi;
/** What some readers take for the end of a line. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/**
 * A value as JSON on one line that every reader takes: halves of surrogate pairs, which are no Unicode and which
 * parsers outside JavaScript refuse, become U+FFFD.
 */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value);
  const whole = text.includes('\\ud') ? text.replace(ESCAPES, withoutHalf) : text;
  return whole.replace(LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON.stringify escapes halves of surrogate pairs only: whole pairs stand as they are. */
function withoutHalf(escape: string, unit?: string): string {
  return unit !== undefined && /^d[89a-f]/i.test(unit) ? '\\ufffd' : escape;
}
