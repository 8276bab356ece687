import { isObject, type Json, type JsonObject } from '../../base/json.ts';
import { quote } from '../../config/words.ts';
import { inside, type Origin } from '../notes.ts';
import { followed } from '../references.ts';
import type { ImportContext } from '../types.ts';

/** OpenAI's rule for function names. */
const NAME = /^[a-zA-Z0-9_-]{1,64}$/;

/** Tool definitions of any provider, as OpenAI writes them; undefined where there are none. */
export async function toolsOf(
  given: unknown,
  at: Origin,
  context: ImportContext,
): Promise<readonly Json[] | undefined> {
  const found = await followed(given, at, context);
  if (!found) return undefined;
  const list = Array.isArray(found.value) ? (found.value as unknown[]) : [found.value];
  const names = new Set<string>();
  const tools = list.flatMap((item, index): Json[] => {
    const here = Array.isArray(found.value) ? inside(found.at, index) : found.at;
    const tool = toolOf(item, here, context);
    if (!tool) return [];
    const { name } = tool;
    if (names.has(name)) {
      context.notes.left(here, `the tool ${quote(name)} is defined twice`);
      return [];
    }
    names.add(name);
    return [tool];
  });
  return tools.length > 0 ? tools : undefined;
}

interface Tool extends JsonObject {
  readonly name: string;
}

function toolOf(item: unknown, at: Origin, { notes }: ImportContext): Tool | undefined {
  const inner = isObject(item) && isObject(item['function']) ? item['function'] : item;
  if (!isObject(inner) || typeof inner['name'] !== 'string' || !NAME.test(inner['name'])) {
    notes.left(at, 'is no tool definition with a name: only functions are carried over');
    return undefined;
  }
  const { name, description, strict } = inner;
  const schema = inner['parameters'] ?? inner['input_schema'] ?? inner['inputSchema'];
  if (inner['parameters'] === undefined && schema !== undefined && inner !== item) {
    notes.changed(
      at,
      `the tool ${quote(name)} has input_schema, which OpenAI does not read: taken as parameters`,
    );
  }
  const usable = isObject(schema) && schema['type'] === 'object';
  if (schema !== undefined && !usable) {
    notes.left(at, `the parameters of ${quote(name)} are no JSON Schema with type: object`);
  }
  return {
    name,
    ...(typeof description === 'string' ? { description } : {}),
    ...(usable ? { parameters: schema as JsonObject } : {}),
    ...(typeof strict === 'boolean' ? { strict } : {}),
  };
}
