import type { Json, JsonObject } from '../base/json.ts';
import { isObject } from '../base/json.ts';
import { parseJsonPath, valueAtPath } from '../base/json-path.ts';

/**
 * A request body made from a template: every text that is a path (`$.query`) becomes what stands there in `input`,
 * everything else stays as it is written. A member whose path leads to nothing is left out, an item becomes null.
 */
export function fillTemplate(template: Json, input: JsonObject): Json {
  return fill(template, input) ?? null;
}

function fill(template: unknown, input: JsonObject): Json | undefined {
  if (typeof template === 'string') {
    const path = parseJsonPath(template);
    return path === undefined ? template : (valueAtPath(input, path) as Json | undefined);
  }
  if (Array.isArray(template)) return template.map((item: unknown) => fill(item, input) ?? null);
  if (!isObject(template)) return template as Json;
  const entries = Object.entries(template).map(([key, inner]) => [key, fill(inner, input)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as JsonObject;
}
