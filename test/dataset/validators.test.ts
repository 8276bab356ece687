import { describe, expect, it } from 'vitest';
import { formatOfRow } from '../../src/dataset/validate/detect.ts';
import { FORMATS } from '../../src/dataset/formats/registry.ts';
import { isSkip } from '../../src/dataset/types.ts';
import { issuesOf } from '../../src/dataset/validate/report.ts';
import { VALIDATORS } from '../../src/dataset/validate/registry.ts';
import { errorsOf, example, pairRows, rowOf, WITH_SUMMARIZER } from './row-material.ts';

const user = { role: 'user', content: 'Hi' };
const system = { role: 'system', content: 'S' };
const answer = { role: 'assistant', content: 'Hello' };
const tool = {
  type: 'function',
  function: { name: 'find', parameters: { type: 'object', required: ['id'] } },
};
const tools = [tool];
const callOf = (text: unknown, id: unknown = 'c1', name: unknown = 'find') => ({
  role: 'assistant',
  tool_calls: [{ id, type: 'function', function: { name, arguments: text } }],
});
const called = callOf('{"id":1}');
const result = (id: unknown = 'c1') => ({ role: 'tool', tool_call_id: id, content: '{}' });
const chat = (...messages: unknown[]) => ({ messages, tools });

describe('openai-chat', () => {
  it.each([
    ['text', { messages: [system, user, answer] }],
    ['a call as the last message', chat(user, called)],
    ['a call and its answer', chat(user, called, result(), answer)],
    ['several turns, the assistant first', chat(system, answer, user, called, result(), answer)],
    ['weights', { messages: [user, { ...answer, weight: 0 }, user, { ...answer, weight: 1 }] }],
    ['parts', { messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }, answer] }],
    ['a refusal', { messages: [user, { role: 'assistant', refusal: 'No.' }] }],
    ['an empty result', chat(user, called, { ...result(), content: '' }, answer)],
  ])('takes %s', (_what, row) => {
    expect(errorsOf('openai-chat', row)).toEqual([]);
  });

  it.each<[string, unknown]>([
    [': expected an object, got an empty list', []],
    [': expected an object, got null', null],
    ['messages: expected a list of at least one, got nothing', {}],
    ['messages: expected a list of at least one, got an empty list', { messages: [] }],
    ['message: unknown member (did you mean "messages"?)', { message: 1, messages: [user, answer] }],
    ['messages[0]: expected an object, got "x"', { messages: ['x', answer] }],
    [
      'messages[0].role: expected system, developer, user, assistant, tool, got "human"',
      { messages: [{ role: 'human', content: 'x' }, answer] },
    ],
    ['messages[1]: expected the last message from the assistant, got user', { messages: [answer, user] }],
    [
      'messages[0].content: expected a text, got an empty one',
      { messages: [{ role: 'user', content: '' }, answer] },
    ],
    [
      'messages[0].content: expected a text, got null',
      { messages: [{ role: 'user', content: null }, answer] },
    ],
    [
      'messages[1].content: expected a text or tool calls, got neither',
      { messages: [user, { role: 'assistant', content: null }] },
    ],
    [
      'messages[0].contents: unknown member (did you mean "content"?)',
      { messages: [{ ...user, contents: 1 }, answer] },
    ],
    [
      'messages[0].weight: unknown member (known: role, content, name)',
      { messages: [{ ...user, weight: 1 }, answer] },
    ],
    ['messages[1].weight: expected 0 or 1, got 2', { messages: [user, { ...answer, weight: 2 }] }],
    [
      'messages: every message of the assistant has weight 0: there is nothing to learn',
      { messages: [user, { ...answer, weight: 0 }] },
    ],
    [
      'messages[1].tool_calls[0].function.arguments: is double-encoded',
      chat(user, callOf(JSON.stringify('{"id":1}'))),
    ],
    [
      'messages[1].tool_calls[0].function.arguments: expected the text of a JSON object, got that of "x"',
      chat(user, callOf('"x"')),
    ],
    [
      'messages[1].tool_calls[0].function.arguments: expected the text of a JSON object, got that of a list',
      chat(user, callOf('[1]')),
    ],
    ['messages[1].tool_calls[0].function.arguments: is not JSON', chat(user, callOf('{id:1}'))],
    ['messages[1].tool_calls[0].function.arguments: is not JSON', chat(user, callOf(''))],
    [
      'messages[1].tool_calls[0].function.arguments: expected the text of a JSON object, got an object',
      chat(user, callOf({ id: 1 })),
    ],
    [
      'messages[1].tool_calls[0].function.arguments: is nested deeper than 100 levels',
      chat(user, callOf(`{"a":${'['.repeat(150)}${']'.repeat(150)}}`)),
    ],
    [
      'messages[1].tool_calls[0].function.name: calls "sudo", but it is not among the tools',
      chat(user, callOf('{}', 'c1', 'sudo')),
    ],
    [
      'messages[1].tool_calls[0].function.name: calls "find", but there are no tools',
      { messages: [user, called] },
    ],
    [
      'messages[1].tool_calls[0].function.name: expected a name of letters, digits, _ and -, at most 64, got "a b"',
      chat(user, callOf('{}', 'c1', 'a b')),
    ],
    [
      'messages[1].tool_calls[0].id: expected a text, got nothing',
      chat(user, {
        role: 'assistant',
        tool_calls: [{ type: 'function', function: { name: 'find', arguments: '{"id":1}' } }],
      }),
    ],
    [
      'messages[1].tool_calls[1].id: "c1" is used twice in one message',
      chat(user, { role: 'assistant', tool_calls: [...called.tool_calls, ...called.tool_calls] }),
    ],
    [
      'messages[1].tool_calls: expected a list of at least one, got an empty list',
      chat(user, { role: 'assistant', content: 'x', tool_calls: [] }),
    ],
    [
      'messages[1].tool_calls[0]: is not answered before the next message of the user',
      chat(user, called, user, answer),
    ],
    [
      'messages[2].tool_call_id: answers no open call of the message before it: "other"',
      chat(user, called, result('other'), answer),
    ],
    [
      'messages[3].tool_call_id: answers no open call of the message before it: "c1"',
      chat(user, called, result(), result(), answer),
    ],
    [
      'messages[1].tool_call_id: answers no open call of the message before it: nothing',
      chat(user, { role: 'tool', content: 'x' }, answer),
    ],
    [
      'messages[0].role: expected system, developer, user, assistant, tool, got "function" (function calls of 2023',
      { messages: [{ role: 'function', name: 'a', content: 'x' }, answer] },
    ],
    ['tools[1].function.name: "find" is declared twice', { messages: [user, answer], tools: [tool, tool] }],
    [
      'tools[0].function.parameters.type: expected "object", got "string"',
      {
        messages: [user, answer],
        tools: [{ type: 'function', function: { name: 'a', parameters: { type: 'string' } } }],
      },
    ],
    [
      'tools[0].type: expected "function", got nothing',
      { messages: [user, answer], tools: [{ function: { name: 'a' } }] },
    ],
    ['tools: expected a list of at least one, got "[]"', { messages: [user, answer], tools: '[]' }],
    [
      'tools: holds 129 tools, at most 128 are allowed',
      {
        messages: [user, answer],
        tools: Array.from({ length: 129 }, (_, n) => ({ type: 'function', function: { name: `t${n}` } })),
      },
    ],
    [
      'parallel_tool_calls: is allowed only beside tools',
      { messages: [user, answer], parallel_tool_calls: true },
    ],
    [
      'parallel_tool_calls: expected true or false, got "no"',
      { ...chat(user, answer), parallel_tool_calls: 'no' },
    ],
  ])('refuses with the place: %s', (error, row) => {
    expect(errorsOf('openai-chat', row).join('\n')).toContain(error);
  });

  it('warns of what the cookbook counts: no system message, no user message, a call without what it requires', () => {
    const found = issuesOf(VALIDATORS['openai-chat']?.check ?? (() => undefined), chat(answer, callOf('{}')));
    expect(found.map(({ path, message, severity }) => `${severity} ${path}: ${message}`)).toEqual([
      'warning messages[1].tool_calls[0].function.name: "find" is called without "id"',
      'warning messages: there is no system message',
      'warning messages: there is no user message',
    ]);
  });

  it('reports no more than a row can hold, however hostile', () => {
    const row = { messages: Array.from({ length: 10_000 }, () => 1) };
    expect(errorsOf('openai-chat', row)).toHaveLength(50);
  });
});

