import * as z from 'zod';
import { UserError, type Problem } from '../base/errors.ts';
import { isObject } from '../base/json.ts';
import { append } from '../config/append.ts';
import { parseDocument } from '../config/document.ts';
import { jsonObject } from '../config/fields.ts';
import type { FileSource } from '../config/files.ts';
import { deepFreeze } from '../config/freeze.ts';
import { joinPath } from '../config/paths.ts';
import { check, problem, type Source } from '../config/problems.ts';
import type { Config, ModelConfig } from '../config/types.ts';
import { quote } from '../config/words.ts';
import type { AgentAssets, ToolDefinition } from './types.ts';

type AssetName = 'planner' | 'summarizer' | 'tools';

/**
 * Reads the prompts and tools of an agent with one model config; the model's paths override the agent's. Throws one
 * UserError with everything that is missing or wrong in all of them.
 */
export async function loadAssets(
  config: Config,
  model: ModelConfig,
  files: FileSource,
): Promise<AgentAssets> {
  const problems: Problem[] = [];
  const read = async (asset: AssetName) => {
    try {
      return await readAsset(config, model, asset, files);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      append(problems, error.problems);
      return undefined;
    }
  };
  const planner = await read('planner');
  const summarizer = await read('summarizer');
  const toolFile = await read('tools');
  const parsed = toolFile ? readTools(toolFile.file, toolFile.text) : { tools: [], problems: [] };
  append(problems, parsed.problems);
  if (problems.length > 0) throw new UserError(problems);
  return deepFreeze({
    ...(planner ? { planner: planner.text } : {}),
    ...(summarizer ? { summarizer: summarizer.text } : {}),
    tools: parsed.tools,
  });
}

async function readAsset(config: Config, model: ModelConfig, asset: AssetName, files: FileSource) {
  const path = model[asset] ?? config.agent[asset];
  if (path === undefined) return undefined;
  const file = joinPath(config.file, path);
  const text = await files.read(file);
  if (text === undefined) {
    throw new UserError({
      place: { file: config.file },
      path: model[asset] === undefined ? `agent.${asset}` : `models.${model.name}.${asset}`,
      message: `there is no file ${quote(file, 200)} in the ${files.label}`,
    });
  }
  if (text.trim() === '') {
    throw new UserError({ place: { file }, message: `is empty, expected the ${asset}` });
  }
  return { file, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}

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

interface ToolList {
  readonly tools: readonly ToolDefinition[];
  readonly problems: readonly Problem[];
}

/** Reads a list of OpenAI tool definitions, with or without the `type: function` envelope. */
function readTools(file: string, text: string): ToolList {
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
