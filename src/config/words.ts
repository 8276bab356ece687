import { escapeInvisible, shorten } from '../base/text.ts';

/** Somebody else's sentence that may quote a user: one line, invisible characters escaped, cut at 300 characters. */
export function oneLine(text: string): string {
  return escapeInvisible(shorten(text, 300));
}

/** A user's text in double quotes on one line: invisible characters escaped, cut at `limit` code points. */
export function quote(text: string, limit = 60): string {
  return escapeInvisible(JSON.stringify(shorten(text, limit)));
}

/** `expect.tools[1]`; keys that are no plain words stand as `models["temp-0.7"]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const key = String(part);
      if (!/^[\w$-]{1,60}$/.test(key)) return `[${quote(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

/** A JSON value in a few plain words, for `…, got <this>`. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'an empty text' : quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
  if (typeof value === 'number') return `the number ${value}`;
  return value === true ? 'true' : 'false';
}

/** `a, b or c`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
