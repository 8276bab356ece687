import { quote } from '../../agent/quote.ts';
import { isObject } from '../../base/json.ts';
import { nearest } from '../../base/nearest.ts';
import type { Report } from './report.ts';

/** A value in few words, for `expected …, got …`. */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'string')
    return value === '' ? 'an empty text' : value.trim() === '' ? 'blank text' : `"${quote(value, 40)}"`;
  return typeof value === 'object' ? 'an object' : quote(JSON.stringify(value) ?? typeof value, 40);
}

/** A path with one more member or index. */
export function at(path: string, member: string | number): string {
  if (typeof member === 'number') return `${path}[${member}]`;
  const name = /^[\w$-]{1,60}$/.test(member) ? member : `"${quote(member, 40)}"`;
  return path === '' ? name : `${path}.${name}`;
}

/** The value as an object; reports and gives undefined where it is none. */
export function objectAt(value: unknown, path: string, report: Report): Record<string, unknown> | undefined {
  if (isObject(value)) return value;
  report.error(path, `expected an object, got ${described(value)}`);
  return undefined;
}

/** The value as a list of at least one; reports and gives undefined where it is none. */
export function listAt(value: unknown, path: string, report: Report): readonly unknown[] | undefined {
  if (Array.isArray(value) && value.length > 0) return value as readonly unknown[];
  report.error(path, `expected a list of at least one, got ${described(value)}`);
  return undefined;
}

/** Reports a value that is no text, or blank. */
export function textAt(value: unknown, path: string, report: Report): value is string {
  if (typeof value === 'string' && value.trim() !== '') return true;
  report.error(path, `expected a text, got ${described(value)}`);
  return false;
}

/** Reports members that a format does not know, with the nearest that it does. */
export function onlyMembers(
  value: Record<string, unknown>,
  known: readonly string[],
  path: string,
  say: Report['error'],
): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const close = nearest(key, known);
    const hint = close === undefined ? `known: ${known.join(', ')}` : `did you mean "${close}"?`;
    say(at(path, key), `unknown member (${hint})`);
  }
}
