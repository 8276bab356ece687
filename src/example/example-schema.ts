import * as z from 'zod';
import { isObject } from '../base/json.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { StageUsage, TokenUsage, ToolCall } from '../agent/types.ts';
import { EXAMPLE_SCHEMA_VERSION } from './types.ts';
import type { TrainingExample } from './types.ts';

// What is checked came out of JSON.parse, so any value is JSON; rebuilding it would lose a `__proto__` key.
export const json = z.custom<Json>((value) => value !== undefined, 'expected a JSON value');
const jsonObject = z.custom<JsonObject>(isObject, 'expected an object');
const count = z.number().int().nonnegative();
const amount = z.number().nonnegative().nullable();
export const time = z.iso.datetime();
export const role = z.enum(['baseline', 'candidate']);

const tokenUsage: z.ZodType<TokenUsage> = z.object({
  input: count,
  output: count,
  total: count,
  cachedInput: count.exactOptional(),
});

const stageUsage: z.ZodType<StageUsage> = z.object({
  latencyMs: amount,
  tokenUsage: tokenUsage.nullable(),
  costUsd: amount,
  calls: count,
});

const toolCall: z.ZodType<ToolCall> = z.object({
  name: z.string(),
  arguments: jsonObject,
  argumentsText: z.string().exactOptional(),
  result: json.exactOptional(),
  status: z.enum(['ok', 'error', 'invalid']),
  error: z.string().exactOptional(),
  durationMs: z.number().nonnegative(),
  step: count,
});

/** A stored example, field by field. */
export const exampleSchema: z.ZodType<TrainingExample> = z.object({
  id: z.string().regex(/^ex-[0-9a-f]{16}$/, 'expected ex- and 16 hex digits'),
  schemaVersion: z.literal(EXAMPLE_SCHEMA_VERSION),
  query: z.string(),
  context: jsonObject.exactOptional(),
  history: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })).exactOptional(),
  userId: z.string().exactOptional(),
  timestamp: time,
  response: z.string(),
  toolsUsed: z.array(z.string()),
  toolCalls: z.array(toolCall),
  analysis: z.string().nullable(),
  reasoning: z.string().exactOptional(),
  labels: z.object({
    correctToolSelection: z.boolean().nullable(),
    responseQuality: z.number().min(0).max(5).nullable(),
    userSatisfaction: z.number().exactOptional(),
    validationConfidence: z.number().min(0).max(1),
    passed: z.boolean(),
  }),
  metrics: z.object({
    latencyMs: amount,
    tokenUsage: tokenUsage.nullable(),
    cost: amount,
    stages: z.object({ planner: stageUsage, tools: stageUsage, summarizer: stageUsage }).exactOptional(),
  }),
  error: z.object({ code: z.string(), message: z.string() }).exactOptional(),
  provenance: z.object({
    source: z.enum(['test', 'production', 'synthetic']),
    scenarioId: z.string(),
    scenarioHash: z.string(),
    tags: z.array(z.string()),
    variant: role,
    model: z.string(),
    configHash: z.string(),
    runId: z.string(),
    trial: count,
    retry: z.literal(true).exactOptional(),
    commit: z.string().nullable(),
  }),
  review: z.object({
    status: z.enum(['pending', 'approved', 'rejected', 'edited']),
    by: z.string().exactOptional(),
    at: z.string().exactOptional(),
  }),
  originalResponse: z.string().exactOptional(),
  privacy: z.object({ redactions: count }),
});
