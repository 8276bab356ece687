import * as z from 'zod';
import { isObject, type Json, type JsonObject } from '../base/json.ts';
import type { Execution, StageUsage, TokenUsage, ToolCall, TurnRecord, UserRecord } from './types.ts';

// What JSON.parse gave is JSON; rebuilding it would lose a `__proto__` key.
export const json = z.custom<Json>((value) => value !== undefined, 'expected a JSON value');
export const jsonObject = z.custom<JsonObject>(isObject, 'expected an object');
export const count = z.int().nonnegative();
/** USD or ms; null where unknown. */
export const amount = z.number().nonnegative().nullable();
export const stageName = z.enum(['planner', 'tools', 'summarizer']);

/** The records of an execution as JSON. Unknown members are dropped; who must refuse them asks for `.strict()`. */
export const tokenUsage = z.object({
  input: count,
  output: count,
  total: count,
  cachedInput: count.exactOptional(),
}) satisfies z.ZodType<TokenUsage>;

export const stageUsage = z.object({
  latencyMs: amount,
  tokenUsage: tokenUsage.nullable(),
  costUsd: amount,
  calls: count,
}) satisfies z.ZodType<StageUsage>;

export const stages = z.object({ planner: stageUsage, tools: stageUsage, summarizer: stageUsage });

export const toolCall = z.object({
  name: z.string(),
  arguments: jsonObject,
  argumentsText: z.string().exactOptional(),
  result: json.exactOptional(),
  status: z.enum(['ok', 'error', 'invalid']),
  error: z.string().exactOptional(),
  durationMs: z.number().nonnegative(),
  step: count,
  turn: z.int().min(1).exactOptional(),
}) satisfies z.ZodType<ToolCall>;

export const turnRecord = z.object({
  user: z.string(),
  message: z.string(),
  analysis: z.string().exactOptional(),
  tokenUsage: tokenUsage.nullable(),
  costUsd: amount,
  latencyMs: amount,
}) satisfies z.ZodType<TurnRecord>;

export const userRecord = z.object({
  calls: count,
  tokenUsage: tokenUsage.nullable(),
  costUsd: amount,
  ended: z.enum(['stop', 'max-turns', 'agent-error']),
}) satisfies z.ZodType<UserRecord>;

export const execution = z.object({
  message: z.string(),
  toolsUsed: z.array(z.string()),
  toolCalls: z.array(toolCall),
  analysis: z.string().exactOptional(),
  reasoning: z.string().exactOptional(),
  tokenUsage: tokenUsage.nullable(),
  costUsd: amount,
  latencyMs: amount,
  stages: stages.nullable(),
  servedModel: z.string().exactOptional(),
  stderr: z.string().exactOptional(),
  cached: z.literal(true).exactOptional(),
  error: z
    .object({ code: z.string(), message: z.string(), stage: stageName.exactOptional() })
    .exactOptional(),
  turns: z.array(turnRecord).min(1).exactOptional(),
  simulatedUser: userRecord.exactOptional(),
}) satisfies z.ZodType<Execution>;
