import type { ChatMessage } from '../../agent/chat.ts';
import { isObject, parseJson, type JsonObject } from '../../base/json.ts';
import type { RowMessage } from '../types.ts';

/** What the agent was sent, as messages of a row; nothing in it is to be learned. */
export function rowMessages(chat: readonly ChatMessage[]): RowMessage[] {
  const names = new Map<string, string>();
  return chat.map((message): RowMessage => {
    switch (message.role) {
      case 'system':
      case 'user':
        return { role: message.role, content: message.content };
      case 'tool': {
        const { tool_call_id: callId, content } = message;
        return { role: 'tool', callId, name: names.get(callId) ?? '', content };
      }
      case 'assistant': {
        const calls = (message.tool_calls ?? []).map(({ id, function: { name, arguments: text } }) => {
          names.set(id, name);
          return { id, name, arguments: argumentsOf(text) };
        });
        return { role: 'assistant', content: message.content, calls, learn: false };
      }
    }
  });
}

function argumentsOf(text: string): JsonObject {
  const value = parseJson(text);
  return isObject(value) ? (value as JsonObject) : {};
}
