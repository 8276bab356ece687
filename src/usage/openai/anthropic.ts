import { asObject, list, own, text } from '../fields.ts';
import { readMessages } from '../messages.ts';
import { readJson } from '../read-json.ts';
import { tokensOf, type Answered } from './answer.ts';
import type { SseEvent } from './sse.ts';

/** The answer of Anthropic's Messages API. It does not tell when it was made. */
export function anthropicAnswer(response: unknown): Answered {
  const content = list(own(response, 'content'));
  if (content.length === 0) return { kind: 'no-content', reason: 'the response has no content' };
  const read = readMessages([{ role: 'assistant', content }]);
  if (typeof read === 'string') return { kind: 'invalid', reason: `response.content: ${read}` };
  return {
    kind: 'answer',
    answer: {
      id: text(own(response, 'id')),
      model: text(own(response, 'model')),
      at: null,
      messages: read.messages,
      tokenUsage: tokensOf(own(response, 'usage')),
      latencyMs: null,
      leftOut: read.leftOut,
    },
  };
}

interface Block {
  readonly start: unknown;
  text: string;
  json: string;
}

/** The answer of a streamed message, put together from its blocks. */
export function anthropicStreamAnswer(events: readonly SseEvent[]): Answered {
  const blocks = new Map<unknown, Block>();
  let message: unknown;
  let usage = {};
  let ended = false;
  for (const { data } of events) {
    const read = readJson(data);
    if ('problem' in read) return { kind: 'failed', reason: 'the stream was cut off inside an event' };
    const event = read.value;
    const index = own(event, 'index');
    switch (own(event, 'type')) {
      case 'message_start':
        message = own(event, 'message');
        usage = { ...asObject(own(message, 'usage')) };
        break;
      case 'content_block_start':
        blocks.set(index, { start: own(event, 'content_block'), text: '', json: '' });
        break;
      case 'content_block_delta': {
        const block = blocks.get(index);
        const delta = own(event, 'delta');
        if (!block) break;
        block.text += text(own(delta, 'text')) ?? text(own(delta, 'thinking')) ?? '';
        block.json += text(own(delta, 'partial_json')) ?? '';
        break;
      }
      case 'message_delta':
        usage = { ...usage, ...asObject(own(event, 'usage')) };
        break;
      case 'message_stop':
        ended = true;
        break;
      case 'error':
        return { kind: 'failed', reason: 'the stream ends in an error' };
    }
  }
  if (!ended) return { kind: 'failed', reason: 'the stream ends before the answer does' };
  return anthropicAnswer({ ...asObject(message), content: [...blocks.values()].map(blockOf), usage });
}

function blockOf({ start, text: words, json }: Block): unknown {
  const block = asObject(start) ?? {};
  if (block['type'] === 'tool_use') return json === '' ? block : { ...block, input: json };
  const field = block['type'] === 'thinking' ? 'thinking' : 'text';
  return { ...block, [field]: `${text(block[field]) ?? ''}${words}` };
}
