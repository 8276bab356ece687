import { asObject, count, first, list, own, text, timeOf } from '../fields.ts';
import { readMessages } from '../messages.ts';
import { readJson } from '../read-json.ts';
import type { SseEvent } from './sse.ts';
import { tokensOf, type Answered } from './answer.ts';

/** The answer of a chat completion: its first choice. */
export function chatAnswer(response: unknown): Answered {
  const choices = list(own(response, 'choices'));
  const message = own(choices[0], 'message');
  if (message === undefined)
    return { kind: 'no-content', reason: 'the response has no choice with a message' };
  const read = readMessages([{ role: 'assistant', ...asObject(message) }]);
  if (typeof read === 'string') return { kind: 'invalid', reason: `response.choices[0].message: ${read}` };
  return {
    kind: 'answer',
    answer: {
      id: text(own(response, 'id')),
      model: text(own(response, 'model')),
      at: timeOf(own(response, 'created')),
      messages: read.messages,
      tokenUsage: tokensOf(own(response, 'usage')),
      latencyMs: null,
      leftOut: [...read.leftOut, ...(choices.length > 1 ? ['choices after the first'] : [])],
    },
  };
}

interface CallInParts {
  id: string | null;
  name: string;
  arguments: string;
}

/** The answer of a streamed chat completion, put together from its chunks. */
export function chatStreamAnswer(events: readonly SseEvent[]): Answered {
  const texts: string[] = [];
  const thoughts: string[] = [];
  const refusals: string[] = [];
  const calls = new Map<number | 'legacy', CallInParts>();
  let head: unknown;
  let usage: unknown;
  let ended = false;
  for (const { data } of events) {
    if (data.trim() === '[DONE]') {
      ended = true;
      continue;
    }
    const read = readJson(data);
    if ('problem' in read) return { kind: 'failed', reason: 'the stream was cut off inside an event' };
    const chunk = read.value;
    const error = own(chunk, 'error');
    if (error !== undefined && error !== null)
      return { kind: 'failed', reason: 'the stream ends in an error' };
    head ??= chunk;
    usage = own(chunk, 'usage') ?? usage;
    for (const choice of list(own(chunk, 'choices'))) {
      if ((own(choice, 'index') ?? 0) !== 0) continue;
      if (text(own(choice, 'finish_reason')) !== null) ended = true;
      const delta = own(choice, 'delta');
      texts.push(text(own(delta, 'content')) ?? '');
      thoughts.push(text(first(delta, 'reasoning_content', 'reasoning')) ?? '');
      refusals.push(text(own(delta, 'refusal')) ?? '');
      const legacy = own(delta, 'function_call');
      if (asObject(legacy)) extend(calls, 'legacy', null, legacy);
      for (const [n, call] of list(own(delta, 'tool_calls')).entries()) {
        extend(calls, count(own(call, 'index')) ?? n, text(own(call, 'id')), own(call, 'function'));
      }
    }
  }
  if (!ended) return { kind: 'failed', reason: 'the stream ends before the answer does' };
  const message = {
    role: 'assistant',
    content: texts.join(''),
    refusal: refusals.join(''),
    reasoning: thoughts.join(''),
    tool_calls: [...calls.values()],
  };
  return chatAnswer({ ...asObject(head), choices: [{ message }], usage });
}

function extend(
  calls: Map<number | 'legacy', CallInParts>,
  key: number | 'legacy',
  id: string | null,
  part: unknown,
): void {
  const call = calls.get(key) ?? { id: null, name: '', arguments: '' };
  call.id ??= id;
  call.name += text(own(part, 'name')) ?? '';
  call.arguments += text(own(part, 'arguments')) ?? '';
  calls.set(key, call);
}
