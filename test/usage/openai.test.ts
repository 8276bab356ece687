import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../src/usage/exchange.ts';
import { openaiReader } from '../../src/usage/openai/openai.ts';
import { conversationsOf, countsOf, findingsOf, linesOf, shared } from './material.ts';

const { there, file } = shared('wire_logs');

const request = { model: 'gpt-4.1', messages: [{ role: 'user', content: 'Where is order 4?' }] };
const response = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_700_000_000,
  model: 'gpt-4.1-2025-04-14',
  choices: [{ index: 0, message: { role: 'assistant', content: 'On its way.' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 10, completion_tokens: 5, prompt_tokens_details: { cached_tokens: 4 } },
};

const counts = (...documents: unknown[]) => countsOf(findingsOf(openaiReader(), documents));
const first = (document: unknown) => conversationsOf(openaiReader(), [document])[0];
const exchange = (document: unknown) => exchangeOf(first(document)?.messages ?? []);

describe('a chat log', () => {
  it('gives a conversation for a request with its response, and all that they tell', () => {
    const asked = { ...request, user: 'u-7', tools: [{ type: 'function', function: { name: 'lookup' } }] };
    expect(first({ request: asked, response, status: 200, processing_ms: 420 })).toMatchObject({
      id: 'chatcmpl-1',
      model: 'gpt-4.1-2025-04-14',
      userId: 'u-7',
      startedAt: '2023-11-14T22:13:20.000Z',
      latencyMs: 420,
      tokenUsage: { input: 10, output: 5, total: 15, cachedInput: 4 },
      costUsd: null,
      tools: [{ name: 'lookup' }],
    });
  });

  it('reads the Responses API, with function calls of one answer as one step', () => {
    const item = (name: string) => ({ type: 'function_call', call_id: name, name, arguments: '{}' });
    const document = {
      url: 'https://gateway.example/v1/responses?x=1',
      request: { instructions: 'Be brief.', input: 'Hello', model: 'gpt-4.1' },
      response: { id: 'resp_1', object: 'response', status: 'completed', output: [item('a'), item('b')] },
    };
    expect(exchange(document)).toMatchObject({
      instructions: 'Be brief.',
      query: 'Hello',
      toolCalls: [
        { name: 'a', step: 1 },
        { name: 'b', step: 1 },
      ],
    });
    const event = { type: 'response.completed', response: document.response };
    const stream = { ...document, response: undefined, response_raw: `data: ${JSON.stringify(event)}\n\n` };
    expect(exchange(stream)).toEqual(exchange(document));
  });

  it('reads Anthropic messages with what its tools answered', () => {
    const document = {
      url: 'https://api.anthropic.com/v1/messages',
      request: {
        system: [{ type: 'text', text: 'Be brief.' }],
        messages: [
          { role: 'user', content: 'Where is order 4?' },
          { role: 'assistant', content: [{ type: 'tool_use', id: 't1', name: 'lookup', input: { id: 4 } }] },
          {
            role: 'user',
            content: [{ type: 'tool_result', tool_use_id: 't1', is_error: true, content: 'no such order' }],
          },
        ],
      },
      response: {
        id: 'msg_1',
        type: 'message',
        model: 'claude',
        content: [{ type: 'text', text: 'Not found.' }],
      },
    };
    expect(exchange(document)).toMatchObject({
      instructions: 'Be brief.',
      query: 'Where is order 4?',
      response: 'Not found.',
      toolCalls: [{ name: 'lookup', arguments: { id: 4 }, status: 'error', error: 'no such order' }],
    });
  });

  it('reads Ollama, whole and streamed', () => {
    const url = 'http://localhost:11434/api/chat';
    const end = {
      model: 'llama',
      created_at: '2026-01-02T03:04:05Z',
      done: true,
      eval_count: 2,
      prompt_eval_count: 3,
      total_duration: 5e8,
    };
    const message = (content: string) => ({ message: { role: 'assistant', content } });
    const whole = { url, request, response: { ...end, ...message('On its way.') } };
    const lines = [
      { ...message('On its '), done: false },
      { ...end, ...message('way.') },
    ];
    const stream = { url, request, response_raw: lines.map((line) => JSON.stringify(line)).join('\n') };
    for (const document of [whole, stream]) {
      expect(exchange(document)).toMatchObject({ response: 'On its way.' });
      expect(first(document)).toMatchObject({ latencyMs: 500, tokenUsage: { total: 5 } });
    }
  });

  it('reads stored completions, in a list and with their messages, and files for fine-tuning', () => {
    const stored = { ...response, messages: request.messages };
    const tuned = { messages: [...request.messages, { role: 'assistant', content: 'On its way.' }] };
    expect(exchange(stored)).toMatchObject({ query: 'Where is order 4?', response: 'On its way.' });
    expect(exchange(tuned)).toEqual(exchange(stored));
    expect(counts({ object: 'list', data: [stored, stored] }, response)).toEqual({
      conversation: 2,
      'no-content: a stored completion without its messages': 1,
    });
  });

  it('joins a call with arguments that are no JSON, and its answer by an older name', () => {
    const messages = [
      ...request.messages,
      { role: 'assistant', content: null, function_call: { name: 'lookup', arguments: '{"id":' } },
      { role: 'function', name: 'lookup', content: 'bad arguments' },
      { role: 'assistant', content: 'Sorry.' },
    ];
    expect(exchange({ messages })).toMatchObject({
      toolCalls: [
        {
          name: 'lookup',
          arguments: {},
          argumentsText: '{"id":',
          status: 'invalid',
          result: 'bad arguments',
        },
      ],
    });
  });

  it('says of every other pair what it is', () => {
    const url = 'https://api.openai.com/v1/embeddings';
    expect(
      counts(
        { request, response: null, status: 429 },
        { request, response: { error: { message: 'no' } } },
        { request },
        { response },
        { url, request: { input: 'x' }, response: { data: [] } },
        { request, response: { object: 'chat.completion', choices: [] } },
        { input: {}, preferred_output: [] },
        { request: { messages: [7] }, response },
        { nothing: true },
        7,
      ),
    ).toEqual({
      'failed: HTTP 429': 1,
      'failed: the response is an error': 1,
      'no-content: a request without its response': 1,
      'no-content: a response without its request': 1,
      'unsupported: a call of embeddings': 1,
      'no-content: the response has no choice with a message': 1,
      'unsupported: a preference pair, which is no conversation': 1,
      'invalid: request.messages: messages[0]: expected an object': 1,
      'invalid: expected a request with its response, a stored completion, or messages': 2,
    });
  });

  it('keeps parts that are not text as a mark, and says so', () => {
    const content = [
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url: 'data:…' } },
    ];
    const document = { request: { messages: [{ role: 'user', content }] }, response };
    expect(exchange(document)).toMatchObject({ query: 'What is this?\n\n[not text]' });
    expect(first(document)?.leftOut).toEqual(['a part that is not text']);
  });

  it('keeps what hostile names and texts say as data', () => {
    const messages = [
      ...request.messages,
      JSON.parse(
        '{"role":"assistant","__proto__":{"content":"x"},"tool_calls":[{"function":{"name":"__proto__","arguments":"{\\"__proto__\\":1}"}}]}',
      ),
      { role: 'assistant', content: 'a\ud800b ::error::' },
    ];
    const read = exchange({ messages });
    expect(read).toMatchObject({ response: 'a\ud800b ::error::', toolCalls: [{ name: '__proto__' }] });
    expect(JSON.stringify(read)).toContain('"arguments":{"__proto__":1}');
  });
});

describe.skipIf(!there)('61 recorded requests with tools (../shared/data/wire_logs)', () => {
  it('end as conversations, or say why not', () => {
    const findings = findingsOf(openaiReader(), linesOf(file));
    expect(countsOf(findings)).toEqual({ conversation: 52, 'unsupported: a call of assistants': 9 });
    const read = findings.flatMap((one) =>
      one.kind === 'conversation' ? [exchangeOf(one.conversation.messages)] : [],
    );
    // Requests that begin with the agent's own call were cut out of a conversation.
    expect(read.filter((one) => one === 'no message of a user')).toHaveLength(14);
    const calls = read.flatMap((one) => (typeof one === 'string' ? [] : one.toolCalls));
    expect(calls.map(({ status }) => status)).not.toContain('invalid');
    expect(calls).toHaveLength(48);
  });
});
