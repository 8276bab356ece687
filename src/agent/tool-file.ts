import * as z from 'zod';
import { UserError, type Problem } from '../base/errors.ts';
import { isObject } from '../base/json.ts';
import { append } from '../config/append.ts';
import { parseDocument } from '../config/document.ts';
import { jsonObject } from '../config/fields.ts';
import { check, problem, type Source } from '../config/problems.ts';
import { quote } from '../config/words.ts';
import type { ToolDefinition } from './types.ts';

/** OpenAI's rule for function names. */
const TOOL_NAME = /^[a-zA-Z0-9_-]{1,64}$/;

const members = {
  name: z.string().regex(TOOL_NAME, 'expected a tool name of letters, digits, _ and -, at most 64'),
  description: z.string().exactOptional(),
  parameters: jsonObject
    .refine(({ type }) => type === 'object', 'expected a JSON Schema with `type: object`')
    .exactOptional(),
  strict: z.boolean().exactOptional(),
};

/** The chat API's form, and the flat one with which the Responses API writes the same thing. */
const envelope = z
  .strictObject({ type: z.literal('function'), function: z.strictObject(members) })
  .transform((tool) => tool.function);
const flat = z
  .strictObject({ type: z.literal('function').exactOptional(), ...members })
  .transform(({ type: _type, ...tool }) => tool);

export interface ToolList {
  readonly tools: readonly ToolDefinition[];
  readonly problems: readonly Problem[];
}

/** Reads a list of OpenAI tool definitions, with or without the `type: function` envelope; throws nothing for what is wrong. */
export function readTools(file: string, text: string): ToolList {
  let document;
  try {
    document = parseDocument(file, text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { tools: [], problems: error.problems };
  }
  if (!Array.isArray(document.data)) {
    const message = 'expected a list of tool definitions';
    return { tools: [], problems: [problem({ document, base: [] }, [], 'value', message)] };
  }
  const tools: ToolDefinition[] = [];
  const problems: Problem[] = [];
  const places = new Map<string, number>();
  document.data.forEach((item: unknown, index) => {
    const source: Source = { document, base: [index], shown: [index] };
    const wrapped = isObject(item) && 'function' in item;
    const inner = wrapped ? ['function'] : [];
    const hints = wrongKeys(wrapped ? item['function'] : item, source, inner);
    const checked = check<ToolDefinition>(wrapped ? envelope : flat, item, source);
    if (!checked.ok || hints.length > 0) {
      const known = new Set(hints.map(({ path }) => path));
      append(problems, hints);
      append(problems, checked.ok ? [] : checked.problems.filter(({ path }) => !known.has(path)));
      return;
    }
    const tool = checked.value;
    const first = places.get(tool.name);
    if (first === undefined) places.set(tool.name, index);
    else {
      const line = document.placeOf([first]).line;
      const message = `the tool ${quote(tool.name)} is already defined on line ${line}`;
      problems.push(problem(source, [...inner, 'name'], 'value', message, 'names must be unique'));
    }
    tools.push(tool);
  });
  return { tools, problems };
}

/** The definitions of a file that a person named. Throws UserError with everything that is wrong in it. */
export function parseTools({
  file,
  text,
}: {
  readonly file: string;
  readonly text: string;
}): readonly ToolDefinition[] {
  const { tools, problems } = readTools(file, text);
  if (problems.length > 0) throw new UserError(problems);
  if (tools.length === 0) throw new UserError({ place: { file }, message: 'defines no tool' });
  return tools;
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  input_schema: "that is Anthropic's name: write parameters",
  inputSchema: "that is MCP's name: write parameters",
};

/** Keys of other providers' formats, which people paste. */
function wrongKeys(tool: unknown, source: Source, at: readonly string[]): Problem[] {
  if (!isObject(tool)) return [];
  return Object.keys(OTHER_NAMES)
    .filter((key) => Object.hasOwn(tool, key))
    .map((key) => problem(source, [...at, key], 'key', 'unknown key', OTHER_NAMES[key]));
}
