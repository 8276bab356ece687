import { isObject } from '../base/json.ts';
import type * as z from 'zod';
import { schemaProblem, type JsonSchema } from './json-schema.ts';
import { json } from './value.ts';

/** A JSON Schema as the value of an assertion. */
export const jsonSchema = json.superRefine((value, context) => {
  if (typeof value !== 'boolean' && !isObject(value)) {
    context.addIssue({ code: 'custom', message: 'expected a JSON Schema: an object, true or false' });
    return;
  }
  const problem = schemaProblem(value);
  if (problem) context.addIssue({ code: 'custom', message: `expected a JSON Schema: ${problem}` });
}) as z.ZodType as z.ZodType<JsonSchema>;
