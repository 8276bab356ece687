import { isObject } from '../../base/json.ts';
import { first, list, own } from '../fields.ts';
import { readMessages } from '../messages.ts';
import { unpacked } from '../read-json.ts';
import type { LoggedMessage } from '../types.ts';
import { attribute, unflattened, type Attributes } from './any-value.ts';
import { FLAT, NAMES } from './names.ts';
import type { Span, SpanEvent } from './spans.ts';

/** What was said in one span. */
export interface Content {
  readonly system: readonly LoggedMessage[];
  /** Null: the span does not tell. */
  readonly input: readonly LoggedMessage[] | null;
  readonly output: readonly LoggedMessage[] | null;
  readonly leftOut: readonly string[];
}

/**
 * The messages of a span, from the first place that has them: attributes, the event with all details, flat
 * attributes, events of single messages, and last what OpenInference calls input and output.
 */
export function contentOf({ attributes, events }: Pick<Span, 'attributes' | 'events'>): Content {
  const leftOut: string[] = [];
  const read = (value: unknown, role: string): LoggedMessage[] | null => {
    if (value === undefined) return null;
    const found = readMessages(value, role);
    if (typeof found === 'string') {
      leftOut.push('messages that cannot be read');
      return null;
    }
    leftOut.push(...found.leftOut);
    return [...found.messages];
  };
  const holders = [attributes, ...events.map(detailsOf)];
  const anywhere = (names: readonly string[]): unknown =>
    holders.map((holder) => attribute(holder, ...names)).find((value) => value !== undefined);
  const flat = (prefixes: readonly string[]): unknown =>
    prefixes
      .map((prefix) => messagesOf(unflattened(attributes, prefix)))
      .find((value) => value !== undefined);
  const told = toldByEvents(events);
  const input =
    anywhere(NAMES.input) ?? flat(FLAT.input) ?? told.input ?? ioOf(attributes.get('input.value'));
  const output =
    anywhere(NAMES.output) ?? flat(FLAT.output) ?? told.output ?? ioOf(attributes.get('output.value'));
  const system = systemOf(anywhere(NAMES.system));
  return {
    system: read(system, 'system') ?? [],
    input: read(input, 'user'),
    output: read(answersOf(output), 'assistant'),
    leftOut,
  };
}

/** Attributes of an event; a log record's body may hold them. */
function detailsOf({ attributes, body }: SpanEvent): Attributes {
  return isObject(body) ? new Map([...Object.entries(body), ...attributes]) : attributes;
}

function systemOf(value: unknown): unknown {
  const data = unpacked(value);
  if (value === undefined) return undefined;
  return [{ role: 'system', content: typeof data === 'string' ? data : list(data) }];
}

/** Flat messages without the wrappers of OpenInference. */
function messagesOf(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  return value.map((item: unknown) => {
    const message = own(item, 'message') ?? item;
    const contents = list(own(message, 'contents')).map((part) => own(part, 'message_content') ?? part);
    const calls = list(own(message, 'tool_calls')).map((call) => own(call, 'tool_call') ?? call);
    if (!isObject(message)) return { content: message };
    return {
      ...message,
      ...(contents.length > 0 ? { content: contents } : {}),
      ...(calls.length > 0 ? { tool_calls: calls } : {}),
    };
  });
}

/** Answers may be choices, each with its message; only the first was given to anybody. */
function answersOf(value: unknown): unknown {
  const data = unpacked(value);
  const choices = isObject(data) && Array.isArray(own(data, 'choices')) ? list(own(data, 'choices')) : data;
  if (!Array.isArray(choices)) return data ?? undefined;
  const messages = choices.map((choice: unknown) => {
    const message = own(choice, 'message');
    if (isObject(message)) return { role: 'assistant', ...message };
    return message === undefined ? choice : { role: 'assistant', content: message };
  });
  return messages.every((one) => isObject(one)) && own(messages[0], 'role') === 'assistant'
    ? messages.slice(0, 1)
    : messages;
}

/** Input and output of a span that is no model's: texts, or JSON with messages; other JSON is no conversation. */
function ioOf(value: unknown): unknown {
  const data = unpacked(value);
  if (typeof data === 'string') return data === '' ? undefined : data;
  if (Array.isArray(data)) return data;
  if (!isObject(data)) return undefined;
  const found = first(data, 'messages', 'choices');
  return Array.isArray(found)
    ? data
    : first(data, 'input', 'query', 'question', 'output', 'answer', 'content');
}

const ROLES: ReadonlyMap<string, string> = new Map([
  ['gen_ai.system.message', 'system'],
  ['gen_ai.user.message', 'user'],
  ['gen_ai.assistant.message', 'assistant'],
  ['gen_ai.tool.message', 'tool'],
]);

/** Conventions up to 1.36: an event a message, and one a choice. */
function toldByEvents(events: readonly SpanEvent[]): { input: unknown; output: unknown } {
  const input: unknown[] = [];
  const output: unknown[] = [];
  for (const event of events) {
    const said = Object.fromEntries([...detailsOf(event)].map(([key, value]) => [key, unpacked(value)]));
    const role = ROLES.get(event.name);
    const content = own(said, 'content');
    const body = isObject(content) && own(content, 'role') !== undefined ? { ...said, ...content } : said;
    if (role !== undefined) input.push({ ...body, role });
    if (event.name === 'gen_ai.choice' && output.length === 0) output.push({ role: 'assistant', ...body });
  }
  return {
    input: input.length === 0 ? undefined : input,
    output: output.length === 0 ? undefined : output,
  };
}
