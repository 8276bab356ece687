import { isObject } from '../base/json.ts';

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** A chat as our scenarios hold it: what the system is told, the conversation before, and the query. */
export interface Chat {
  readonly system?: string;
  readonly history: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
  readonly query: string;
}

const ROLES: Readonly<Record<string, Message['role']>> = {
  system: 'system',
  developer: 'system',
  user: 'user',
  assistant: 'assistant',
};

/** A list of chat messages; undefined where it is none, or holds more than texts (images, tool calls). */
export function messagesOf(value: unknown): readonly Message[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const messages: Message[] = [];
  for (const item of value as unknown[]) {
    if (!isObject(item) || typeof item['role'] !== 'string') return undefined;
    const role = Object.hasOwn(ROLES, item['role']) ? ROLES[item['role']] : undefined;
    const content = contentOf(item['content']);
    if (role === undefined || content === undefined || item['tool_calls'] !== undefined) return undefined;
    messages.push({ role, content });
  }
  return messages;
}

function contentOf(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return undefined;
  const parts = (content as unknown[]).map((part) =>
    isObject(part) && part['type'] === 'text' ? part['text'] : null,
  );
  return parts.every((part) => typeof part === 'string') ? parts.join('\n') : undefined;
}

/** Messages as a chat; undefined where the last one is not the user's, which leaves nothing to ask. */
export function chatOf(messages: readonly Message[]): Chat | undefined {
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const talk = messages.flatMap(({ role, content }) => (role === 'system' ? [] : [{ role, content }]));
  const last = talk.at(-1);
  if (last?.role !== 'user') return undefined;
  return {
    ...(system.length > 0 ? { system: system.join('\n\n') } : {}),
    history: talk.slice(0, -1),
    query: last.content,
  };
}
