import type { ToolDefinition } from '../agent/types.ts';
import { asObject, first, list, own, text } from './fields.ts';
import { unpacked } from './read-json.ts';

/**
 * Tool definitions in the spellings of chat completions, responses, Anthropic, Gemini and OpenTelemetry. What has no
 * name, such as a provider's own `code_interpreter`, is no function and left out.
 */
export function toolsOf(value: unknown): readonly ToolDefinition[] {
  return list(unpacked(value)).flatMap((given) => {
    const item = unpacked(given);
    const body = asObject(own(item, 'function')) ?? item;
    const name = text(own(body, 'name'));
    if (name === null) return [];
    const description = text(own(body, 'description'));
    const schema = first(body, 'parameters', 'input_schema', 'inputSchema', 'json_schema');
    const parameters = asObject(unpacked(schema));
    const strict = own(body, 'strict');
    return [
      {
        name,
        ...(description === null ? {} : { description }),
        ...(parameters === undefined ? {} : { parameters }),
        ...(typeof strict === 'boolean' ? { strict } : {}),
      },
    ];
  });
}
