/** Characters that can forge a line or reorder text on a terminal: control, bidi and other invisible ones. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

function escaped(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`;
}

/** Somebody else's sentence that may quote a user: one line, invisible characters escaped, at most 300 characters. */
export function oneLine(text: string): string {
  return (text.length > 300 ? `${text.slice(0, 299)}…` : text).replace(INVISIBLE, escaped);
}

/** A user's text in double quotes on one line: invisible characters escaped, at most `limit` characters. */
export function quote(text: string, limit = 60): string {
  const short = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return JSON.stringify(short).replace(INVISIBLE, escaped);
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
