import type { OpenAI } from 'openai';
import { OutsideError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import type { ChatModel, ChatRequest } from '../../agent/chat.ts';
import { parseCompletion, unusable } from '../../agent/completion.ts';
import { isOpenAi } from '../../agent/endpoint.ts';
import { quote } from '../../agent/quote.ts';
import { roughTokens } from '../../agent/rough-cost.ts';
import type { ModelConfig } from '../../config/types.ts';
import type { Pace } from '../../run/pace.ts';
import type { Access } from './openai-access.ts';
import { boundedFetch, HttpFailure, MAX_BODY_BYTES, TRUNCATED } from './bounded-fetch.ts';
import { causeOf } from './cause.ts';
import { masked } from './failed-answer.ts';
import { failureOf } from './openai-failure.ts';

/** The client's own default: 10 minutes for one request. The runner's timeout for a trial is usually shorter. */
const REQUEST_TIMEOUT_MS = 600_000;

/** One configured client; its package is loaded with the first one, since a replay never needs it. */
export interface Connection {
  readonly client: OpenAI;
  readonly access: Access;
  readonly pace?: Pace;
}

/** Connects nothing yet. No setting of the client comes from OPENAI_* variables: each is given or switched off. */
export async function connect(
  access: Access,
  timeoutMs: number = REQUEST_TIMEOUT_MS,
  pace?: Pace,
): Promise<Connection> {
  const { OpenAI } = await import('openai');
  const client = new OpenAI({
    apiKey: access.apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: access.baseUrl.href,
    // The runner retries, with its own budget and with every attempt counted.
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: 'off',
    fetch: boundedFetch({ authorization: `Bearer ${access.apiKey}` }),
  });
  return { client, access, ...(pace ? { pace } : {}) };
}

/**
 * The body of one request. `max-tokens` becomes `max_completion_tokens` for OpenAI itself and `max_tokens` for
 * everybody else; a seed is sent only where the model asks for one; members of `extra` come last, save those that the
 * loop owns, and tool settings only where there are tools.
 */
export function requestBody(
  request: ChatRequest,
  model: ModelConfig,
  seed: number,
  baseUrl: URL,
): Record<string, unknown> {
  const tools = request.tools.map(({ name, description, parameters, strict }) => ({
    type: 'function',
    function: {
      name,
      ...(description === undefined ? {} : { description }),
      ...(parameters === undefined ? {} : { parameters }),
      ...(strict === undefined ? {} : { strict }),
    },
  }));
  return {
    model: model.model,
    ...(model.temperature === undefined ? {} : { temperature: model.temperature }),
    ...(model.topP === undefined ? {} : { top_p: model.topP }),
    ...(model.seed === undefined ? {} : { seed }),
    ...(model.maxTokens === undefined
      ? {}
      : { [isOpenAi(baseUrl) ? 'max_completion_tokens' : 'max_tokens']: model.maxTokens }),
    ...extraOf(model.extra ?? {}, tools.length > 0),
    messages: request.messages,
    ...(tools.length > 0 ? { tools } : {}),
  };
}

function extraOf(extra: JsonObject, withTools: boolean): JsonObject {
  const owned = [
    'messages',
    'tools',
    'stream',
    'stream_options',
    ...(withTools ? [] : ['tool_choice', 'parallel_tool_calls']),
  ];
  return Object.fromEntries(Object.entries(extra).filter(([name]) => !owned.includes(name)));
}

/** The chat port over a connection, for one trial of one model. Each call waits for the connection's pace. */
export function openAiChat(
  { client, access, pace }: Connection,
  model: ModelConfig,
  seed: number,
  now: () => number,
): ChatModel {
  return async (request, signal) => {
    const asked = requestBody(request, model, seed, access.baseUrl);
    const turn = await pace?.enter(roughTokens(JSON.stringify(asked).length, model.maxTokens), signal);
    let body: string;
    try {
      const response = await client.post('/chat/completions', { body: asked, signal }).asResponse();
      body = await response.text();
      if (response.headers.has(TRUNCATED)) {
        return unusable(
          `a body of more than ${MAX_BODY_BYTES} bytes: ${quote(masked(body, [access.apiKey]))}`,
        );
      }
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      const failure = causeOf(error, (cause) => cause instanceof HttpFailure);
      if (failure instanceof HttpFailure) {
        const reply = failureOf(failure, { ...access, model: model.model, now: now() });
        if (reply instanceof OutsideError) throw reply;
        return reply;
      }
      throw await connectionError(error, access);
    }
    const reply = parseCompletion(body);
    turn?.settle(reply.usage?.total ?? null);
    // What is quoted of a useless answer must not hold the key, also not half of it at the end of the quote.
    return reply.kind === 'failure' ? parseCompletion(masked(body, [access.apiKey])) : reply;
  };
}

/** No answer at all (refused, reset, name, certificate, timeout) is worth another try; anything else is our bug. */
export async function connectionError(error: unknown, access: Access): Promise<unknown> {
  const { APIConnectionError, APIConnectionTimeoutError } = await import('openai');
  if (!(error instanceof APIConnectionError)) return error;
  const cause = causeOf(error, () => false);
  const reason = cause instanceof Error ? cause.message : String(cause);
  const what = error instanceof APIConnectionTimeoutError ? 'the request timed out' : 'the connection failed';
  return new OutsideError('openai', `${what}: ${quote(masked(reason, [access.apiKey]))}`, {
    // `fetch` refuses some ports on its own, and will refuse them again.
    retryable: reason !== 'bad port',
    hint: `is ${access.baseUrl.origin} reachable?`,
    cause,
  });
}
