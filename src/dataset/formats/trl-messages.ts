import type { ToolDefinition } from '../../agent/types.ts';
import { jsonLine } from './json-line.ts';
import { functionTools, OPENAI, type ChatDialect } from './openai-messages.ts';

/** Chat templates read arguments as an object, and the tool's name beside its answer. */
export const TRL: ChatDialect = {
  ...OPENAI,
  arguments: 'object',
  weight: false,
  emptyContent: true,
  toolName: true,
};

/**
 * Tool definitions as one JSON text: TRL decodes a text, and a list would have to survive the schema that pyarrow
 * infers over all rows, which fills every tool with the members of all others.
 */
export function trlTools(tools: readonly ToolDefinition[]): object {
  return tools.length === 0 ? {} : { tools: jsonLine(functionTools(tools)) };
}
