import { keyWords } from './detector.ts';

/** Deeper than any tool's answer, and safely within the stack. */
const MAX_DEPTH = 500;

/** `key` is the nearest object key, as words. */
export type Change = (text: string, key: string) => string;

/**
 * A JSON value with every text put through `change`, keys included. What nothing changes in is given back itself: most of
 * a suite is clean, and a copy of it would double its memory.
 */
export function rebuild(value: unknown, change: Change, key = '', depth = 0): unknown {
  if (typeof value === 'string') return change(value, key);
  if (typeof value === 'number') {
    const text = String(value);
    const changed = Number.isInteger(value) && text.length >= 3 ? change(text, key) : text;
    return changed === text ? value : changed;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return '[nested too deeply to be checked]';
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const rebuilt = list.map((inner) => rebuild(inner, change, key, depth + 1));
    return rebuilt.every((inner, n) => Object.is(inner, list[n])) ? value : rebuilt;
  }
  const entries = new Map<string, unknown>();
  let isSame = isPlain(value);
  for (const [name, inner] of Object.entries(value)) {
    let kept = change(name, '');
    while (entries.has(kept)) kept += '_';
    const rebuilt = rebuild(inner, change, keyWords(name), depth + 1);
    entries.set(kept, rebuilt);
    isSame &&= kept === name && Object.is(rebuilt, inner);
  }
  if (isSame) return value;
  // fromEntries defines members, so that a key `__proto__` stays a key.
  return Object.fromEntries(entries);
}

/** Nothing but its members makes it up, so that it is no other than a copy of it. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
