import * as z from 'zod';
import type { Json } from '../base/json.ts';
import { parseArguments } from './arguments.ts';
import { amount, count, json, jsonObject, stageName, stages } from './execution-schema.ts';
import type { AgentError, TokenUsage, ToolCall } from './types.ts';

const absent = z.null().transform(() => undefined);
const may = <T extends z.ZodType>(schema: T) => z.union([absent, schema]).optional();

const args = z.union([jsonObject, z.string()], 'expected an object, or JSON in a text');

const call = z.union(
  [
    z.string().min(1),
    z
      .object({
        name: may(z.string().min(1)),
        // As chat completions write a call.
        function: may(z.object({ name: z.string().min(1), arguments: may(args) })),
        arguments: may(args),
        result: json.optional(),
        status: may(z.enum(['ok', 'error', 'invalid'])),
        error: may(z.string()),
        durationMs: may(z.number().nonnegative()),
        step: may(z.int().min(1)),
      })
      .refine((given) => given.name ?? given.function, 'expected a name'),
  ],
  'expected a tool name, or an object with name and arguments',
);

/** An answer's tool calls in the shapes that agents use. Unknown members are dropped. */
export const replyCalls = z.array(call).transform((calls) => calls.map(toolCallOf));

function toolCallOf(given: z.output<typeof call>, index: number): ToolCall {
  if (typeof given === 'string') {
    return { name: given, arguments: {}, status: 'ok', durationMs: 0, step: index + 1 };
  }
  const { result, error, status = error === undefined ? 'ok' : 'error' } = given;
  const said = given.arguments ?? given.function?.arguments ?? {};
  const parsed = typeof said === 'string' ? parseArguments(said) : { value: said };
  const base = {
    name: given.name ?? given.function?.name ?? '',
    durationMs: given.durationMs ?? 0,
    step: given.step ?? index + 1,
    ...(result === undefined ? {} : { result }),
    ...(error === undefined ? {} : { error }),
  };
  return 'value' in parsed
    ? { ...base, arguments: parsed.value, status }
    : { ...base, arguments: {}, argumentsText: typeof said === 'string' ? said : '', status: 'invalid' };
}

const tokenUsage = z
  .object({ input: count, output: count, total: may(count), cachedInput: may(count) })
  .transform(({ input, output, total, cachedInput }): TokenUsage => ({
    input,
    output,
    total: total ?? input + output,
    ...(cachedInput === undefined ? {} : { cachedInput }),
  }));

const failure = z
  .union(
    [
      z.string(),
      z.object({ code: may(z.string().min(1)), message: z.string(), stage: may(stageName) }),
      z.literal(false),
    ],
    'expected a text, or an object with code and message',
  )
  .transform((given): AgentError | undefined => {
    if (given === false || given === '') return undefined;
    if (typeof given === 'string') return { code: 'reported', message: given };
    const { code = 'reported', message, stage } = given;
    return { code, message, ...(stage === undefined ? {} : { stage }) };
  });

/** The text of an answer that may be JSON itself. */
const answer = json.transform((value: Json) => (typeof value === 'string' ? value : JSON.stringify(value)));

/** What an answer is made of, once each part has been found in it. Null counts as absent. */
export const replyParts = z.object({
  message: may(answer),
  toolCalls: may(replyCalls),
  analysis: may(z.string()),
  reasoning: may(z.string()),
  tokenUsage: may(tokenUsage),
  costUsd: amount.optional(),
  latencyMs: amount.optional(),
  stages: may(stages),
  servedModel: may(z.string()),
  error: may(failure),
});

export type ReplyParts = z.output<typeof replyParts>;
