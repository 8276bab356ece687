import { parseArguments } from '../agent/arguments.ts';
import { isObject } from '../base/json.ts';
import { asJson, asObject, first, list, own, text } from './fields.ts';
import { unpacked } from './read-json.ts';
import type { LoggedCall, LoggedMessage, LoggedResult } from './types.ts';

/** Messages of a log, with what of them could not be carried over. */
export interface ReadMessages {
  readonly messages: readonly LoggedMessage[];
  readonly leftOut: readonly string[];
}

/** Parts of one message's content, whatever a provider calls them. */
interface Content {
  readonly texts: readonly string[];
  readonly reasoning: readonly string[];
  readonly calls: readonly LoggedCall[];
  readonly results: readonly LoggedResult[];
  readonly leftOut: readonly string[];
}

/**
 * Messages as chat completions, Anthropic, Ollama and the GenAI conventions of OpenTelemetry write them: content as a
 * text or in parts, calls beside the content or in it, arguments as an object or as JSON text. A text stands for one
 * message of the user. Throws nothing; a string tells why the value is no list of messages.
 */
export function readMessages(value: unknown, role = 'user'): ReadMessages | string {
  const data = unpacked(value);
  if (typeof data === 'string') return readMessages([{ role, content: data }]);
  const items = isObject(data) && Array.isArray(own(data, 'messages')) ? list(own(data, 'messages')) : data;
  if (!Array.isArray(items)) return 'expected a list of messages';
  const messages: LoggedMessage[] = [];
  const leftOut: string[] = [];
  for (const [index, item] of items.entries()) {
    const read = messageOf(item, role);
    if (typeof read === 'string') return `messages[${index}]: ${read}`;
    messages.push(...read.messages);
    leftOut.push(...read.leftOut);
  }
  return { messages, leftOut };
}

function messageOf(item: unknown, otherwise: string): ReadMessages | string {
  if (!isObject(item)) return 'expected an object';
  const role = text(own(item, 'role')) ?? otherwise;
  const content = contentOf(first(item, 'parts', 'content', 'contents'));
  const body = content.texts.join('\n\n');
  const { results, leftOut } = content;
  switch (role) {
    case 'system':
    case 'developer':
      return { messages: body === '' ? [] : [{ role: 'system', text: body }], leftOut };
    case 'user':
    case 'human':
      return {
        messages: [...results, ...(body === '' ? [] : [{ role: 'user', text: body } as const])],
        leftOut,
      };
    case 'assistant':
    case 'model':
    case 'ai':
      return { messages: [assistantOf(item, content, body)], leftOut };
    case 'tool':
    case 'function':
      // What a simulated user's own tools answered is no part of what the agent did.
      if (own(item, 'requestor') === 'user') return { messages: [], leftOut };
      return { messages: results.length > 0 ? results : [resultOf(item)], leftOut };
    default:
      return 'expected the role system, developer, user, assistant or tool';
  }
}

function assistantOf(item: unknown, content: Content, body: string): LoggedMessage {
  const legacy = own(item, 'function_call');
  const calls = [
    ...content.calls,
    ...list(own(item, 'tool_calls')).flatMap(callOf),
    ...(isObject(legacy) ? callOf(legacy) : []),
  ];
  const thought = text(first(item, 'reasoning_content', 'reasoning', 'thinking'));
  const reasoning = [...(thought === null ? [] : [thought]), ...content.reasoning];
  return {
    role: 'assistant',
    text: body === '' ? (text(own(item, 'refusal')) ?? '') : body,
    calls,
    ...(reasoning.length === 0 ? {} : { reasoning: reasoning.join('\n\n') }),
  };
}

/** One call in any spelling; none where it has no name. */
export function callOf(value: unknown): LoggedCall[] {
  const body = asObject(own(value, 'function')) ?? value;
  const name = text(own(body, 'name'));
  if (name === null) return [];
  const id = text(first(value, 'call_id', 'id', 'toolUseId'));
  const said = first(body, 'arguments', 'args', 'input', 'parameters') ?? {};
  const object = asObject(said);
  if (object) return [{ id, name, arguments: object }];
  const words = typeof said === 'string' ? said : JSON.stringify(said);
  const parsed = parseArguments(words);
  return 'value' in parsed
    ? [{ id, name, arguments: parsed.value }]
    : [{ id, name, arguments: {}, argumentsText: words }];
}

/** What a tool answered, of a message of its own or a part of one. */
export function resultOf(item: unknown): LoggedResult {
  const said = first(item, 'content', 'response', 'result', 'output');
  const { texts } = contentOf(said);
  const whole = Array.isArray(said) && texts.length > 0 ? texts.join('\n\n') : said;
  const failure = first(item, 'error', 'is_error');
  const failed = failure !== undefined && failure !== false;
  const words = typeof failure === 'string' ? failure : typeof whole === 'string' ? whole : 'the tool failed';
  return {
    role: 'tool',
    callId: text(first(item, 'tool_call_id', 'tool_use_id', 'toolUseId', 'call_id', 'id')),
    name: text(first(item, 'name', 'tool_name')),
    result: unpacked(asJson(whole)),
    error: failed ? words || 'the tool failed' : null,
  };
}

function contentOf(value: unknown): Content {
  const parts = typeof value === 'string' ? [value] : isObject(value) ? [value] : list(value);
  const texts: string[] = [];
  const reasoning: string[] = [];
  const calls: LoggedCall[] = [];
  const results: LoggedResult[] = [];
  const leftOut: string[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      if (part !== '') texts.push(part);
      continue;
    }
    const type = typeOf(part);
    const words = text(first(part, 'text', 'content', 'refusal', 'thinking'));
    switch (type) {
      case 'text':
      case 'input_text':
      case 'output_text':
      case 'summary_text':
      case 'refusal':
        if (words !== null) texts.push(words);
        break;
      case 'reasoning':
      case 'thinking':
        if (words !== null) reasoning.push(words);
        break;
      case 'tool_use':
      case 'tool_call':
        calls.push(...callOf(own(part, 'toolUse') ?? part));
        break;
      case 'tool_result':
      case 'tool_call_response':
        results.push(resultOf(own(part, 'toolResult') ?? part));
        break;
      default:
        // A reader still sees that something stood there.
        texts.push('[not text]');
        leftOut.push('a part that is not text');
    }
  }
  return { texts, reasoning, calls, results, leftOut };
}

/** Bedrock's parts have a member instead of a type. */
function typeOf(part: unknown): string {
  if (own(part, 'toolUse') !== undefined) return 'tool_use';
  if (own(part, 'toolResult') !== undefined) return 'tool_result';
  return text(own(part, 'type')) ?? (text(first(part, 'text', 'content')) === null ? 'other' : 'text');
}
