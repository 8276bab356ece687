/** The key of all tests: tokens are the same in each of them. */
export const KEY = 'a key for tests, thirty-two signs';

const TOKEN = /\[([a-z]+)-([0-9a-f]{12})\]/g;

/** Tokens by number in order of appearance, `[email-1]`, so that a test says which are the same. */
export function numbered<T>(value: T, seen = new Map<string, number>()): T {
  const text = JSON.stringify(value)?.replace(TOKEN, (token, kind: string) => {
    if (!seen.has(token))
      seen.set(token, [...seen.keys()].filter((one) => one.startsWith(`[${kind}-`)).length + 1);
    return `[${kind}-${seen.get(token)}]`;
  });
  return text === undefined ? value : (JSON.parse(text) as T);
}
