import { isObject } from './json.ts';

/** `exact`: the same value. `partial`: objects may hold further members, at every depth; lists keep their length. */
export type MatchMode = 'exact' | 'partial';

/**
 * Compares JSON values: numbers by value (1 equals 1.0), strings exactly, key order ignored, own members only.
 * Works without recursion, so that no depth exhausts the stack.
 */
export function matchesJson(actual: unknown, expected: unknown, mode: MatchMode): boolean {
  const pairs: [unknown, unknown][] = [[actual, expected]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [a, e] = pair;
    if (Array.isArray(e)) {
      if (!Array.isArray(a) || a.length !== e.length) return false;
      for (let i = 0; i < e.length; i++) pairs.push([a[i], e[i]]);
    } else if (isObject(e)) {
      if (!isObject(a)) return false;
      const keys = Object.keys(e);
      if (mode === 'exact' && Object.keys(a).length !== keys.length) return false;
      for (const key of keys) {
        if (!Object.hasOwn(a, key)) return false;
        pairs.push([a[key], e[key]]);
      }
    } else if (a !== e) {
      return false;
    }
  }
  return true;
}
