import { isObject, type JsonObject } from '../../base/json.ts';

/** Members of Vertex AI's `Schema` (cloud.google.com/vertex-ai/docs/reference/rest/v1/Schema). */
const KNOWN = new Set([
  'title',
  'description',
  'nullable',
  'default',
  'format',
  'enum',
  'example',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'required',
  'propertyOrdering',
]);

/** A JSON Schema as Vertex AI's subset, and the keywords that it does not know. */
export function geminiSchema(schema: unknown): { readonly value: JsonObject; readonly lost: boolean } {
  let lost = false;
  const convert = (node: unknown, depth: number): JsonObject => {
    // `true` stands for any value. Nobody nests arguments so deep, and a hostile schema could.
    if (!isObject(node) || depth > 60) {
      lost = true;
      return {};
    }
    const members = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
      if (KNOWN.has(key)) return [[key, value]];
      if (key === 'type') return typeMembers(value);
      if (key === 'properties' && isObject(value))
        return [
          [
            key,
            Object.fromEntries(Object.entries(value).map(([name, one]) => [name, convert(one, depth + 1)])),
          ],
        ];
      if (key === 'items') return [[key, convert(value, depth + 1)]];
      if (key === 'anyOf' && Array.isArray(value))
        return [[key, value.map((one) => convert(one, depth + 1))]];
      lost = true;
      return [];
    });
    return Object.fromEntries(members) as JsonObject;
  };
  const typeMembers = (type: unknown): [string, unknown][] => {
    const types = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
    const [first, ...others] = types.filter((one) => one !== 'null');
    if (first === undefined || others.length > 0) lost = true;
    return [
      ...(first === undefined ? [] : [['type', first.toUpperCase()] as [string, unknown]]),
      ...(types.includes('null') ? [['nullable', true] as [string, unknown]] : []),
    ];
  };
  return { value: convert(schema, 0), lost };
}
