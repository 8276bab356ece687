import { isObject, parseJson, text, type Json, type JsonObject } from './json.ts';

/** A tool call of this conversation with what came back. */
export interface ToolEvent {
  readonly name: string;
  readonly args: JsonObject;
  readonly result?: Json;
  readonly error?: string;
}

/** What a planner call tells the model. */
export interface Conversation {
  readonly prompt: string;
  readonly context: JsonObject;
  /** What the customer wrote before, oldest first. */
  readonly earlier: readonly string[];
  readonly query: string;
  readonly events: readonly ToolEvent[];
  readonly tools: ReadonlySet<string>;
}

/** What a summarizer call tells the model. */
export interface Material {
  readonly query: string;
  readonly notes: string;
}

function contentOf(message: JsonObject): string {
  const { content } = message;
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return (content as readonly Json[])
    .map((part) => (isObject(part) ? (text(part, 'text') ?? '') : ''))
    .join('');
}

/** The JSON that stands in `<tag>` … `</tag>`. */
function tagged(source: string, tag: string): JsonObject | undefined {
  const match = new RegExp(`<${tag}>\\n([\\s\\S]*?)\\n</${tag}>`).exec(source);
  const value = match?.[1] === undefined ? undefined : parseJson(match[1]);
  return isObject(value) ? value : undefined;
}

/** No customer writes more; it keeps the patterns quick on whatever is sent. */
const READ_CHARACTERS = 8_000;
const read = (message: string): string => message.slice(0, READ_CHARACTERS);

/** Reads the messages of a call with tools. */
export function conversationOf(messages: readonly JsonObject[], tools: readonly JsonObject[]): Conversation {
  const system = messages
    .filter(({ role }) => role === 'system')
    .map(contentOf)
    .join('\n');
  const users = messages.filter(({ role }) => role === 'user').map(contentOf);
  const results = new Map(
    messages.filter(({ role }) => role === 'tool').map((m) => [text(m, 'tool_call_id') ?? '', contentOf(m)]),
  );
  const events = messages
    .flatMap((message) =>
      Array.isArray(message['tool_calls']) ? (message['tool_calls'] as readonly Json[]) : [],
    )
    .filter(isObject)
    .map((call) => eventOf(call, results.get(text(call, 'id') ?? '') ?? ''));
  const names = tools.map((tool) =>
    isObject(tool['function']) ? text(tool['function'], 'name') : undefined,
  );
  return {
    prompt: system,
    context: tagged(system, 'context') ?? {},
    earlier: users.slice(0, -1).map(read),
    query: read(users.at(-1) ?? ''),
    events,
    tools: new Set(names.filter((name) => name !== undefined)),
  };
}

function eventOf(call: JsonObject, answer: string): ToolEvent {
  const body = isObject(call['function']) ? call['function'] : {};
  const args = parseJson(text(body, 'arguments') ?? '{}');
  const result = parseJson(answer) ?? answer;
  const event = { name: text(body, 'name') ?? '', args: isObject(args) ? args : {} };
  return isObject(result) && typeof result['error'] === 'string'
    ? { ...event, error: result['error'] }
    : { ...event, result };
}

/** Reads the messages of a call without tools; undefined where they are no summarizer's. */
export function materialOf(messages: readonly JsonObject[]): Material | undefined {
  const found = tagged(messages.map(contentOf).at(-1) ?? '', 'material');
  return found && { query: read(text(found, 'query') ?? ''), notes: text(found, 'analysis') ?? '' };
}
