import * as z from 'zod';
import type { Json, JsonObject } from '../base/json.ts';
import { isObject } from '../base/json.ts';
import { isReservedVariable } from './secrets.ts';

/** A text that is not empty. */
export const text = z.string().min(1);

/** Any JSON value: the parser lets nothing else through. */
export const json = z.custom<Json>((value) => value !== undefined, 'expected a value');

/** A JSON object with whatever keys the user likes. */
export const jsonObject = z.custom<JsonObject>(isObject, 'expected an object').meta({ type: 'object' });

/** A path or glob inside the repository, relative to the file that names it. */
export const relativePath = text.regex(
  /^(?![/\\~]|[A-Za-z]:)[^\\\0]*$/,
  'expected a path relative to this file, with forward slashes',
);

/** The name of an environment variable, never a key itself. */
export const variableName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'expected the name of an environment variable')
  .refine((name) => !isReservedVariable(name), 'expected a variable of yours: this one belongs to the job');

export const name = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/;
export const NAME_RULE = 'letters, digits and . _ : / -, at most 128, a letter or digit first';
