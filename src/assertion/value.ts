import * as z from 'zod';
import { isObject, type Json, type JsonObject } from '../base/json.ts';

/** Longest text, pattern or name of an expectation, in UTF-16 units. */
const TEXT_LIMIT = 10_000;
/** Longest list of an expectation. Matching is quadratic in it. */
export const LIST_LIMIT = 100;
const JSON_DEPTH_LIMIT = 64;
const JSON_SIZE_LIMIT = 10_000;

/**
 * One of several shapes. Where a shape fits but a part of it is wrong, its own message is told; `expected` is for
 * values that fit none.
 */
export function oneOf<const T extends readonly z.ZodType[]>(shapes: T, expected: string): z.ZodUnion<T> {
  return z.union(shapes, {
    error: (issue) => {
      if (issue.code !== 'invalid_union') return expected;
      const inner = issue.errors.flat().find(({ code, path }) => code !== 'invalid_type' || path.length > 0);
      if (!inner) return expected;
      return inner.path.length > 0 ? `${inner.path.join('.')}: ${inner.message}` : inner.message;
    },
  });
}

const NO_TEXT = 'expected a text or number that is not empty';

/** promptfoo takes a number for a text. */
export const text = oneOf(
  [z.string().min(1, NO_TEXT).max(TEXT_LIMIT, `expected at most ${TEXT_LIMIT} characters`), z.number()],
  NO_TEXT,
);

/** What a judge is to decide by, or compare with. */
export const criterion = z
  .string('expected a text')
  .regex(/\S/, 'expected a text that is not empty')
  .max(TEXT_LIMIT, `expected at most ${TEXT_LIMIT} characters`);

/** A list of texts, or promptfoo's one text with commas. */
export const texts = oneOf(
  [
    z
      .string()
      .regex(/[^\s,"]/, 'expected at least one text between the commas')
      .max(TEXT_LIMIT, `expected at most ${TEXT_LIMIT} characters`),
    z
      .array(text)
      .min(1, 'expected at least one text')
      .max(LIST_LIMIT, `expected at most ${LIST_LIMIT} texts`),
  ],
  'expected a list of texts, or one text with commas',
);

/** The texts of a `texts` value: a comma inside double quotes does not divide. */
export function textsOf(value: z.infer<typeof texts>): readonly string[] {
  if (typeof value !== 'string') return value.map(String);
  const fields = value.match(/"[^"]*"|[^,"]+/g) ?? [];
  return fields.map((field) => (field.startsWith('"') ? field.slice(1, -1) : field.trim())).filter(Boolean);
}

function isBoundedJson(value: unknown): value is Json {
  let left = JSON_SIZE_LIMIT;
  const visit = (inner: unknown, depth: number): boolean => {
    if (--left < 0 || depth > JSON_DEPTH_LIMIT) return false;
    if (Array.isArray(inner)) return inner.every((item) => visit(item, depth + 1));
    if (isObject(inner)) return Object.values(inner).every((item) => visit(item, depth + 1));
    return (
      inner === null ||
      typeof inner === 'string' ||
      typeof inner === 'boolean' ||
      (typeof inner === 'number' && Number.isFinite(inner))
    );
  };
  return visit(value, 0);
}

const bounded = `at most ${JSON_DEPTH_LIMIT} levels and ${JSON_SIZE_LIMIT} values`;

/** Any JSON value of a sensible size. `refine` cannot narrow `unknown`, hence the cast after the check. */
export const json = z
  .unknown()
  .refine(isBoundedJson, `expected a JSON value of ${bounded}`) as z.ZodType as z.ZodType<Json>;

/** A JSON object of a sensible size. */
export const jsonObject = z
  .unknown()
  .refine(
    (value) => isObject(value) && isBoundedJson(value),
    `expected an object of ${bounded}`,
  ) as z.ZodType as z.ZodType<JsonObject>;

/** A number of calls. */
export const count = z.int('expected a whole number').min(0, 'expected 0 or more').max(1_000_000);
