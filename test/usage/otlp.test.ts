import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../src/usage/exchange.ts';
import { otlpReader } from '../../src/usage/otlp/otlp.ts';
import type { Conversation } from '../../src/usage/types.ts';
import { conversationsOf, countsOf, findingsOf, linesOf, shared } from './material.ts';
import { attributes, exportOf, span } from './spans.ts';

const { there, file } = shared('otlp');

const chat = (more: Readonly<Record<string, unknown>>) =>
  span({
    name: 'chat gpt',
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.request.model': 'gpt-4.1',
      'gen_ai.usage.input_tokens': 10,
      'gen_ai.usage.output_tokens': 5,
      ...more,
    },
  });

const one = (...spans: ReturnType<typeof span>[]): Conversation | undefined =>
  conversationsOf(otlpReader(), [exportOf(spans)])[0];

/** Query and answer, as an example would have them. */
function said(conversation: Conversation | undefined): unknown {
  const exchange = exchangeOf(conversation?.messages ?? []);
  if (typeof exchange === 'string') return exchange;
  const { query, response, toolCalls } = exchange;
  return [query, toolCalls.map(({ name, arguments: args, result }) => [name, args, result]), response];
}

const ask = { role: 'user', parts: [{ type: 'text', content: 'Where is order 4?' }] };
const look = { type: 'tool_call', id: 'c1', name: 'lookup', arguments: { id: 4 } };
const found = { type: 'tool_call_response', id: 'c1', response: { status: 'sent' } };
const EXPECTED = ['Where is order 4?', [['lookup', { id: 4 }, { status: 'sent' }]], 'On its way.'];

