import * as z from 'zod';
import { count, execution, json, jsonObject, stageName, tokenUsage } from '../agent/execution-schema.ts';
import type { ToolAnswer } from '../agent/types.ts';
import type { GraderUsage } from '../assertion/judge/port.ts';
import type { AssertionSpec, Validation, ValidationDetail } from '../assertion/types.ts';
import { comparisonSchema, outcomeSchema } from '../example/comparison-schema.ts';
import { time } from '../example/example-schema.ts';
import { role } from '../example/provenance-schema.ts';
import { runSchema } from '../example/run-schema.ts';
import type { GradedTrial } from '../run/types.ts';
import type { Scenario, Suite } from '../scenario/types.ts';
import { RESULTS_VERSION } from './types.ts';
import type { ResultsFile, ShardRecord } from './types.ts';

const share = z.number().min(0).max(1);
const place = z.object({
  file: z.string(),
  line: count.exactOptional(),
  column: count.exactOptional(),
});

const detail: z.ZodType<ValidationDetail> = z.object({
  type: z.string(),
  path: z.string(),
  passed: z.boolean(),
  score: z.number(),
  confidence: share,
  message: z.string(),
  weight: z.number().nonnegative(),
  stage: stageName,
  missing: z.literal(true).exactOptional(),
  metric: z.string().exactOptional(),
  turn: z.int().min(1).exactOptional(),
  place: place.exactOptional(),
});

const graderUsage: z.ZodType<GraderUsage> = z.object({
  calls: count,
  tokenUsage: tokenUsage.nullable(),
  costUsd: z.number().nonnegative().nullable(),
});

const validation: z.ZodType<Validation> = z.object({
  passed: z.boolean().nullable(),
  confidence: share,
  quality: z.number().min(0).max(5).nullable(),
  toolCorrect: z.boolean().nullable(),
  details: z.array(detail),
  grader: graderUsage.exactOptional(),
});

const error = z.object({
  kind: z.enum(['infrastructure', 'cancelled']),
  service: z.string().exactOptional(),
  message: z.string(),
});

/** A trial as a results file and a journal have it. */
export const trialSchema: z.ZodType<GradedTrial> = z
  .object({
    scenarioId: z.string(),
    role,
    trial: count,
    retry: z.literal(true).exactOptional(),
    execution: execution.exactOptional(),
    error: error.exactOptional(),
    attempts: count,
    startedAt: time,
    wallMs: z.number().nonnegative(),
    validation: validation.exactOptional(),
  })
  .refine(
    (value) => (value.execution === undefined) !== (value.error === undefined),
    'expected either an execution or an error',
  );

const assertion: z.ZodType<AssertionSpec> = z
  .object({
    type: z.string(),
    not: z.boolean(),
    // JSON has no place for a value that is not given, as `is-json` may have none.
    value: z.unknown().optional(),
    threshold: z.number().exactOptional(),
    weight: z.number().nonnegative(),
    metric: z.string().exactOptional(),
    stage: stageName.exactOptional(),
    informs: z.string().exactOptional(),
    turn: z.int().min(1).exactOptional(),
    set: z
      .object({
        threshold: share,
        weight: z.number().nonnegative(),
        metric: z.string().exactOptional(),
        place,
        path: z.string(),
      })
      .exactOptional(),
    place,
    path: z.string(),
  })
  .transform((one) => ({ ...one, value: one.value }));

const answer: z.ZodType<ToolAnswer> = z.object({
  when: jsonObject.exactOptional(),
  result: json.exactOptional(),
  error: z.string().exactOptional(),
});

const scenario: z.ZodType<Scenario> = z.object({
  id: z.string(),
  query: z.string(),
  turns: z.array(z.string()).exactOptional(),
  user: z
    .object({ goal: z.string(), model: z.string(), modelHash: z.string(), maxTurns: count, stop: z.string() })
    .exactOptional(),
  description: z.string().exactOptional(),
  tags: z.array(z.string()),
  context: jsonObject.exactOptional(),
  history: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })).exactOptional(),
  fixtures: z.record(z.string(), z.array(answer)),
  assertions: z.array(assertion),
  repeat: count.exactOptional(),
  gate: z.literal(false).exactOptional(),
  place,
  hash: z.string(),
});

const suite: z.ZodType<Suite<Scenario>> = z.object({ scenarios: z.array(scenario), hash: z.string() });

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits');

const shard: z.ZodType<ShardRecord> = z
  .object({
    index: z.int().min(1),
    of: z.int().min(1),
    base: z.string().nullable(),
    gate: hash,
    selection: hash,
  })
  .refine(({ index, of }) => index <= of, 'expected one of its parts');

/** A results file, field by field. */
export const resultsSchema: z.ZodType<ResultsFile> = z.object({
  schema: z.literal('agent-tester/results'),
  version: z.literal(RESULTS_VERSION),
  partial: z.boolean(),
  limit: z.enum(['money', 'time']).exactOptional(),
  run: runSchema,
  outcome: outcomeSchema.nullable(),
  comparison: comparisonSchema.nullable(),
  suite,
  trials: z.array(trialSchema),
  storedBaseline: z.array(trialSchema).exactOptional(),
  shard: shard.exactOptional(),
});
