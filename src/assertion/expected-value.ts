import { isObject } from '../base/json.ts';
import { matchesJson, type MatchMode } from '../base/json-match.ts';
import { operatorOf, type Operator } from './operator.ts';

/** `lenient`: texts are equal where they differ in case, spaces, quotes and `, . / - _ * ^` only. */
export type Comparing = 'exact' | 'lenient';

/** How a value is compared with what is expected of it. */
export interface Matching {
  readonly mode: MatchMode;
  readonly compare: Comparing;
}

/**
 * A text as the Berkeley Function-Calling Leaderboard compares it: lower case, without spaces and `,./-_*^`, and with
 * one kind of quote (ShishirPatil/gorilla, bfcl_eval, standardize_string).
 */
function standard(text: string): string {
  return text
    .replace(/[ ,./\-_*^]/g, '')
    .toLowerCase()
    .replaceAll("'", '"');
}

/**
 * Whether a value is as expected: JSON, in which an object of `$` operators stands for a rule (`operator.ts`). A number
 * never equals a text or a boolean. Depth is that of what is expected, which the loader bounds.
 */
export function matchesExpected(actual: unknown, expected: unknown, how: Matching): boolean {
  const operator = operatorOf(expected);
  if (operator) return satisfies(actual, operator, how);
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return false;
    return expected.every((item, i) => matchesExpected(actual[i], item, how));
  }
  if (isObject(expected)) return isObject(actual) && unmet(actual, expected, how).length === 0;
  if (how.compare === 'lenient' && typeof expected === 'string' && typeof actual === 'string')
    return standard(actual) === standard(expected);
  return actual === expected;
}

/**
 * Members of an object that are not as expected: those that are wrong or missing and, in `exact` mode, those that nobody
 * expects.
 */
export function unmet(
  actual: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  how: Matching,
): string[] {
  const wrong = Object.keys(expected).filter((key) =>
    Object.hasOwn(actual, key)
      ? !matchesExpected(actual[key], expected[key], how)
      : !isOptional(expected[key]),
  );
  if (how.mode === 'partial') return wrong;
  return [...wrong, ...Object.keys(actual).filter((key) => !Object.hasOwn(expected, key))];
}

/** True where the member may be left out. */
export function isOptional(expected: unknown): boolean {
  return operatorOf(expected)?.optional === true;
}

function satisfies(actual: unknown, operator: Operator, how: Matching): boolean {
  switch (operator.kind) {
    case 'any':
      return true;
    case 'any-of':
      return operator.values.some((value) => matchesExpected(actual, value, how));
    case 'literal':
      return matchesJson(actual, operator.value, how.mode);
    case 'type':
      return typeOf(actual) === operator.type || (operator.type === 'number' && typeOf(actual) === 'integer');
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
