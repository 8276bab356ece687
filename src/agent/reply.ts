import { isObject, parseJson } from '../base/json.ts';
import { parseJsonPath, valueAtPath } from '../base/json-path.ts';
import type { Price, ReplyMapping } from '../config/types.ts';
import { jsonFlaw } from './arguments.ts';
import { quote } from './quote.ts';
import { replyParts, type ReplyParts } from './reply-schema.ts';
import type { AgentError, Execution } from './types.ts';
import { costOf } from './usage.ts';

/** An answer as it arrived. */
export interface Reply {
  readonly body: string;
  /** `application/json`, `text/plain` …; empty where nobody said. */
  readonly mediaType: string;
  /** Milliseconds from the request to the end of the answer. */
  readonly latencyMs: number;
}

/**
 * What an agent outside this process did, read from its answer. Parts that `mapping` names are read there, the others
 * under their own names; text/plain is the message as it stands. An answer that says too little is a failed trial
 * with `invalid-output`: what it lacks is never made up, and figures that it does not tell are null.
 */
export function executionOfReply(reply: Reply, mapping: ReplyMapping | undefined, price?: Price): Execution {
  if (reply.mediaType === 'text/plain' && mapping === undefined) {
    return executionOf({ message: reply.body }, reply.latencyMs, price);
  }
  const parsed = parseJson(reply.body);
  if (parsed === undefined) return useless(reply, `expected JSON, got ${quoted(reply.body)}`);
  const flaw = jsonFlaw(parsed);
  if (flaw !== undefined) return useless(reply, `the answer ${flaw}`);
  // Written and read once more, so that what is kept survives a file unchanged: -0 becomes 0.
  const data: unknown = JSON.parse(JSON.stringify(parsed));
  const parts = typeof data === 'string' && !mapping ? { message: data } : partsOf(data, mapping ?? {});
  if (typeof parts === 'string') return useless(reply, parts);
  const checked = replyParts.safeParse(parts);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const at = issue?.path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
      .join('');
    return useless(reply, `${quote(at?.slice(1) ?? '')}: ${quote(issue?.message ?? '')}`);
  }
  if (checked.data.message === undefined && checked.data.error === undefined) {
    const where = mapping?.message ?? '$.message or $.output';
    return useless(reply, `there is no message at ${where} of ${quoted(reply.body)}`);
  }
  return executionOf(checked.data, reply.latencyMs, price);
}

/** A trial that failed because what the agent answered is of no use. */
export function useless({ latencyMs }: Pick<Reply, 'latencyMs'>, message: string): Execution {
  return executionOf({ error: { code: 'invalid-output', message } }, latencyMs);
}

const quoted = (body: string): string => (body.trim() === '' ? 'an empty answer' : quote(body, 200));

/** The parts of an answer where the mapping finds them; a text says what is not where it was said to be. */
function partsOf(data: unknown, mapping: ReplyMapping): Record<string, unknown> | string {
  const own = isObject(data) ? data : {};
  const at = (text: string | undefined, otherwise: unknown): unknown =>
    text === undefined ? otherwise : find(data, text);
  const calls = callsOf(data, own, mapping);
  if (typeof calls === 'string') return calls;
  const tokens =
    mapping.inputTokens === undefined && mapping.outputTokens === undefined
      ? own['tokenUsage']
      : { input: at(mapping.inputTokens, undefined), output: at(mapping.outputTokens, undefined) };
  return {
    message: at(mapping.message, own['message'] ?? own['output']),
    toolCalls: calls,
    analysis: at(mapping.analysis, own['analysis']),
    reasoning: at(mapping.reasoning, own['reasoning']),
    tokenUsage: isObject(tokens) && tokens['input'] === undefined ? undefined : tokens,
    costUsd: at(mapping.costUsd, own['costUsd']),
    latencyMs: at(mapping.latencyMs, own['latencyMs']),
    stages: own['stages'],
    servedModel: at(mapping.servedModel, own['servedModel']),
    error: at(mapping.error, own['error']),
  };
}

function callsOf(data: unknown, own: Record<string, unknown>, mapping: ReplyMapping): unknown {
  const { toolCalls, toolCall } = mapping;
  const path = toolCalls === undefined ? undefined : parseJsonPath(toolCalls);
  const list = path ? valueAtPath(data, path) : (own['toolCalls'] ?? own['toolsUsed']);
  // A path that is misspelt must not make an agent that calls everything look like one that calls nothing.
  if (path && list === undefined && !path.optional) {
    return `there is nothing at ${path.text}, where response.tool-calls says that the tool calls are`;
  }
  if (!toolCall || !Array.isArray(list)) return list ?? undefined;
  const keys = Object.entries(toolCall).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return list.map((item: unknown) => {
    const found = keys.map(([key, text]) => [key, find(item, text)] as const);
    const base = isObject(item) ? item : typeof item === 'string' ? { name: item } : {};
    return { ...base, ...Object.fromEntries(found) };
  });
}

function find(data: unknown, text: string): unknown {
  const path = parseJsonPath(text);
  return path && valueAtPath(data, path);
}

function executionOf(
  parts: Partial<ReplyParts> & { error?: AgentError | undefined },
  measuredMs: number,
  price?: Price,
): Execution {
  const { toolCalls = [], analysis, reasoning, servedModel, error } = parts;
  const tokenUsage = parts.tokenUsage ?? null;
  return {
    message: parts.message ?? '',
    toolsUsed: toolCalls.map(({ name }) => name),
    toolCalls,
    ...(analysis === undefined ? {} : { analysis }),
    ...(reasoning === undefined ? {} : { reasoning }),
    tokenUsage,
    costUsd: parts.costUsd ?? costOf(tokenUsage, price),
    latencyMs: parts.latencyMs ?? measuredMs,
    stages: parts.stages ?? null,
    ...(servedModel === undefined ? {} : { servedModel }),
    ...(error === undefined ? {} : { error }),
  };
}
