import * as z from 'zod';
import { count, json } from '../agent/execution-schema.ts';
import { comparisonSchema, outcomeSchema } from './comparison-schema.ts';
import { time } from './example-schema.ts';
import { RUN_SCHEMA_VERSION } from './types.ts';
import type { RunRecord, VariantRecord } from './types.ts';

const variant: z.ZodType<VariantRecord> = z.object({
  name: z.string(),
  model: z.string(),
  configHash: z.string(),
  origin: z.string(),
  config: json,
});

/** A stored run, field by field. */
export const runSchema: z.ZodType<RunRecord> = z.object({
  schemaVersion: z.literal(RUN_SCHEMA_VERSION),
  runId: z.string(),
  attempt: count,
  event: z.enum(['pull_request', 'push', 'schedule', 'workflow_dispatch', 'local']),
  repository: z.string().nullable(),
  pullRequest: count.nullable(),
  commit: z.string().nullable(),
  branch: z.string().nullable(),
  startedAt: time,
  finishedAt: time,
  suiteHash: z.string(),
  repeat: count,
  baseline: variant.nullable(),
  candidate: variant.nullable(),
  trials: z.object({ completed: count, missing: count }),
  costUsd: z.number().nonnegative().nullable(),
  unselected: z.boolean(),
  comparison: comparisonSchema.nullable(),
  outcome: outcomeSchema.nullable(),
  exampleIds: z.array(z.string()),
});
