import * as z from 'zod';
import type { Problem } from '../base/errors.ts';
import { nearest, suggestion } from '../base/nearest.ts';
import type { SourceDocument } from './document.ts';
import { looksLikeSecret } from './secrets.ts';
import { describe, either, oneLine, pathText, quote } from './words.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** A part of a document that a schema is applied to. */
export interface Source {
  readonly document: SourceDocument;
  /** Path of that part in the document; issue paths continue it. */
  readonly base: Path;
  /** What messages quote instead of the document's data, where the checked data was made from it. */
  readonly quoted?: unknown;
  /** How the part itself is called in messages: put before every path. */
  readonly shown?: Path;
  /** The text to show for what is known but not available in this version. */
  readonly later?: (path: Path, value: unknown) => string | undefined;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Applies a schema to outside data and turns what it finds into problems in plain words, each at its place in the
 * source. `data` may differ from the document's own (environment references resolved); messages quote the document.
 */
export function check<T>(schema: z.ZodType<T>, data: unknown, source: Source): Checked<T> {
  const result = schema.safeParse(data, { error: knownKeys });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue, source, [])) };
}

/** Makes the keys that an object knows the message of its unknown-key issue: `problemsOf` needs them for hints. */
const knownKeys: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject
    ? Object.keys(issue.inst.shape).join(',')
    : undefined;

function problemsOf(issue: Issue, source: Source, outer: Path): Problem[] {
  const path = [...outer, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, issue.message, path, source));
  }
  if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => problemsOf(inner, source, path));
  }
  if (issue.code === 'invalid_key') {
    return [problem(source, path, 'key', issue.issues[0]?.message ?? 'expected another name')];
  }
  return [wrongValue(issue, path, source)];
}

function unknownKey(key: string, listed: string, path: Path, source: Source): Problem {
  const full = [...path, key];
  const later = source.later?.(full, undefined);
  if (later !== undefined) return problem(source, full, 'key', later);
  // A schema that words this issue itself names no keys.
  const hint = /^[\w$,-]*$/.test(listed) ? suggestion(key, listed.split(',')) : undefined;
  return problem(source, full, 'key', 'unknown key', hint);
}

/** The branch of a union that the value was meant for: the only one that does not refuse its kind. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const meant = branches.filter((issues) => !issues.some(refusesKind));
  return meant.length === 1 ? meant[0] : undefined;
}

function refusesKind(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code !== 'unrecognized_keys' && issue.code !== 'custom';
}

function wrongValue(issue: Issue, path: Path, source: Source): Problem {
  const value =
    source.quoted === undefined
      ? valueAt(source.document.data, [...source.base, ...path])
      : valueAt(source.quoted, path);
  const later = source.later?.(path, value);
  if (later !== undefined) return problem(source, path, 'value', later);
  const expected = expectation(issue);
  if (!expected.startsWith('expected ')) return problem(source, path, 'value', expected);
  if (value === undefined) return problem(source, path, 'value', `is missing, ${expected}`);
  const secret = typeof value === 'string' && looksLikeSecret(value);
  const got = secret ? 'a text that looks like a secret' : describe(value);
  return problem(source, path, 'value', `${expected}, got ${got}`, hintFor(issue, value));
}

function hintFor(issue: Issue, value: unknown): string | undefined {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value !== 'object') {
    return 'write it in quotes';
  }
  if (typeof value !== 'string') return undefined;
  if (value.includes('${') && issue.code === 'invalid_type') return 'an environment reference is always text';
  const words = 'values' in issue ? issue.values : 'options' in issue ? issue.options : undefined;
  const near = Array.isArray(words) ? nearest(value, words.map(String)) : undefined;
  return near === undefined ? undefined : `did you mean ${quote(near)}?`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** `expected …` for what the schema wanted; a message that the schema gives itself is used as it is. */
function expectation(issue: Issue): string {
  // Anything but zod's own English is what the schema says itself.
  if (!/^(Invalid|Too|Unrecognized) /.test(issue.message)) return oneLine(issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${either(issue.values.map(String))}`;
    case 'too_small':
    case 'too_big':
      return `expected ${bound(issue)}`;
    case 'invalid_union':
      return `expected ${either(unionWords(issue))}`;
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}`;
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'unrecognized_keys':
    case 'custom':
      break;
  }
  return 'expected another value';
}

function bound(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const [limit, word] = issue.code === 'too_small' ? [issue.minimum, 'at least'] : [issue.maximum, 'at most'];
  if (issue.origin === 'string') {
    return issue.code === 'too_small' && Number(limit) <= 1
      ? 'a text that is not empty'
      : `${word} ${limit} characters`;
  }
  if (issue.origin === 'number' || issue.origin === 'int') {
    return issue.inclusive === false
      ? `a number ${issue.code === 'too_small' ? 'above' : 'below'} ${limit}`
      : `${word} ${limit}`;
  }
  return `${word} ${limit} ${Number(limit) === 1 ? 'entry' : 'entries'}`;
}

function unionWords(issue: Extract<Issue, { code: 'invalid_union' }>): string[] {
  if ('options' in issue && Array.isArray(issue.options)) return issue.options.map(String);
  const words = issue.errors.flatMap((branch) =>
    branch
      .filter(refusesKind)
      .slice(0, 1)
      .map((inner) => expectation(inner).replace(/^expected /, '')),
  );
  return [...new Set(words)];
}

/** A problem at a path of the source. */
export function problem(
  source: Source,
  path: Path,
  of: 'key' | 'value',
  message: string,
  hint?: string,
): Problem {
  const shown = pathText([...(source.shown ?? []), ...path]);
  return {
    place: source.document.placeOf([...source.base, ...path], of),
    ...(shown ? { path: shown } : {}),
    message,
    ...(hint ? { hint } : {}),
  };
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** Sorted by file, line and column. Of several problems with one path at one place the first is kept. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  const kept = problems.filter(({ place, path, message }) => {
    const key = JSON.stringify([place?.file, place?.line, place?.column, path ?? message]);
    return !seen.has(key) && seen.add(key);
  });
  return kept.sort(
    (a, b) =>
      compareText(a.place?.file ?? '', b.place?.file ?? '') ||
      lineOf(a.place) - lineOf(b.place) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}

const lineOf = (place: Problem['place']): number => place?.line ?? 0;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
