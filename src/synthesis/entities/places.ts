import type { Json } from '../../base/json.ts';
import { isObject } from '../../base/json.ts';
import type { Said } from '../types.ts';

/** Deeper values are left as they are, and what holds one is not varied. */
const MAX_DEPTH = 100;

/** Who says a text: the user (query, what the user said before, context), or the agent and its tools. */
export type Speaker = 'user' | 'agent';

/** A text of an example, with the key that it stands under where it is a member; numbers come as their text. */
export type Look = (
  text: string,
  place: { readonly speaker: Speaker; readonly key: string; readonly number: boolean },
) => void;

/** Shows every text and number that was said. False where something is nested too deeply to be looked at. */
export function lookThrough(said: Said, look: Look): boolean {
  const { query, context, history = [], response, toolCalls, analysis } = said;
  const json = (value: unknown, speaker: Speaker): boolean => walk(value, speaker, look, '', 0);
  const tellers = [
    json(query, 'user'),
    json(context, 'user'),
    ...history.map(({ role, content, toolCalls: calls }) => {
      const told = json(content, role === 'user' ? 'user' : 'agent');
      return (
        (calls ?? []).every((call) => json(call.arguments, 'agent') && json(call.result, 'agent')) && told
      );
    }),
    ...toolCalls.map(
      (call) =>
        json(call.arguments, 'agent') &&
        json(call.argumentsText, 'agent') &&
        json(call.result, 'agent') &&
        json(call.error, 'agent'),
    ),
    json(response, 'agent'),
    json(analysis, 'agent'),
  ];
  return tellers.every(Boolean);
}

function walk(value: unknown, speaker: Speaker, look: Look, key: string, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  if (typeof value === 'string') look(value, { speaker, key, number: false });
  else if (typeof value === 'number') look(String(value), { speaker, key, number: true });
  else if (Array.isArray(value))
    return value.every((inner: unknown) => walk(inner, speaker, look, key, depth + 1));
  else if (isObject(value))
    return Object.entries(value).every(([name, inner]) => {
      look(name, { speaker, key: '', number: false });
      return walk(inner, speaker, look, name, depth + 1);
    });
  return true;
}

/** What a text or number becomes; a number stays a number. */
export type Change = (text: string) => string;

/** The same example with every text and number put through `change`, keys included. */
export function rewrite(said: Said, change: Change): Said {
  const json = <T>(value: T): T => changed(value, change) as T;
  const { query, context, history, response, toolCalls, toolsUsed, analysis } = said;
  const calls = (list: Said['toolCalls']): Said['toolCalls'] =>
    list.map((call) => ({
      ...call,
      arguments: json(call.arguments),
      ...(call.argumentsText === undefined ? {} : { argumentsText: json(call.argumentsText) }),
      ...(call.result === undefined ? {} : { result: json(call.result) }),
      ...(call.error === undefined ? {} : { error: json(call.error) }),
    }));
  return {
    query: json(query),
    ...(context === undefined ? {} : { context: json(context) }),
    ...(history === undefined
      ? {}
      : {
          history: history.map((message) => ({
            ...message,
            content: json(message.content),
            ...(message.toolCalls ? { toolCalls: calls(message.toolCalls) } : {}),
          })),
        }),
    response: json(response),
    toolCalls: calls(toolCalls),
    toolsUsed,
    analysis: json(analysis),
  };
}

function changed(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'number') {
    const text = String(value);
    const other = change(text);
    return other === text ? value : Number(other);
  }
  if (Array.isArray(value)) return value.map((inner: unknown) => changed(inner, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]): [string, Json] => [
      change(name),
      changed(inner, change) as Json,
    ]),
  );
}