const dpo = (members: object = {}) => ({
  input: { messages: [user], tools },
  preferred_output: [answer],
  non_preferred_output: [called],
  ...members,
});

describe('openai-dpo', () => {
  it('takes answers and calls', () => {
    expect(errorsOf('openai-dpo', dpo())).toEqual([]);
  });

  it.each<[string, unknown]>([
    [
      'preferred_completion: unknown member (did you mean "preferred_output"?)',
      { input: { messages: [user] }, preferred_completion: [answer], non_preferred_output: [answer] },
    ],
    ['preferred_output: expected a list of at least one, got an empty list', dpo({ preferred_output: [] })],
    [
      'preferred_output: expected at least one message of the assistant',
      dpo({ preferred_output: [result()] }),
    ],
    [
      'non_preferred_output[0].role: expected assistant (Azure: or tool), got "user"',
      dpo({ non_preferred_output: [user, answer] }),
    ],
    [
      'input.messages[1]: expected the last message from the user or a tool, got assistant',
      dpo({ input: { messages: [user, answer] } }),
    ],
    [
      'input.messages[1].weight: unknown member',
      dpo({ input: { messages: [user, { ...answer, weight: 0 }, user] } }),
    ],
    [
      'input: expected an object, got nothing',
      { preferred_output: [answer], non_preferred_output: [answer] },
    ],
  ])('refuses with the place: %s', (error, row) => {
    expect(errorsOf('openai-dpo', row).join('\n')).toContain(error);
  });
});

