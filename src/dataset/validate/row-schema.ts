import * as z from 'zod';
import { jsonObject } from '../../agent/execution-schema.ts';
import { ROW_SCHEMA, ROW_SCHEMA_VERSION } from '../formats/jsonl.ts';
import type { DatasetRow } from '../types.ts';

const answer = z.strictObject({
  role: z.literal('assistant'),
  content: z.string().nullable(),
  calls: z.array(z.strictObject({ id: z.string(), name: z.string(), arguments: jsonObject })),
  learn: z.boolean(),
});
const message = z.union([
  z.strictObject({ role: z.enum(['system', 'user']), content: z.string() }),
  answer,
  z.strictObject({ role: z.literal('tool'), callId: z.string(), name: z.string(), content: z.string() }),
]);

const base = {
  id: z.string(),
  examples: z.array(z.string()).min(1),
  family: z.string(),
  split: z.enum(['train', 'validation', 'test']).exactOptional(),
  source: z.enum(['test', 'production', 'synthetic']),
  tags: z.array(z.string()),
  model: z.string().nullable(),
  tools: z.array(
    z.strictObject({
      name: z.string(),
      description: z.string().exactOptional(),
      parameters: jsonObject.exactOptional(),
      strict: z.boolean().exactOptional(),
    }),
  ),
  labels: z.strictObject({
    passed: z.boolean().nullable(),
    correctToolSelection: z.boolean().nullable(),
    quality: z.number().min(0).max(5).nullable(),
    reward: z.number().min(-1).max(1).nullable(),
    reviewed: z.boolean(),
  }),
};

export const rowSchema: z.ZodType<DatasetRow> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.enum(['planner', 'summarizer', 'recovery', 'all']),
    messages: z.array(message).min(1),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('preference'),
    prompt: z.array(message).min(1),
    chosen: answer,
    rejected: answer,
    why: z.enum(['quality', 'scenario', 'edited']),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('rated'),
    prompt: z.array(message).min(1),
    completion: answer,
    wanted: z.boolean(),
  }),
]);

/** What says that a line is one of ours, and of which version. */
export const rowHead = z.object({ schema: z.literal(ROW_SCHEMA), version: z.literal(ROW_SCHEMA_VERSION) });
