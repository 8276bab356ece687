import { amount, asObject, own, text, timeOf } from '../fields.ts';
import { readMessages } from '../messages.ts';
import { readJson } from '../read-json.ts';
import { tokensOf, type Answered } from './answer.ts';

/** The answer of Ollama's own chat and generate APIs. */
export function ollamaAnswer(response: unknown): Answered {
  const said = own(response, 'message') ?? { content: own(response, 'response') };
  const read = readMessages([{ role: 'assistant', ...asObject(said) }]);
  if (typeof read === 'string') return { kind: 'invalid', reason: `response.message: ${read}` };
  const nanoseconds = amount(own(response, 'total_duration'));
  return {
    kind: 'answer',
    answer: {
      id: null,
      model: text(own(response, 'model')),
      at: timeOf(own(response, 'created_at')),
      messages: read.messages,
      tokenUsage: tokensOf(response),
      latencyMs: nanoseconds === null ? null : nanoseconds / 1e6,
      leftOut: read.leftOut,
    },
  };
}

/** The answer of a stream of JSON lines; the last one says that it is done and what it took. */
export function ollamaStreamAnswer(stream: string): Answered {
  const texts: string[] = [];
  const calls: unknown[] = [];
  let last: unknown;
  for (const line of stream.split('\n')) {
    if (line.trim() === '') continue;
    const read = readJson(line);
    if ('problem' in read) return { kind: 'failed', reason: 'the stream was cut off inside a line' };
    last = read.value;
    if (own(last, 'error') !== undefined) return { kind: 'failed', reason: 'the stream ends in an error' };
    const message = own(last, 'message');
    texts.push(text(own(message, 'content')) ?? text(own(last, 'response')) ?? '');
    const more = own(message, 'tool_calls');
    if (Array.isArray(more)) calls.push(...(more as unknown[]));
  }
  if (own(last, 'done') !== true) return { kind: 'failed', reason: 'the stream ends before the answer does' };
  return ollamaAnswer({
    ...asObject(last),
    message: { role: 'assistant', content: texts.join(''), tool_calls: calls },
  });
}
