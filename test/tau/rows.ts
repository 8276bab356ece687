import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import type { JsonObject } from '../../src/base/json.ts';

/** The recorded airline conversations; tests that need them are skipped where the file is absent. */
export const AIRLINE = new URL('../../../shared/data/tau/trajectories.airline.dev.jsonl.gz', import.meta.url);

const args = z.record(z.string(), z.json()) as unknown as z.ZodType<JsonObject>;

const message = z.object({
  role: z.enum(['user', 'assistant', 'tool']),
  content: z.string().nullish(),
  tool_calls: z.array(z.object({ id: z.string(), name: z.string(), arguments: args })).nullish(),
  tool_call_id: z.string().nullish(),
  error: z.boolean().nullish(),
});

const row = z.object({
  dataset: z.string(),
  system: z.string(),
  model: z.string(),
  task: z.string(),
  trial: z.number(),
  pass: z.literal([0, 1]),
  latency_s: z.number().nullish(),
  agent_cost_usd: z.number().nullish(),
  in_tokens: z.number().nullish(),
  out_tokens: z.number().nullish(),
  termination: z.string().nullish(),
  instruction: z.json(),
  expected_calls: z.array(z.object({ name: z.string(), arguments: args })),
  messages: z.array(message),
});

/** One recorded conversation, as far as the converter reads it. */
export type TauRow = z.infer<typeof row>;

/** All rows of a gzipped JSONL file. Throws where a line has another shape. */
export function readRows(file: URL): readonly TauRow[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => row.parse(JSON.parse(line)));
}
