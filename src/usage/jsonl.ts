import type { TokenUsage } from '../agent/types.ts';
import { hashOf } from '../base/hash.ts';
import { isObject } from '../base/json.ts';
import { valueAtPath, type JsonPath } from '../base/json-path.ts';
import { amount, count, list, text, timeOf } from './fields.ts';
import type { Mapping } from './mapping.ts';
import { readMessages, type ReadMessages } from './messages.ts';
import { toolsOf } from './tools.ts';
import type { Conversation, Finding, LogFormat, LogReader } from './types.ts';

export const jsonlFormat: LogFormat = {
  name: 'jsonl',
  title: 'any JSON, read by a mapping file',
  // Only a mapping tells what such a document means.
  recognises: () => false,
};

/** Reads one conversation a document where the mapping says that its parts are. */
export function jsonlReader(mapping: Mapping): LogReader {
  return {
    take(value, place) {
      const found = conversationIn(value, mapping);
      if (typeof found === 'string') return [{ kind: 'invalid', reason: found, place }];
      const finding: Finding = { kind: 'conversation', conversation: { ...found, place } };
      return [finding];
    },
    end: () => [],
  };
}

function conversationIn(value: unknown, mapping: Mapping): Omit<Conversation, 'place'> | string {
  if (!isObject(value)) return 'expected an object';
  const absent = pathsOf(mapping).find((path) => !path.optional && valueAtPath(value, path) === undefined);
  // What is misspelt would be lost in every line, and nobody would see it.
  if (absent) return `there is nothing at ${absent.text}: write ${absent.text}? where it may be absent`;
  const at = (path: JsonPath | undefined): unknown => (path ? (valueAtPath(value, path) ?? null) : null);
  const read = messagesIn(at, mapping);
  if (typeof read === 'string') return read;
  const passed = passedOf(at(mapping.passed));
  if (passed === undefined) return `${mapping.passed?.text ?? ''}: expected true, false, 1, 0 or null`;
  const rating = at(mapping.rating);
  if (rating !== null && !(typeof rating === 'number' && [1, 2, 3, 4, 5].includes(rating))) {
    return `${mapping.rating?.text ?? ''}: expected a whole number from 1 to 5, or null`;
  }
  const said = at(mapping.id);
  const instructions = text(at(mapping.instructions));
  const seconds = amount(at(mapping.latencySeconds));
  return {
    importer: 'jsonl',
    id: typeof said === 'number' ? String(said) : (text(said) ?? hashOf(value)),
    messages: [
      ...(instructions === null ? [] : [{ role: 'system', text: instructions } as const]),
      ...read.messages,
    ],
    tools: toolsOf(at(mapping.tools)),
    model: text(at(mapping.model)),
    userId: userOf(at(mapping.userId)),
    startedAt: timeOf(at(mapping.timestamp)),
    latencyMs: amount(at(mapping.latencyMs)) ?? (seconds === null ? null : Math.round(seconds * 1e6) / 1e3),
    tokenUsage: tokensOf(at, mapping),
    costUsd: amount(at(mapping.cost)),
    error: errorOf(at(mapping.error)),
    passed,
    rating: typeof rating === 'number' ? rating : null,
    comment: text(at(mapping.comment)),
    tags: (mapping.tags ?? []).flatMap((path) => tagsOf(at(path))),
    leftOut: read.leftOut,
  };
}

function pathsOf({ tokens, tags, files: _files, ...rest }: Mapping): readonly JsonPath[] {
  return [...Object.values(rest), ...Object.values(tokens ?? {}), ...(tags ?? [])].filter(
    (path) => path !== undefined,
  );
}

type At = (path: JsonPath | undefined) => unknown;

function messagesIn(at: At, mapping: Mapping): ReadMessages | string {
  if (mapping.messages) {
    const read = readMessages(at(mapping.messages));
    return typeof read === 'string' ? `${mapping.messages.text}: ${read}` : read;
  }
  const query = text(at(mapping.query));
  const response = at(mapping.response);
  if (query === null) return `${mapping.query?.text ?? ''}: expected a text that is not empty`;
  if (typeof response !== 'string' && response !== null)
    return `${mapping.response?.text ?? ''}: expected a text`;
  const calls = list(at(mapping.toolCalls));
  const asked = { role: 'assistant', content: '', tool_calls: calls };
  const answers = calls.filter(isObject).flatMap((call) => {
    const { id, name, result, error } = call;
    const known = result !== undefined || error !== undefined;
    return known ? [{ role: 'tool', tool_call_id: id, name, content: result, error }] : [];
  });
  return readMessages([
    { role: 'user', content: query },
    ...(calls.length === 0 ? [] : [asked, ...answers]),
    { role: 'assistant', content: response ?? '' },
  ]);
}

/** Undefined: something that says neither. */
function passedOf(value: unknown): boolean | null | undefined {
  if (value === null) return null;
  if (value === true || value === 1) return true;
  return value === false || value === 0 ? false : undefined;
}

function userOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : text(value);
}

function tokensOf(at: At, { tokens }: Mapping): TokenUsage | null {
  const input = count(at(tokens?.input));
  const output = count(at(tokens?.output));
  if (input === null || output === null) return null;
  const cachedInput = count(at(tokens?.cachedInput));
  return { input, output, total: input + output, ...(cachedInput === null ? {} : { cachedInput }) };
}

function errorOf(value: unknown): Conversation['error'] {
  if (value === null || value === false || value === '') return null;
  const message = typeof value === 'string' ? value : isObject(value) ? text(value['message']) : null;
  return { code: 'crash', message: message ?? 'the log says that it failed' };
}

function tagsOf(value: unknown): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((tag) =>
    typeof tag === 'number' ? [String(tag)] : (text(tag) ?? []),
  );
}
