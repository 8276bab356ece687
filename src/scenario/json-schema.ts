import { inputJsonSchema } from '../config/json-schema.ts';
import { assertionType, scenarioFileSchema } from './schema.ts';

/**
 * Scenario files as JSON Schema (draft 2020-12), for editors. The assertion types are examples and not an
 * enumeration: editors offer them, and only the loader, which knows `not-` and the values' shapes, refuses others.
 */
export function scenariosJsonSchema(types: readonly string[]): ReturnType<typeof inputJsonSchema> {
  const schema = inputJsonSchema(scenarioFileSchema, (part, made) => {
    if (part === assertionType) made.examples = [...types];
  });
  return { $id: 'scenarios.schema.json', ...schema };
}
