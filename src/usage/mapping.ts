import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { PATH_RULE, parseJsonPath, type JsonPath } from '../base/json-path.ts';
import { parseDocument } from '../config/document.ts';
import { check } from '../config/problems.ts';

const path = z.string().transform((text, context): JsonPath => {
  const parsed = parseJsonPath(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: `expected ${PATH_RULE}` });
  return z.NEVER;
});

/** A file beside the mapping: what a mapping names is read and stored, so it cannot lead to anywhere else. */
const beside = z
  .string()
  .min(1)
  .max(500)
  .refine(
    (file) => !/^([/\\~]|[A-Za-z]:)/.test(file) && !file.split(/[/\\]/).includes('..'),
    'expected a path below the folder of the mapping',
  );

/** In every line of the log, or one for all of it in a file. */
const pathOrFile = z.union([path, z.strictObject({ file: beside })]);

const mappingSchema = z
  .strictObject({
    id: path.optional(),
    messages: path.optional(),
    query: path.optional(),
    response: path.optional(),
    toolCalls: path.optional(),
    instructions: pathOrFile.optional(),
    tools: pathOrFile.optional(),
    userId: path.optional(),
    timestamp: path.optional(),
    model: path.optional(),
    latencyMs: path.optional(),
    latencySeconds: path.optional(),
    tokens: z.strictObject({ input: path, output: path, cachedInput: path.optional() }).optional(),
    cost: path.optional(),
    error: path.optional(),
    rating: path.optional(),
    comment: path.optional(),
    passed: path.optional(),
    tags: z.union([path.transform((one) => [one]), z.array(path)]).optional(),
  })
  .refine(({ messages, query, response }) => (messages ? !query && !response : query && response), {
    message: 'expected messages, or query and response',
  })
  .refine(({ latencyMs, latencySeconds }) => !latencyMs || !latencySeconds, {
    path: ['latencySeconds'],
    message: 'expected latencyMs or latencySeconds, not both',
  })
  .transform(({ instructions, tools, ...rest }) => ({
    ...rest,
    ...(instructions && !('file' in instructions) ? { instructions } : {}),
    ...(tools && !('file' in tools) ? { tools } : {}),
    files: {
      ...(instructions && 'file' in instructions ? { instructions: instructions.file } : {}),
      ...(tools && 'file' in tools ? { tools: tools.file } : {}),
    },
  }));

/** Where the parts of a conversation stand in a line of somebody's own log; `files` stand beside the mapping. */
export type Mapping = z.output<typeof mappingSchema>;

/** Reads a mapping file. Throws UserError with every problem at its place. */
export function parseMapping(file: string, text: string): Mapping {
  const document = parseDocument(file, text);
  const checked = check(mappingSchema, document.data, { document, base: [] });
  if (!checked.ok) throw new UserError(checked.problems);
  return checked.value;
}
