import * as z from 'zod';
import { isObject } from '../base/json.ts';
import { jsonFlaw } from './arguments.ts';
import type { ChatFailure, ChatReply, RequestedCall } from './chat.ts';
import { quote } from './quote.ts';
import type { TokenUsage } from './types.ts';

/** OpenAI accepts at most 128 tools a request; a turn that calls more often than that is a runaway. */
const MAX_CALLS_PER_TURN = 128;

const text = z.string().nullish();

const completionSchema = z.object({
  model: z.unknown().optional(),
  usage: z.unknown().optional(),
  choices: z
    .array(
      z.object({
        finish_reason: z.unknown().optional(),
        message: z.object({
          // Some servers send a list of parts, of which only text is an answer.
          content: z.union([z.string(), z.array(z.object({ type: z.string(), text }))]).nullish(),
          refusal: text,
          // Two spellings of what reasoning models thought aloud; OpenAI itself sends neither.
          reasoning_content: z.unknown().optional(),
          reasoning: z.unknown().optional(),
          tool_calls: z
            .array(
              z.object({
                id: text,
                function: z.object({
                  name: z.string(),
                  // OpenAI sends JSON text; some servers send the object itself.
                  arguments: z.union([z.string(), z.custom<object>(isObject)]).nullish(),
                }),
              }),
            )
            .max(MAX_CALLS_PER_TURN)
            .nullish(),
        }),
      }),
    )
    .min(1),
});

const count = z.int().min(0);
const usageSchema = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  total_tokens: count.nullish().catch(undefined),
  prompt_tokens_details: z.object({ cached_tokens: count.nullish() }).nullish().catch(undefined),
});

/** Tokens as the provider counted them; null where it did not or where the counts are no counts. */
function usageOf(value: unknown): TokenUsage | null {
  const parsed = usageSchema.safeParse(value);
  if (!parsed.success) return null;
  const {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens,
    prompt_tokens_details,
  } = parsed.data;
  const cached = prompt_tokens_details?.cached_tokens ?? undefined;
  return {
    input,
    output,
    // Some providers count thinking into the total only; a smaller total than its parts is ignored.
    total: Math.max(total_tokens ?? 0, input + output),
    ...(cached === undefined || cached > input ? {} : { cachedInput: cached }),
  };
}

/**
 * The body of a chat completion (status 200) as a turn. Everything that is no usable turn is a failure of the agent,
 * `invalid-output` or `content-filter`, with what was seen: not JSON, no choices, neither text nor calls, cut off at
 * the token limit. Never throws.
 */
export function parseCompletion(body: string): ChatReply {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return unusable(body === '' ? 'an empty body' : `no JSON: ${quote(body)}`);
  }
  const parsed = completionSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return unusable(
      `no chat completion (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}): ${quote(body)}`,
    );
  }
  const { choices, model } = parsed.data;
  const [choice] = choices;
  if (choice === undefined) return unusable(`no choice: ${quote(body)}`);
  const { message, finish_reason: finish } = choice;
  const thoughts = [message.reasoning_content, message.reasoning].find(
    (thought): thought is string => typeof thought === 'string' && thought !== '',
  );
  const meta = {
    usage: usageOf(parsed.data.usage),
    ...(typeof model === 'string' && model !== '' ? { servedModel: model } : {}),
    ...(thoughts === undefined ? {} : { reasoning: thoughts }),
  };
  const content =
    typeof message.content === 'string'
      ? message.content
      : (message.content ?? []).map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('');
  const calls = callsOf(message.tool_calls ?? []);
  const seen = content === '' && calls.length === 0 ? quote(body) : quote(content);
  if (finish === 'length') {
    return { ...unusable(`an answer that was cut off at the token limit: ${seen}`), ...meta };
  }
  if (finish === 'content_filter') {
    return {
      kind: 'failure',
      code: 'content-filter',
      message: `the provider's filter cut the answer: ${seen}`,
      ...meta,
    };
  }
  const refusal = message.refusal ?? '';
  if (refusal !== '' && calls.length === 0) return { kind: 'turn', content, refusal, calls, ...meta };
  if (content.trim() === '' && calls.length === 0) {
    return { ...unusable(`neither text nor tool calls: ${seen}`), ...meta };
  }
  return { kind: 'turn', content, calls, ...meta };
}

interface RawCall {
  readonly id?: string | null | undefined;
  readonly function: { readonly name: string; readonly arguments?: string | object | null | undefined };
}

function callsOf(raw: readonly RawCall[]): RequestedCall[] {
  const taken = new Set<string>();
  return raw.map(({ id, function: { name, arguments: args } }) => {
    let unique = id ?? '';
    // Results are matched to calls by id, so each call of a turn needs its own.
    for (let n = taken.size + 1; unique === '' || taken.has(unique); n++) unique = `call_${n}`;
    taken.add(unique);
    return { id: unique, name, argumentsText: textOf(args) };
  });
}

function textOf(args: string | object | null | undefined): string {
  if (typeof args === 'string') return args;
  if (args === null || args === undefined) return '';
  const flaw = jsonFlaw(args);
  return flaw === undefined ? JSON.stringify(args) : `(an object that ${flaw})`;
}

/** `invalid-output`: the provider answered, and the answer is of no use. */
export function unusable(seen: string): ChatFailure {
  return { kind: 'failure', code: 'invalid-output', message: `the model answered with ${seen}`, usage: null };
}
