import { keyWords } from './detector.ts';

/** Deeper than any tool's answer, and safely within the stack. */
const MAX_DEPTH = 500;

/** `key` is the nearest object key, as words. */
export type Change = (text: string, key: string) => string;

/** A copy of a JSON value with every text put through `change`, keys included. */
export function rebuild(value: unknown, change: Change, key = '', depth = 0): unknown {
  if (typeof value === 'string') return change(value, key);
  if (typeof value === 'number') {
    const text = String(value);
    const changed = Number.isInteger(value) && text.length >= 3 ? change(text, key) : text;
    return changed === text ? value : changed;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return '[nested too deeply to be checked]';
  if (Array.isArray(value)) return value.map((inner: unknown) => rebuild(inner, change, key, depth + 1));
  const entries = new Map<string, unknown>();
  for (const [name, inner] of Object.entries(value)) {
    let kept = change(name, '');
    while (entries.has(kept)) kept += '_';
    entries.set(kept, rebuild(inner, change, keyWords(name), depth + 1));
  }
  // fromEntries defines members, so that a key `__proto__` stays a key.
  return Object.fromEntries(entries);
}
