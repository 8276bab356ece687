import type { ToolDefinition } from '../agent/types.ts';
import { parseTools } from '../agent/tool-file.ts';
import { UserError } from '../base/errors.ts';
import type { NamedText } from '../base/named-text.ts';

/** What a person says of a whole log: it stands in where the log itself shows none. */
export interface Given {
  readonly instructions: string | null;
  readonly tools: readonly ToolDefinition[];
}

/** Throws UserError for what is empty, and with everything that is wrong in a list of tools. */
export function parseGiven(instructions: NamedText | undefined, tools: NamedText | undefined): Given {
  return {
    instructions: instructions ? parseInstructions(instructions) : null,
    tools: tools ? parseTools(tools) : [],
  };
}

/** Text of at most this many UTF-16 units: a model's context holds no more. */
const MOST_INSTRUCTIONS = 4 * 1024 * 1024;

function parseInstructions({ file, text }: NamedText): string {
  const refusal = (message: string): UserError => new UserError({ place: { file }, message });
  if (text.includes('\0') || text.includes('\uFFFD')) throw refusal('is no text in UTF-8');
  if (text.length > MOST_INSTRUCTIONS) throw refusal('is too large to be instructions');
  const own = text.replace(/^\uFEFF/, '');
  if (own.trim() === '') throw refusal('is empty, expected instructions');
  return own;
}
