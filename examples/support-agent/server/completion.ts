import { createHash } from 'node:crypto';
import { answerTo } from './answer.ts';
import { conversationOf, materialOf } from './conversation.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { notesOf } from './notes.ts';
import type { Traits } from './models.ts';
import { nextTurn } from './plan.ts';
import { missesThePoint } from './temper.ts';

export interface Completion {
  readonly body: JsonObject;
  /** Simulated time that a real model would take, milliseconds. */
  readonly delayMs: number;
}

/** About four characters a token, as in OpenAI's rule of thumb for English. */
const tokensOf = (value: Json): number =>
  Math.ceil((typeof value === 'string' ? value : JSON.stringify(value)).length / 4);

/**
 * Answers one chat completion. The same request with the same seed gives the same answer: ids and jitter come from a
 * hash of it.
 * With tools it plays the planner, without the summarizer.
 */
export function complete(request: JsonObject, traits: Traits, createdS: number): Completion {
  const messages = listOf(request['messages']);
  const tools = listOf(request['tools']);
  const key = createHash('sha256')
    .update(JSON.stringify([traits.id, messages, request['seed'] ?? null]))
    .digest('hex');
  const message =
    tools.length > 0 ? plan(messages, tools, traits, key, request['seed']) : summarize(messages);
  const calls = message['tool_calls'];
  const output = tokensOf(calls ?? message['content'] ?? '') + 4;
  const input =
    messages.reduce((total, one) => total + tokensOf(one) + 4, 0) + (tools.length > 0 ? tokensOf(tools) : 0);
  const jitter = 0.9 + (Number.parseInt(key.slice(0, 4), 16) / 0xffff) * 0.2;
  return {
    body: {
      id: `chatcmpl-${key.slice(0, 24)}`,
      object: 'chat.completion',
      created: createdS,
      model: traits.id,
      choices: [
        { index: 0, message, logprobs: null, finish_reason: calls === undefined ? 'stop' : 'tool_calls' },
      ],
      usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
    },
    delayMs: (traits.baseMs + traits.perTokenMs * output) * jitter,
  };
}

function listOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

function plan(
  messages: readonly JsonObject[],
  tools: readonly JsonObject[],
  traits: Traits,
  key: string,
  seed: Json | undefined,
): JsonObject {
  const conversation = conversationOf(messages, tools);
  const lost = conversation.events.length === 0 && missesThePoint(conversation.query, seed);
  const turn = lost ? { outcomes: [{ kind: 'ask-what', data: {} }] } : nextTurn(conversation, traits);
  if ('outcomes' in turn) return { role: 'assistant', content: notesOf(turn.outcomes), refusal: null };
  const calls = turn.calls.map(({ name, args }, index) => ({
    id: `call_${key.slice(24, 32)}${index}`,
    type: 'function',
    function: { name, arguments: JSON.stringify(args) },
  }));
  return { role: 'assistant', content: null, refusal: null, tool_calls: calls };
}

function summarize(messages: readonly JsonObject[]): JsonObject {
  const material = materialOf(messages);
  const content = material === undefined ? 'How can I help you?' : answerTo(material);
  return { role: 'assistant', content, refusal: null };
}