describe('a trace', () => {
  it('reads messages of the current conventions, as text and as structure', () => {
    const input = [ask, { role: 'assistant', parts: [look] }, { role: 'tool', parts: [found] }];
    const output = [
      { role: 'assistant', parts: [{ type: 'text', content: 'On its way.' }], finish_reason: 'stop' },
    ];
    const system = [{ type: 'text', content: 'Be brief.' }];
    const tools = [{ type: 'function', name: 'lookup', parameters: { type: 'object' } }];
    const told = {
      'gen_ai.system_instructions': system,
      'gen_ai.input.messages': input,
      'gen_ai.output.messages': output,
      'gen_ai.tool.definitions': tools,
    };
    const texts = Object.fromEntries(
      Object.entries(told).map(([key, value]) => [key, JSON.stringify(value)]),
    );
    for (const attributesOfSpan of [told, texts]) {
      const conversation = one(chat(attributesOfSpan));
      expect(said(conversation)).toEqual(EXPECTED);
      expect(conversation).toMatchObject({
        model: 'gpt-4.1',
        tokenUsage: { input: 10, output: 5, total: 15 },
        tools: [{ name: 'lookup', parameters: { type: 'object' } }],
        messages: [{ role: 'system', text: 'Be brief.' }, {}, {}, {}, {}],
      });
    }
  });

  it('reads the flat attributes of OpenLLMetry', () => {
    const conversation = one(
      span({
        name: 'openai.chat',
        attributes: {
          'llm.request.type': 'chat',
          'gen_ai.system': 'OpenAI',
          'gen_ai.request.model': 'gpt-4',
          'gen_ai.usage.prompt_tokens': 7,
          'gen_ai.usage.completion_tokens': 2,
          'gen_ai.prompt.0.role': 'user',
          'gen_ai.prompt.0.content': 'Where is order 4?',
          'gen_ai.prompt.1.role': 'assistant',
          'gen_ai.prompt.1.tool_calls.0.id': 'c1',
          'gen_ai.prompt.1.tool_calls.0.name': 'lookup',
          'gen_ai.prompt.1.tool_calls.0.arguments': '{"id":4}',
          'gen_ai.prompt.2.role': 'tool',
          'gen_ai.prompt.2.tool_call_id': 'c1',
          'gen_ai.prompt.2.content': '{"status":"sent"}',
          'gen_ai.completion.0.role': 'assistant',
          'gen_ai.completion.0.content': 'On its way.',
          'llm.request.functions.0.name': 'lookup',
          'llm.request.functions.0.parameters': '{"type":"object"}',
        },
      }),
    );
    expect(said(conversation)).toEqual(EXPECTED);
    expect(conversation).toMatchObject({ tokenUsage: { total: 9 }, tools: [{ name: 'lookup' }] });
  });

  it('reads the attributes of OpenInference', () => {
    const message = (n: number, more: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        Object.entries(more).map(([key, value]) => [`llm.input_messages.${n}.message.${key}`, value]),
      );
    const conversation = one(
      span({
        name: 'ChatCompletion',
        attributes: {
          'openinference.span.kind': 'LLM',
          'llm.model_name': 'gpt-4',
          'llm.token_count.prompt': 7,
          'llm.token_count.completion': 2,
          'llm.cost.total': 0.25,
          ...message(0, { role: 'user', content: 'Where is order 4?' }),
          ...message(1, {
            role: 'assistant',
            'tool_calls.0.tool_call.id': 'c1',
            'tool_calls.0.tool_call.function.name': 'lookup',
            'tool_calls.0.tool_call.function.arguments': '{"id":4}',
          }),
          ...message(2, { role: 'tool', tool_call_id: 'c1', content: '{"status":"sent"}' }),
          'llm.output_messages.0.message.role': 'assistant',
          'llm.output_messages.0.message.contents.0.message_content.type': 'text',
          'llm.output_messages.0.message.contents.0.message_content.text': 'On its way.',
          'llm.tools.0.tool.json_schema': '{"type":"function","function":{"name":"lookup"}}',
        },
      }),
    );
    expect(said(conversation)).toEqual(EXPECTED);
    expect(conversation).toMatchObject({ costUsd: 0.25, model: 'gpt-4', tools: [{ name: 'lookup' }] });
  });

  it('reads events of single messages, on the span and as log records of it', () => {
    const call = { id: 'c1', type: 'function', function: { name: 'lookup', arguments: '{"id":4}' } };
    const events = [
      { name: 'gen_ai.user.message', body: { content: 'Where is order 4?' } },
      { name: 'gen_ai.assistant.message', body: { tool_calls: [call] } },
      { name: 'gen_ai.tool.message', body: { id: 'c1', content: '{"status":"sent"}' } },
      { name: 'gen_ai.choice', body: { index: 0, message: { content: 'On its way.' } } },
    ];
    const onSpan = {
      ...chat({}),
      events: events.map(({ name, body }) => ({ name, attributes: attributes(body) })),
    };
    expect(said(one(onSpan))).toEqual(EXPECTED);
    const bare = chat({});
    const logRecords = events.map(({ name, body }) => ({
      traceId: bare.traceId,
      spanId: bare.spanId,
      attributes: attributes({ 'event.name': name }),
      body: { kvlistValue: { values: attributes(body) } },
    }));
    const logs = { resourceLogs: [{ scopeLogs: [{ logRecords }] }] };
    for (const documents of [
      [exportOf([bare]), logs],
      [logs, exportOf([bare])],
    ]) {
      expect(said(conversationsOf(otlpReader(), documents)[0])).toEqual(EXPECTED);
    }
  });

  it('reads the prompt and completion of the oldest conventions', () => {
    const both = {
      'gen_ai.prompt': JSON.stringify([{ role: 'user', content: 'Hello' }]),
      'gen_ai.completion': 'Hi!',
    };
    expect(said(one(chat(both)))).toEqual(['Hello', [], 'Hi!']);
    const events = [
      { name: 'gen_ai.content.prompt', attributes: attributes({ 'gen_ai.prompt': 'Hello' }) },
      { name: 'gen_ai.content.completion', attributes: attributes({ 'gen_ai.completion': 'Hi!' }) },
    ];
    expect(said(one({ ...chat({}), events }))).toEqual(['Hello', [], 'Hi!']);
  });

  it('is one conversation, whether its calls repeat all that was said or only what is new', () => {
    const reply = (content: string) => ({ role: 'assistant', parts: [{ type: 'text', content }] });
    const user = (content: string) => ({ role: 'user', parts: [{ type: 'text', content }] });
    const turns = [user('a'), reply('A'), user('b'), reply('B'), user('c'), reply('C')];
    const calls = (from: (n: number) => number) =>
      [0, 1, 2].map((n) => ({
        ...chat({
          'gen_ai.input.messages': turns.slice(from(n), 2 * n + 1),
          'gen_ai.output.messages': [turns[2 * n + 1]],
        }),
        spanId: `${n + 1}`.repeat(16),
        startTimeUnixNano: `170000000${n}000000000`,
      }));
    const whole = calls(() => 0);
    for (const spans of [
      whole,
      whole.toReversed(),
      calls((n) => 2 * n),
      calls((n) => Math.max(0, 2 * n - 2)),
    ]) {
      const exchange = exchangeOf(one(...spans)?.messages ?? []);
      expect(exchange).toMatchObject({ query: 'c', response: 'C', history: [{}, {}, {}, {}] });
    }
    expect(one(...whole)?.tokenUsage).toEqual({ input: 30, output: 15, total: 45 });
  });

  it('takes results, failures and durations from the spans of tools', () => {
    const conversation = one(
      chat({
        'gen_ai.input.messages': [ask],
        'gen_ai.output.messages': [{ role: 'assistant', parts: [look, { ...look, id: 'c2' }] }],
      }),
      {
        ...span({
          name: 'execute_tool lookup',
          attributes: {
            'gen_ai.operation.name': 'execute_tool',
            'gen_ai.tool.name': 'lookup',
            'gen_ai.tool.call.id': 'c1',
            'gen_ai.tool.call.result': '{"status":"sent"}',
          },
        }),
        spanId: '2'.repeat(16),
      },
      {
        ...span({
          name: 'execute_tool lookup',
          attributes: {
            'gen_ai.operation.name': 'execute_tool',
            'gen_ai.tool.call.id': 'c2',
            'error.type': 'timeout',
          },
        }),
        spanId: '3'.repeat(16),
      },
    );
    expect(exchangeOf(conversation?.messages ?? [])).toMatchObject({
      toolCalls: [
        { status: 'ok', result: { status: 'sent' }, durationMs: 1000, step: 1 },
        { status: 'error', error: 'timeout', step: 1 },
      ],
    });
  });

  it('listens to the outermost agent, not to what it tells agents below it', () => {
    const agent = (spanId: string, parentSpanId: string) => ({
      ...span({ name: 'invoke_agent', attributes: { 'gen_ai.operation.name': 'invoke_agent' } }),
      spanId,
      parentSpanId,
    });
    const speak = (spanId: string, parentSpanId: string, query: string, answer: string) => ({
      ...chat({
        'gen_ai.input.messages': [{ role: 'user', content: query }],
        'gen_ai.output.messages': [{ role: 'assistant', content: answer }],
      }),
      spanId,
      parentSpanId,
    });
    const [root, below] = ['a'.repeat(16), 'b'.repeat(16)];
    const between = {
      ...span({ name: 'HTTP POST', attributes: {} }),
      spanId: 'e'.repeat(16),
      parentSpanId: root,
    };
    const conversation = one(
      speak('c'.repeat(16), below, 'You are asked to search.', 'Found it.'),
      agent(below, root),
      between,
      speak('d'.repeat(16), 'e'.repeat(16), 'Where is it?', 'Here.'),
      agent(root, ''),
    );
    expect(said(conversation)).toEqual(['Where is it?', [], 'Here.']);
    expect(conversation?.tokenUsage?.total).toBe(30);
  });

  it('is one conversation with the other traces that name the same', () => {
    const turn = (n: number) => ({
      ...chat({
        'gen_ai.conversation.id': 'talk',
        'gen_ai.input.messages': [{ role: 'user', content: `q${n}` }],
        'gen_ai.output.messages': [{ role: 'assistant', content: `a${n}` }],
      }),
      traceId: `${n}`.repeat(32),
      startTimeUnixNano: `170000000${n}000000000`,
      endTimeUnixNano: `170000000${n}500000000`,
    });
    const found = conversationsOf(otlpReader(), [exportOf([turn(2)]), exportOf([turn(1)])]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: 'talk', latencyMs: 1000, startedAt: '2023-11-14T22:13:21.000Z' });
    expect(exchangeOf(found[0]?.messages ?? [])).toMatchObject({ query: 'q2', history: [{}, {}] });
  });

  it('is one for itself where the session that it names holds several at once', () => {
    const talk = (n: number) => ({
      ...chat({
        'session.id': 'default',
        'gen_ai.input.messages': [{ role: 'user', content: `q${n}` }],
        'gen_ai.output.messages': [{ role: 'assistant', content: `a${n}` }],
      }),
      traceId: `${n}`.repeat(32),
    });
    const found = conversationsOf(otlpReader(), [exportOf([talk(1), talk(2)])]);
    expect(found.map(({ id }) => id)).toEqual(['1'.repeat(32), '2'.repeat(32)]);
  });

  it('without content, or without a model, is told and not guessed', () => {
    const foreign = {
      ...span({ name: 'GET /', attributes: { 'http.route': '/' } }),
      traceId: '9'.repeat(32),
    };
    const findings = findingsOf(otlpReader(), [exportOf([chat({}), foreign])]);
    expect(findings.map(({ kind }) => kind)).toEqual(['no-content', 'unsupported']);
  });

  it('counts a span once, and names a document that is none', () => {
    const twice = chat({
      'gen_ai.input.messages': [{ role: 'user', content: 'q' }],
      'gen_ai.output.messages': [{ role: 'assistant', content: 'a' }],
    });
    expect(one(twice, twice)?.tokenUsage?.total).toBe(15);
    expect(
      countsOf(findingsOf(otlpReader(), [{ spans: [] }, exportOf([{ ...twice, traceId: '' }])])),
    ).toEqual({
      'invalid: expected an OTLP export request with resourceSpans': 1,
      'invalid: a span without traceId or spanId': 1,
    });
  });

  it('never breaks on what is not as it should be', () => {
    const names = fc.constantFrom(
      'gen_ai.operation.name',
      'gen_ai.input.messages',
      'gen_ai.output.messages',
      'gen_ai.prompt.0.role',
      'gen_ai.prompt.__proto__.role',
      'gen_ai.prompt.99999999999.content',
      'gen_ai.tool.definitions',
      'llm.tools.0.tool',
      'gen_ai.usage.input_tokens',
      '__proto__',
    );
    const any = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constant('chat'), fc.json({ maxDepth: 4 }));
    const wild = fc.array(
      fc.record({
        traceId: fc.oneof(fc.constantFrom('1'.repeat(32), '2'.repeat(32)), any),
        spanId: fc.oneof(fc.constantFrom('a', 'b', 'c'), any),
        parentSpanId: fc.oneof(fc.constantFrom('a', 'b', 'c'), any),
        startTimeUnixNano: any,
        endTimeUnixNano: any,
        status: any,
        events: any,
        attributes: fc
          .array(fc.tuple(names, any))
          .map((pairs) => pairs.flatMap(([key, value]) => attributes(Object.fromEntries([[key, value]])))),
      }),
    );
    fc.assert(
      fc.property(wild, (spans) => {
        const findings = findingsOf(otlpReader(), [{ resourceSpans: [{ scopeSpans: [{ spans }] }] }]);
        for (const finding of findings) {
          if (finding.kind === 'conversation')
            expect(exchangeOf(finding.conversation.messages)).toBeDefined();
        }
      }),
    );
  });
});

