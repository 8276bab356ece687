import { isObject, type Json } from '../base/json.ts';

export const JSON_TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'] as const;

/** A rule where a value could stand; `optional`: the member may also be left out. */
export type Operator = { readonly optional: boolean } & (
  | { readonly kind: 'any' }
  | { readonly kind: 'any-of'; readonly values: readonly Json[] }
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'type'; readonly type: (typeof JSON_TYPES)[number] }
);

const RULES = ['$anyOf', '$any', '$type', '$literal'] as const;

/**
 * The operator that a value is, undefined for plain JSON. An object is one where all its members begin with `$`:
 * `{ $anyOf: [a, b] }`, `{ $any: true }`, `{ $type: integer }`, `{ $literal: { $any: true } }`, each also with
 * `$optional: true`; that alone allows any value. One that is malformed is no operator: `operatorProblem` says why.
 */
export function operatorOf(value: unknown): Operator | undefined {
  if (!isOperator(value) || operatorProblem(value) !== undefined) return undefined;
  const optional = value['$optional'] === true;
  if (Array.isArray(value['$anyOf'])) return { kind: 'any-of', values: value['$anyOf'] as Json[], optional };
  const type = JSON_TYPES.find((name) => name === value['$type']);
  if (type) return { kind: 'type', type, optional };
  if ('$literal' in value) return { kind: 'literal', value: value['$literal'] as Json, optional };
  return { kind: 'any', optional };
}

function isOperator(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key.startsWith('$'));
}

/** What is wrong with the first malformed operator in a value, at any depth; undefined where all are well. */
export function operatorProblem(value: unknown): string | undefined {
  if (Array.isArray(value)) return first(value);
  if (!isObject(value)) return undefined;
  if (!isOperator(value)) return first(Object.values(value));
  const keys = Object.keys(value);
  const strange = keys.find((key) => key !== '$optional' && !RULES.some((rule) => rule === key));
  if (strange !== undefined) {
    return `unknown operator "${strange.slice(0, 40)}", expected one of ${RULES.join(', ')}, $optional; a value of just this shape is written { $literal: … }`;
  }
  if ('$optional' in value && typeof value['$optional'] !== 'boolean')
    return 'expected $optional: true or false';
  if (keys.filter((key) => key !== '$optional').length > 1) return `expected only one of ${RULES.join(', ')}`;
  if ('$anyOf' in value) {
    const values = value['$anyOf'];
    if (!Array.isArray(values) || values.length === 0) return 'expected $anyOf: a list of at least one value';
    return first(values);
  }
  if ('$any' in value && value['$any'] !== true) return 'expected $any: true';
  if ('$type' in value && !JSON_TYPES.some((name) => name === value['$type'])) {
    return `expected $type: one of ${JSON_TYPES.join(', ')}`;
  }
  return undefined;
}

function first(values: readonly unknown[]): string | undefined {
  for (const inner of values) {
    const problem = operatorProblem(inner);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
