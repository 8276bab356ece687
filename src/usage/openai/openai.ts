import type { Place } from '../../base/errors.ts';
import { hashOf } from '../../base/hash.ts';
import { isObject } from '../../base/json.ts';
import { amount, first, list, own, text, timeOf } from '../fields.ts';
import { readMessages } from '../messages.ts';
import { unpacked } from '../read-json.ts';
import { toolsOf } from '../tools.ts';
import type { Conversation, Finding, LogFormat, LogReader } from '../types.ts';
import { anthropicAnswer, anthropicStreamAnswer } from './anthropic.ts';
import { apiOf, type Api } from './api.ts';
import type { Answered } from './answer.ts';
import { chatAnswer, chatStreamAnswer } from './chat.ts';
import { ollamaAnswer, ollamaStreamAnswer } from './ollama.ts';
import { requestMessages } from './request.ts';
import { responsesAnswer, responsesStreamAnswer } from './responses.ts';
import { parseSse } from './sse.ts';

export const openaiFormat: LogFormat = {
  name: 'openai',
  title: 'chat logs: requests with their responses, stored completions, or messages',
  recognises: (value) =>
    ['request', 'request_body', 'response', 'response_raw', 'response_body'].some(
      (name) => own(value, name) !== undefined,
    ) ||
    isList(value) ||
    isStored(value) ||
    Array.isArray(own(value, 'messages')),
};

/** Reads chat logs: each document is one request with its response, or one conversation. */
export function openaiReader(): LogReader {
  return { take: (value, place) => read(value, place), end: () => [] };
}

const isList = (value: unknown): boolean =>
  own(value, 'object') === 'list' && Array.isArray(own(value, 'data'));

const isStored = (value: unknown): boolean =>
  ['chat.completion', 'response'].includes(text(own(value, 'object')) ?? '');

function read(value: unknown, place: Place): readonly Finding[] {
  if (isList(value)) return list(own(value, 'data')).flatMap((one) => read(one, place));
  const request = unpacked(first(value, 'request', 'request_body'));
  const given = unpacked(first(value, 'response', 'response_body'));
  const raw = text(own(value, 'response_raw')) ?? (typeof given === 'string' ? given : null);
  if (isObject(request) || isObject(given) || raw !== null) return [pair(value, request, given, raw, place)];
  if (isStored(value)) return [pair(value, value, value, null, place)];
  if (own(value, 'preferred_output') !== undefined) {
    return [{ kind: 'unsupported', reason: 'a preference pair, which is no conversation', place }];
  }
  if (own(value, 'messages') !== undefined) return [lines(value, place)];
  const reason = 'expected a request with its response, a stored completion, or messages';
  return [{ kind: 'invalid', reason, place }];
}

/** A conversation that is written down whole, as in files for fine-tuning. */
function lines(value: unknown, place: Place): Finding {
  const read = readMessages(own(value, 'messages'));
  if (typeof read === 'string') return { kind: 'invalid', reason: read, place };
  const id =
    text(first(value, 'id', 'conversation_id')) ?? hashOf([own(value, 'messages'), own(value, 'tools')]);
  const conversation: Conversation = {
    ...facts(value, value, value),
    place,
    id,
    messages: read.messages,
    model: text(own(value, 'model')),
    tokenUsage: null,
    leftOut: read.leftOut,
  };
  return { kind: 'conversation', conversation };
}

function pair(value: unknown, request: unknown, given: unknown, raw: string | null, place: Place): Finding {
  const wrapped = own(given, 'body');
  const response = isObject(wrapped) && own(given, 'status_code') !== undefined ? wrapped : given;
  const api = apiOf(text(own(value, 'url')), request, response, raw);
  if (typeof api === 'object') return { kind: 'unsupported', reason: `a call of ${api.other}`, place };
  const status = amount(first(value, 'status', 'status_code') ?? own(given, 'status_code'));
  if (status !== null && status >= 400) return { kind: 'failed', reason: `HTTP ${status}`, place };
  const error = own(response, 'error');
  if (error !== undefined && error !== null)
    return { kind: 'failed', reason: 'the response is an error', place };
  if (!isObject(request)) return { kind: 'no-content', reason: 'a response without its request', place };
  if (!isObject(response) && raw === null) {
    return { kind: 'no-content', reason: 'a request without its response', place };
  }
  if (api === 'chat' && isStored(value) && own(request, 'messages') === undefined) {
    return { kind: 'no-content', reason: 'a stored completion without its messages', place };
  }
  const asked = requestMessages(api, request);
  if (typeof asked === 'string') return { kind: 'invalid', reason: asked, place };
  const answered = raw === null ? answerOf(api, response) : streamAnswerOf(api, raw);
  if (answered.kind !== 'answer') return { kind: answered.kind, reason: answered.reason, place };
  const { answer } = answered;
  const known = facts(value, request, response);
  const conversation: Conversation = {
    ...known,
    place,
    id: answer.id ?? hashOf([asked.messages, answer.messages, known.startedAt]),
    messages: [...asked.messages, ...answer.messages],
    model: answer.model ?? text(own(request, 'model')),
    startedAt: answer.at ?? known.startedAt,
    latencyMs: known.latencyMs ?? answer.latencyMs,
    tokenUsage: answer.tokenUsage,
    leftOut: [...asked.leftOut, ...answer.leftOut],
  };
  return { kind: 'conversation', conversation };
}

function answerOf(api: Exclude<Api, object>, response: unknown): Answered {
  switch (api) {
    case 'chat':
      return chatAnswer(response);
    case 'responses':
      return responsesAnswer(response);
    case 'anthropic':
      return anthropicAnswer(response);
    case 'ollama':
      return ollamaAnswer(response);
  }
}

function streamAnswerOf(api: Exclude<Api, object>, raw: string): Answered {
  switch (api) {
    case 'chat':
      return chatStreamAnswer(parseSse(raw));
    case 'responses':
      return responsesStreamAnswer(parseSse(raw));
    case 'anthropic':
      return anthropicStreamAnswer(parseSse(raw));
    case 'ollama':
      return ollamaStreamAnswer(raw);
  }
}

/** What a log says beside the messages, of the pair, the request or the response. */
function facts(value: unknown, request: unknown, response: unknown) {
  const metadata = own(request, 'metadata');
  return {
    importer: 'openai',
    tools: toolsOf(first(request, 'tools', 'functions')),
    userId: text(first(request, 'user', 'safety_identifier') ?? own(metadata, 'user_id')),
    startedAt: timeOf(first(value, 'started_at', 'timestamp', 'created_at', 'created', 'date')),
    latencyMs: amount(first(value, 'latency_ms', 'latencyMs', 'duration_ms', 'processing_ms')),
    costUsd: amount(
      first(value, 'cost_usd', 'costUsd', 'response_cost') ?? own(own(response, 'usage'), 'cost'),
    ),
    error: null,
    passed: null,
    rating: null,
    comment: null,
    tags: [],
  } as const;
}