describe.skipIf(!there)('50 traces of an airline agent (../shared/data/otlp)', () => {
  const documents = there ? linesOf(file) : [];

  it('are 50 conversations with every tool call and its result', () => {
    const found = conversationsOf(otlpReader(), documents);
    expect(found).toHaveLength(50);
    const calls = found.flatMap(({ messages }) => {
      const exchange = exchangeOf(messages);
      if (typeof exchange === 'string') return [];
      return [...exchange.toolCalls, ...exchange.history.flatMap((one) => one.toolCalls ?? [])];
    });
    expect(calls).toHaveLength(277);
    expect(calls.filter(({ status }) => status === 'error')).toHaveLength(11);
    expect(calls.every(({ result, error }) => result !== undefined || error !== undefined)).toBe(true);
    expect(found.every(({ latencyMs, tokenUsage, startedAt }) => latencyMs && tokenUsage && startedAt)).toBe(
      true,
    );
  });

  it('are the same in any order and in other pieces', () => {
    const spans = documents.flatMap((document) => spansIn(document));
    const whole = conversationsOf(otlpReader(), documents);
    const apart = conversationsOf(
      otlpReader(),
      spans.toReversed().map((one) => exportOf([one])),
    );
    const sorted = (all: readonly Conversation[]) =>
      all.map(({ place: _place, ...rest }) => rest).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(apart)).toEqual(sorted(whole));
  });
});

function spansIn(document: unknown): Record<string, unknown>[] {
  const { resourceSpans } = document as {
    resourceSpans: { scopeSpans: { spans: Record<string, unknown>[] }[] }[];
  };
  return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}
