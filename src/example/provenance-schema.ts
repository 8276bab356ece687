import * as z from 'zod';
import { count } from '../agent/execution-schema.ts';
import type { Provenance } from './types.ts';

export const role = z.enum(['baseline', 'candidate']);
const tags = z.array(z.string());
const text = z.string();

const test = z.object({
  source: z.literal('test'),
  scenarioId: text,
  scenarioHash: text,
  tags,
  variant: role,
  model: text,
  configHash: text,
  runId: text,
  trial: count,
  retry: z.literal(true).exactOptional(),
  commit: text.nullable(),
});

const production = z.object({
  source: z.literal('production'),
  origin: z.object({ importer: text, id: text }),
  tags,
  model: text.nullable(),
  configHash: text.nullable(),
  commit: z.null(),
});

const synthetic = z.object({
  source: z.literal('synthetic'),
  parent: text,
  family: text,
  method: text,
  seed: z.int(),
  tags,
  model: text.nullable(),
  configHash: text.nullable(),
  commit: z.null(),
});

/** Where an example comes from, field by field. */
export const provenance: z.ZodType<Provenance> = z.discriminatedUnion('source', [
  test,
  production,
  synthetic,
]);