describe('openai-rft', () => {
  it('takes any member beside messages and tools for its grader', () => {
    expect(errorsOf('openai-rft', { messages: [user], answer: 4, nested: { a: 1 } })).toEqual([]);
  });

  it('refuses a last message of another than the user', () => {
    expect(errorsOf('openai-rft', { messages: [user, answer], a: 1 })).toEqual([
      'messages[1]: expected the last message from the user, got assistant',
    ]);
  });
});

describe('trl', () => {
  const trlCall = {
    role: 'assistant',
    tool_calls: [{ type: 'function', function: { name: 'find', arguments: { id: 1 } } }],
  };

  it("takes the example of TRL's docs: calls without ids, answers by order, tools as list or text", () => {
    const messages = [user, trlCall, { role: 'tool', name: 'find', content: 'on' }, answer];
    expect(errorsOf('trl-sft', { messages, tools })).toEqual([]);
    expect(errorsOf('trl-sft', { messages, tools: JSON.stringify(tools) })).toEqual([]);
  });

  it('refuses arguments as text, which templates encode twice', () => {
    expect(errorsOf('trl-sft', { messages: [user, called], tools })).toEqual([
      'messages[1].tool_calls[0].function.arguments: expected an object, got text: chat templates would encode it twice',
    ]);
  });

  it.each<[string, string, unknown]>([
    [
      'trl-dpo',
      'prompt[1]: expected the last message from the user or a tool',
      { prompt: [user, answer], chosen: [answer], rejected: [answer] },
    ],
    [
      'trl-dpo',
      'rejected: expected a list of at least one, got nothing',
      { prompt: [user], chosen: [answer] },
    ],
    [
      'trl-dpo',
      'chosen[0]: expected the last message from the assistant',
      { prompt: [user], chosen: [user], rejected: [answer] },
    ],
    ['trl-kto', 'label: expected true or false, got 1', { prompt: [user], completion: [answer], label: 1 }],
    [
      'trl-sft',
      'tools: expected a list of at least one, got nothing',
      { messages: [user, answer], tools: '{' },
    ],
  ])('%s refuses with the place: %s', (format, error, row) => {
    expect(errorsOf(format, row).join('\n')).toContain(error);
  });
});

