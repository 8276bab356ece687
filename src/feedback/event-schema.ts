import * as z from 'zod';
import { toolCall } from '../agent/execution-schema.ts';
import { recoveryWay, time } from '../example/example-schema.ts';
import { FEEDBACK_SCHEMA_VERSION, type FeedbackEvent } from './types.ts';

/** A rating or aspect. */
export const rating = z
  .int('expected a whole number from 1 to 5')
  .min(1, 'expected 1 to 5')
  .max(5, 'expected 1 to 5');
const text = z.string().min(1);

const base = {
  id: z.string().regex(/^fb-[0-9a-f]{16}$/, 'expected fb- and 16 hex digits'),
  schemaVersion: z.literal(FEEDBACK_SCHEMA_VERSION),
  example: z.string().regex(/^ex-[0-9a-f]{16}$/, 'expected ex- and 16 hex digits'),
  by: text,
  at: time,
  via: z.enum(['cli', 'review', 'comment', 'file']),
  comment: text.exactOptional(),
};

/** A stored event, field by field. */
export const eventSchema: z.ZodType<FeedbackEvent> = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('rating'),
    rating: rating.exactOptional(),
    aspects: z.record(text, rating).exactOptional(),
  }),
  z.object({
    ...base,
    kind: z.literal('label'),
    passed: z.boolean().exactOptional(),
    correctToolSelection: z.boolean().exactOptional(),
    responseQuality: z.number().min(0).max(5).exactOptional(),
    recovery: recoveryWay.exactOptional(),
  }),
  z.object({ ...base, kind: z.literal('comment'), comment: text }),
  z.object({
    ...base,
    kind: z.literal('demonstration'),
    response: text.exactOptional(),
    tools: z.array(text).exactOptional(),
    toolCalls: z.array(toolCall).exactOptional(),
  }),
  z.object({
    ...base,
    kind: z.literal('review'),
    decision: z.enum(['approved', 'rejected', 'edited', 'pending']),
    response: text.exactOptional(),
  }),
]);
