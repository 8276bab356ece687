import { parseJson } from '../base/json.ts';

/** Opening brackets that are tried, and values that are kept. Each try reads on to the end of what it opens. */
const TRIES_LIMIT = 1_000;
const VALUES_LIMIT = 50;

/**
 * The outermost JSON objects and lists that stand in a text, in order. `complete` is false where the text has more
 * opening brackets than are tried.
 */
export function embeddedJson(text: string): {
  readonly values: readonly unknown[];
  readonly complete: boolean;
} {
  const values: unknown[] = [];
  let tries = 0;
  for (let at = nextOpening(text, 0); at >= 0;) {
    if (++tries > TRIES_LIMIT || values.length >= VALUES_LIMIT) return { values, complete: false };
    const end = closingOf(text, at);
    const value = end < 0 ? undefined : parseJson(text.slice(at, end));
    if (value !== undefined) values.push(value);
    at = nextOpening(text, value === undefined ? at + 1 : end);
  }
  return { values, complete: true };
}

function nextOpening(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '{' || text[at] === '[') return at;
  return -1;
}

/** Index after the bracket that closes the one at `start`; brackets in JSON strings do not count. -1: it stays open. */
function closingOf(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
  }
  return -1;
}
