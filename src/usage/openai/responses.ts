import { isObject } from '../../base/json.ts';
import { list, own, text, timeOf } from '../fields.ts';
import { callOf, readMessages, resultOf, type ReadMessages } from '../messages.ts';
import { readJson } from '../read-json.ts';
import type { LoggedMessage } from '../types.ts';
import { tokensOf, type Answered } from './answer.ts';
import type { SseEvent } from './sse.ts';

/** Items of the Responses API, as `input` and `output` hold them; a text is a message of the user. */
export function readItems(value: unknown): ReadMessages | string {
  if (typeof value === 'string') return readMessages(value);
  if (!Array.isArray(value)) return 'expected a text or a list of items';
  const messages: LoggedMessage[] = [];
  const leftOut: string[] = [];
  for (const [index, item] of value.entries()) {
    if (!isObject(item)) return `[${index}]: expected an object`;
    const type = text(own(item, 'type')) ?? 'message';
    switch (type) {
      case 'message': {
        const read = readMessages([item]);
        if (typeof read === 'string') return `[${index}]: ${read}`;
        messages.push(...read.messages);
        leftOut.push(...read.leftOut);
        break;
      }
      case 'function_call':
      case 'custom_tool_call':
        join(messages, { role: 'assistant', text: '', calls: callOf(item) });
        break;
      case 'function_call_output':
      case 'custom_tool_call_output':
        messages.push(resultOf(item));
        break;
      case 'reasoning': {
        const thought = list(own(item, 'summary')).flatMap((part) => text(own(part, 'text')) ?? []);
        if (thought.length > 0)
          join(messages, { role: 'assistant', text: '', calls: [], reasoning: thought.join('\n\n') });
        break;
      }
      default:
        leftOut.push('an item that is no message and no function call');
    }
  }
  return { messages, leftOut };
}

/** Calls in a row were asked for at once. */
function join(messages: LoggedMessage[], next: Extract<LoggedMessage, { role: 'assistant' }>): void {
  const last = messages.at(-1);
  if (last?.role !== 'assistant') {
    messages.push(next);
    return;
  }
  const reasoning = [last.reasoning, next.reasoning].filter((part) => part !== undefined).join('\n\n');
  messages[messages.length - 1] = {
    role: 'assistant',
    text: last.text,
    calls: [...last.calls, ...next.calls],
    ...(reasoning === '' ? {} : { reasoning }),
  };
}

export function responsesAnswer(response: unknown): Answered {
  const status = own(response, 'status');
  if (status === 'failed' || status === 'cancelled')
    return { kind: 'failed', reason: `the response is ${status}` };
  const read = readItems(own(response, 'output') ?? []);
  if (typeof read === 'string') return { kind: 'invalid', reason: `response.output: ${read}` };
  if (read.messages.length === 0) return { kind: 'no-content', reason: 'the response has no output' };
  return {
    kind: 'answer',
    answer: {
      id: text(own(response, 'id')),
      model: text(own(response, 'model')),
      at: timeOf(own(response, 'created_at')),
      messages: read.messages,
      tokenUsage: tokensOf(own(response, 'usage')),
      latencyMs: null,
      leftOut: read.leftOut,
    },
  };
}

/** Streams of the Responses API end with an event that holds the whole response. */
export function responsesStreamAnswer(events: readonly SseEvent[]): Answered {
  for (const { data } of events.toReversed()) {
    const read = readJson(data);
    if ('problem' in read) continue;
    const type = own(read.value, 'type');
    if (type === 'response.completed' || type === 'response.incomplete' || type === 'response.failed')
      return responsesAnswer(own(read.value, 'response'));
  }
  return { kind: 'failed', reason: 'the stream ends before the answer does' };
}
