import { Ajv, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject } from '../base/json.ts';
import { messageOf } from '../base/errors.ts';
import { TIME_LIMIT_MS, withinTime } from './bounded.ts';

/** What a schema is: an object, or true and false. */
export type JsonSchema = JsonObject | boolean;

const DATE = /^\d{4}-\d\d-\d\d$/;
const isDate = (text: string): boolean =>
  DATE.test(text) && Number.isFinite(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const TIME = /^\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const options: Options = {
  // Unknown keywords and formats are typing errors of the suite's author, told at load time.
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  logger: false,
  formats: {
    date: isDate,
    time: TIME,
    'date-time': (text: string) =>
      text.length <= 40 && /^.{10}[T ]/i.test(text) && isDate(text.slice(0, 10)) && TIME.test(text.slice(11)),
    email: EMAIL,
    uri: (text: string) => /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text),
    uuid: UUID,
  },
};

/**
 * `own`: written for us, so unknown keywords and formats are mistakes. `foreign`: written for a provider, who may know
 * more of them; they are ignored.
 */
export type SchemaOrigin = 'own' | 'foreign';

function compilers(settings: Options) {
  let draft7: Ajv | undefined;
  let draft2020: Ajv2020 | undefined;
  return {
    draft7: () => (draft7 ??= new Ajv(settings)),
    draft2020: () => (draft2020 ??= new Ajv2020(settings)),
    compiled: new WeakMap<object, ValidateFunction>(),
  };
}

const known = { own: compilers(options), foreign: compilers({ ...options, strict: false }) };

function compile(schema: JsonSchema, origin: SchemaOrigin): ValidateFunction {
  const { draft7, draft2020, compiled } = known[origin];
  const before = typeof schema === 'object' ? compiled.get(schema) : undefined;
  if (before) return before;
  const dialect = typeof schema === 'object' ? schema['$schema'] : undefined;
  const ajv = typeof dialect === 'string' && dialect.includes('draft-07') ? draft7() : draft2020();
  try {
    const validate = ajv.compile(schema);
    if (typeof schema === 'object') compiled.set(schema, validate);
    return validate;
  } finally {
    // The same `$id` may stand in several scenarios, and none of them may refer to another's schema.
    if (typeof schema === 'object') ajv.removeSchema(schema);
  }
}

/** Why a value is no usable JSON Schema (2020-12, or draft-07 where `$schema` says so); undefined where it is one. */
export function schemaProblem(schema: JsonSchema, origin: SchemaOrigin = 'own'): string | undefined {
  try {
    const validate = compile(schema, origin) as ValidateFunction & { readonly $async?: boolean };
    return validate.$async ? 'asynchronous schemas are not known' : undefined;
  } catch (error) {
    return messageOf(error);
  }
}

export type SchemaAnswer =
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'undecided'; readonly why: string };

/**
 * Whether a JSON value is valid. `undecided` where it takes too long (a pattern, `uniqueItems` on a long list,
 * alternatives in a recursive schema) or is nested too deep.
 */
export function validateJson(schema: JsonSchema, value: unknown, origin: SchemaOrigin = 'own'): SchemaAnswer {
  const validate = compile(schema, origin);
  try {
    const answer = withinTime(() => validate(value));
    if (!answer) return { kind: 'undecided', why: `the schema took longer than ${TIME_LIMIT_MS} ms` };
    if (answer.value) return { kind: 'valid' };
  } catch (error) {
    if (error instanceof RangeError)
      return { kind: 'undecided', why: 'schema and answer are nested too deep' };
    throw error;
  }
  const [first] = validate.errors ?? [];
  return {
    kind: 'invalid',
    why: first ? `${first.instancePath || '/'} ${first.message ?? first.keyword}` : '',
  };
}
