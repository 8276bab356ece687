import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anthropicStreamAnswer } from '../../src/usage/openai/anthropic.ts';
import { chatStreamAnswer } from '../../src/usage/openai/chat.ts';
import { parseSse } from '../../src/usage/openai/sse.ts';

const data = fc.stringMatching(/^[^\r\n]*$/);
const ending = fc.constantFrom('\n', '\r\n', '\r');

describe('a stream of server-sent events', () => {
  it('gives back every event that was written, whatever the line ends', () => {
    fc.assert(
      fc.property(fc.array(fc.array(data, { minLength: 1 })), ending, (events, end) => {
        const text = events
          .map((lines) => lines.map((line) => `data: ${line}${end}`).join('') + end)
          .join(`: a comment${end}${end}`);
        expect(parseSse(text).map((event) => event.data)).toEqual(events.map((lines) => lines.join('\n')));
      }),
    );
  });

  it('names events, and ignores what it does not know', () => {
    expect(parseSse('event: ping\nid: 4\nretry\ndata: {}\n\ndata:x')).toEqual([
      { event: 'ping', data: '{}' },
      { event: 'message', data: 'x' },
    ]);
  });

  it('puts a chat completion together, however its text and arguments are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (texts, parts) => {
        const words = texts.join('');
        const json = JSON.stringify({ text: parts.join('') });
        const deltas = [
          { role: 'assistant', content: '' },
          ...texts.map((content) => ({ content })),
          { tool_calls: [{ index: 0, id: 'call_1', function: { name: 'say', arguments: '' } }] },
          ...[...json].map((char) => ({ tool_calls: [{ index: 0, function: { arguments: char } }] })),
        ];
        const chunks = deltas.map((delta) => ({
          id: 'c',
          choices: [{ index: 0, delta, finish_reason: null }],
        }));
        const end = { id: 'c', choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] };
        const stream = [...chunks, end].map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('');
        const answered = chatStreamAnswer(parseSse(`${stream}data: [DONE]\n\n`));
        expect(answered).toMatchObject({
          kind: 'answer',
          answer: {
            messages: [
              {
                text: words,
                calls: [{ id: 'call_1', name: 'say', arguments: { text: parts.join('') } }],
              },
            ],
          },
        });
      }),
    );
  });

  it('calls a stream failed that ends before its answer does', () => {
    const chunk = { choices: [{ index: 0, delta: { content: 'Hel' }, finish_reason: null }] };
    expect(chatStreamAnswer(parseSse(`data: ${JSON.stringify(chunk)}\n\n`))).toMatchObject({
      kind: 'failed',
    });
    expect(chatStreamAnswer(parseSse(`data: ${JSON.stringify(chunk).slice(0, 20)}`))).toMatchObject({
      kind: 'failed',
    });
    expect(chatStreamAnswer(parseSse('data: {"error":{"message":"overloaded"}}'))).toMatchObject({
      kind: 'failed',
    });
    expect(anthropicStreamAnswer(parseSse('data: {"type":"message_start","message":{}}'))).toMatchObject({
      kind: 'failed',
    });
  });

  it('puts a message of Anthropic together with its tool call and what its cache held', () => {
    const events = [
      {
        type: 'message_start',
        message: {
          id: 'msg_1',
          model: 'claude',
          usage: { input_tokens: 3, cache_read_input_tokens: 7, output_tokens: 1 },
        },
      },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Let me ' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'look.' } },
      {
        type: 'content_block_start',
        index: 1,
        content_block: { type: 'tool_use', id: 'tu', name: 'find', input: {} },
      },
      { type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '{"id":' } },
      { type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '4}' } },
      { type: 'message_delta', usage: { output_tokens: 9 } },
      { type: 'message_stop' },
    ];
    const stream = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
    expect(anthropicStreamAnswer(parseSse(stream))).toMatchObject({
      kind: 'answer',
      answer: {
        id: 'msg_1',
        messages: [{ text: 'Let me look.', calls: [{ id: 'tu', name: 'find', arguments: { id: 4 } }] }],
        tokenUsage: { input: 10, output: 9, total: 19, cachedInput: 7 },
      },
    });
  });
});
