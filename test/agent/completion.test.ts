import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCompletion } from '../../src/agent/completion.ts';
import { completion } from '../fixtures/chat-server.ts';

const WIRE = resolve(import.meta.dirname, '../../../shared/data/wire_logs/llm_http.dev.jsonl.gz');

interface RecordedCall {
  readonly function: { readonly name: string; readonly arguments: string };
}
interface RecordedMessage {
  readonly content: string | null;
  readonly tool_calls?: readonly RecordedCall[];
  readonly function_call?: unknown;
}
interface RecordedCompletion {
  readonly model: string;
  readonly usage: { readonly prompt_tokens: number; readonly completion_tokens: number };
  readonly choices: readonly { readonly message: RecordedMessage }[];
}

function exchanges(): RecordedCompletion[] {
  return gunzipSync(readFileSync(WIRE))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { url: string; response?: RecordedCompletion })
    .filter(({ url }) => url.endsWith('/chat/completions'))
    .flatMap(({ response }) => (response === undefined ? [] : [response]));
}

/** The reply that a recorded message must become. The functions API of 2023 is never asked for, so it is no turn. */
function expected(message: RecordedMessage | undefined): object {
  if (message?.function_call) return { kind: 'failure', code: 'invalid-output' };
  const calls = (message?.tool_calls ?? []).map((call) => ({
    name: call.function.name,
    argumentsText: call.function.arguments,
  }));
  return { kind: 'turn', content: message?.content ?? '', calls };
}

const parse = (body: unknown): ReturnType<typeof parseCompletion> => parseCompletion(JSON.stringify(body));

describe('reading a chat completion', () => {
  it.skipIf(!existsSync(WIRE))(
    'reads answers that OpenAI gave (skipped where the wire logs are absent)',
    () => {
      const all = exchanges();
      expect(all.length).toBeGreaterThan(30);
      for (const response of all) {
        const reply = parse(response);
        expect(reply.usage).toMatchObject({
          input: response.usage.prompt_tokens,
          output: response.usage.completion_tokens,
        });
        expect(reply.servedModel).toBe(response.model);
        expect(reply).toMatchObject(expected(response.choices[0]?.message));
      }
    },
  );

  it('gives every call of a turn an id of its own', () => {
    const calls = [
      { name: 'a', id: 'call_2' },
      { name: 'b', id: 'call_2' },
      { name: 'c', id: '' },
    ];
    const reply = parse(completion({ calls }));
    const ids = reply.kind === 'turn' ? reply.calls.map(({ id }) => id) : [];
    expect(ids[0]).toBe('call_2');
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain('');
  });

  it('takes arguments that a server sends as an object', () => {
    const call = { function: { name: 'a', arguments: { b: [1] } } };
    const reply = parse({ choices: [{ message: { tool_calls: [call] } }] });
    expect(reply).toMatchObject({ kind: 'turn', calls: [{ name: 'a', argumentsText: '{"b":[1]}' }] });
  });

  it('takes the text of content in parts and leaves thoughts out', () => {
    const content = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
      { type: 'text', text: 'Hello' },
      { type: 'text', text: '.' },
    ];
    expect(parse({ choices: [{ message: { content } }] })).toMatchObject({ content: 'Hello.' });
  });

  it.each([
    ['absent', undefined],
    ['null', null],
    ['negative', { prompt_tokens: -1, completion_tokens: 2 }],
    ['text', { prompt_tokens: '3', completion_tokens: 2 }],
    ['half', { prompt_tokens: 3 }],
  ])('does not know the usage where it is %s', (_name, usage) => {
    expect(parse({ choices: [{ message: { content: 'x' } }], usage }).usage).toBeNull();
  });

  it('believes a total only where it is at least its parts, and cached tokens only within the input', () => {
    const usage = (members: object): unknown =>
      parse({
        choices: [{ message: { content: 'x' } }],
        usage: { prompt_tokens: 5, completion_tokens: 3, ...members },
      }).usage;
    expect(usage({ total_tokens: 20 })).toEqual({ input: 5, output: 3, total: 20 });
    expect(usage({ total_tokens: 1 })).toEqual({ input: 5, output: 3, total: 8 });
    expect(usage({ prompt_tokens_details: { cached_tokens: 6 } })).toEqual({ input: 5, output: 3, total: 8 });
    expect(usage({ prompt_tokens_details: 'many' })).toEqual({ input: 5, output: 3, total: 8 });
  });

  it('never throws, whatever a server sends', () => {
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"choices":[{"message":${json}}]}`),
      fc
        .json()
        .map((json) => `{"choices":[{"message":{"tool_calls":[{"function":${json}}],"content":${json}}}]}`),
      fc.constant(
        `{"choices":[{"message":{"tool_calls":[{"function":{"name":"a","arguments":${'{"a":'.repeat(9999)}1${'}'.repeat(9999)}}}]}}]}`,
      ),
    );
    fc.assert(
      fc.property(body, (text) => {
        const reply = parseCompletion(text);
        expect(reply.kind === 'turn' || reply.message.length < 1000).toBe(true);
      }),
    );
  });
});