describe('the other formats', () => {
  const mistralCall = callOf('{"id":1}', 'abc123DEF');
  it.each<[string, string, unknown]>([
    [
      'mistral',
      'messages[1].tool_calls[0].id: expected nine letters and digits, got "call_1"',
      chat(user, callOf('{"id":1}', 'call_1')),
    ],
    [
      'mistral',
      'messages[1].content: stands beside tool calls; a message holds either',
      chat(user, { ...mistralCall, content: 'x' }),
    ],
    ['mistral', 'messages[1]: expected the last message from the assistant, got user', chat(answer, user)],
    [
      'mistral',
      'messages[3].role: expected the assistant or another tool behind a tool, got user',
      chat(user, mistralCall, result('abc123DEF'), user, answer),
    ],
    [
      'sharegpt',
      'conversations[1].from: expected gpt or function_call in this place, got "human"',
      {
        conversations: [
          { from: 'human', value: 'a' },
          { from: 'human', value: 'b' },
        ],
      },
    ],
    [
      'sharegpt',
      'conversations[0]: expected the last turn from gpt or function_call',
      { conversations: [{ from: 'human', value: 'a' }] },
    ],
    [
      'sharegpt',
      'conversations[1].value: expected the JSON text of a call',
      {
        conversations: [
          { from: 'human', value: 'a' },
          { from: 'function_call', value: 'find(1)' },
        ],
      },
    ],
    [
      'sharegpt',
      'conversations[1].value arguments: expected an object, got text',
      {
        conversations: [
          { from: 'human', value: 'a' },
          { from: 'function_call', value: '{"name":"find","arguments":"{}"}' },
        ],
      },
    ],
    ['sharegpt', 'conversations: expected a list of at least one, got nothing', {}],
    ['alpaca', 'output: expected a text, got nothing', { instruction: 'a' }],
    ['alpaca', 'history[0]: expected two texts', { instruction: 'a', output: 'b', history: [['a']] }],
    [
      'anthropic-bedrock',
      'messages[0].role: expected user in this place, got "assistant"',
      { messages: [answer, user] },
    ],
    [
      'anthropic-bedrock',
      'messages[0].content: expected a text: content blocks',
      { messages: [{ role: 'user', content: [{ text: 'x' }] }, answer] },
    ],
    [
      'anthropic-bedrock',
      'messages: expected the last message from the assistant',
      { messages: [user, answer, user] },
    ],
    ['anthropic-bedrock', 'tools: unknown member', { messages: [user, answer], tools }],
    [
      'gemini',
      'contents[1].role: expected user and model in turn, got user twice',
      {
        contents: [
          { role: 'user', parts: [{ text: 'a' }] },
          { role: 'user', parts: [{ text: 'b' }] },
        ],
      },
    ],
    [
      'gemini',
      'contents[0].role: expected user or model, got "assistant"',
      { contents: [{ role: 'assistant', parts: [{ text: 'a' }] }] },
    ],
    [
      'gemini',
      'contents[0]: expected the last turn from the model',
      { contents: [{ role: 'user', parts: [{ text: 'a' }] }] },
    ],
    [
      'gemini',
      'contents[1].parts[0].functionCall.name: calls "find", but there are no tools',
      {
        contents: [
          { role: 'user', parts: [{ text: 'a' }] },
          { role: 'model', parts: [{ functionCall: { name: 'find', args: {} } }] },
        ],
      },
    ],
    [
      'gemini',
      'contents[1].parts[0].functionCall.args: expected an object, got "{}"',
      {
        contents: [
          { role: 'user', parts: [{ text: 'a' }] },
          { role: 'model', parts: [{ functionCall: { name: 'find', args: '{}' } }] },
        ],
      },
    ],
    [
      'gemini',
      'tools[0].functionDeclarations[0].parameters.properties.a.type: expected one of STRING',
      {
        contents: [
          { role: 'user', parts: [{ text: 'a' }] },
          { role: 'model', parts: [{ text: 'b' }] },
        ],
        tools: [
          {
            functionDeclarations: [
              { name: 'f', parameters: { type: 'OBJECT', properties: { a: { type: ['string'] } } } },
            ],
          },
        ],
      },
    ],
    ['jsonl', 'schema: ', { kind: 'planner' }],
    ['csv', 'tags: expected JSON text, got "["', { tags: '[' }],
    ['parquet', 'messages[0].role: expected', { kind: 'all', messages: '[{"role":"x"}]' }],
  ])('%s refuses with the place: %s', (format, error, row) => {
    expect(errorsOf(format, row).join('\n')).toContain(error);
  });

  it('expect as many function responses of Gemini as there were calls', () => {
    const call = { functionCall: { name: 'find', args: {} } };
    const response = { functionResponse: { name: 'find', response: {} } };
    const row = {
      contents: [
        { role: 'user', parts: [{ text: 'a' }] },
        { role: 'model', parts: [call, call] },
        { role: 'user', parts: [response] },
        { role: 'model', parts: [{ text: 'b' }] },
      ],
      tools: [{ functionDeclarations: [{ name: 'find' }] }],
    };
    expect(errorsOf('gemini', row)).toEqual([
      'contents[2].parts: expected as many function responses as the turn before has calls: 2, got 1',
    ]);
  });

  it('never throw for values of the wrong kind', () => {
    for (const format of Object.keys(VALIDATORS))
      for (const value of [
        undefined,
        null,
        0,
        '',
        [],
        {},
        { messages: 1 },
        { messages: [null] },
        { contents: [[]] },
        JSON.parse('{"__proto__":{"messages":[]}}'),
      ])
        expect(() => errorsOf(format, value)).not.toThrow();
  });
});

describe('the format of a row', () => {
  it.each(FORMATS.filter(({ name }) => name !== 'csv' && name !== 'parquet'))(
    'is told for $name',
    (format) => {
      const worse = example({ response: 'No.', labels: { responseQuality: 1 } });
      const rows = [
        rowOf('all'),
        rowOf('summarizer', example({ analysis: 'x' }), WITH_SUMMARIZER),
        rowOf('rated'),
        ...pairRows([example(), worse]).filter((row) => !isSkip(row)),
      ];
      const lines = rows.flatMap((row) => {
        const written = 'skip' in row || !format.takes.includes(row.kind) ? row : format.lines(row);
        return 'lines' in written ? written.lines : [];
      });
      // A text without tools looks the same to OpenAI, Mistral and TRL: the one that calls tools decides.
      const told = formatOfRow(JSON.parse(lines[0] ?? 'null'));
      expect(told).toBe(format.name);
    },
  );

  it.each([null, 1, [], {}, { messages: 'x' }, { text: 'x' }])('is unknown for %j', (row) => {
    expect(formatOfRow(row)).toBeUndefined();
  });
});
