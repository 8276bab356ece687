import * as z from 'zod';
import { RECOVERY_WAYS } from '../agent/recovery-ways.ts';
import { amount, count, jsonObject, stages, tokenUsage, toolCall } from '../agent/execution-schema.ts';
import { EXAMPLE_SCHEMA_VERSION } from './types.ts';
import { provenance } from './provenance-schema.ts';
import { reward } from './reward-schema.ts';
import type { TrainingExample } from './types.ts';

export const time = z.iso.datetime();

const pastMessage = z.object({
  role: z.enum(['user', 'assistant']),
  content: z.string(),
  toolCalls: z.array(toolCall).exactOptional(),
});
export const recoveryWay = z.enum(RECOVERY_WAYS);

/** A stored example, field by field. */
export const exampleSchema: z.ZodType<TrainingExample> = z.object({
  id: z.string().regex(/^ex-[0-9a-f]{16}$/, 'expected ex- and 16 hex digits'),
  schemaVersion: z.literal(EXAMPLE_SCHEMA_VERSION),
  migratedFrom: count.exactOptional(),
  query: z.string(),
  context: jsonObject.exactOptional(),
  history: z.array(pastMessage).exactOptional(),
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
    userSatisfaction: z.number().min(1).max(5).exactOptional(),
    validationConfidence: z.number().min(0).max(1),
    passed: z.boolean().nullable(),
    expectedTools: z.array(z.string()).exactOptional(),
    judgeScore: z.number().min(0).max(1).exactOptional(),
    recovery: z.object({ expected: recoveryWay, correct: z.boolean() }).exactOptional(),
  }),
  metrics: z.object({
    latencyMs: amount,
    tokenUsage: tokenUsage.nullable(),
    cost: amount,
    stages: stages.exactOptional(),
  }),
  error: z.object({ code: z.string(), message: z.string() }).exactOptional(),
  provenance,
  review: z.object({
    status: z.enum(['pending', 'approved', 'rejected', 'edited']),
    by: z.string().exactOptional(),
    at: z.string().exactOptional(),
  }),
  originalResponse: z.string().exactOptional(),
  privacy: z.object({ redactions: count }),
  reward,
});
