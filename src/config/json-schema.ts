import * as z from 'zod';
import { configSchema } from './schema.ts';

/** `agent-tester.yml` as JSON Schema (draft 2020-12), for editors. Its `$id` is relative: we own no host. */
export function configJsonSchema(): z.core.JSONSchema.BaseSchema {
  return { $id: 'agent-tester.schema.json', ...inputJsonSchema(configSchema) };
}

/** The shape that users write: before defaults, with kebab-case keys. `amend` may add to the parts. */
export function inputJsonSchema(
  schema: z.ZodType,
  amend?: (part: z.core.$ZodType, made: z.core.JSONSchema.BaseSchema) => void,
): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any', // values of any JSON kind
    override: ({ zodSchema, jsonSchema }) => amend?.(zodSchema, jsonSchema),
  });
}
