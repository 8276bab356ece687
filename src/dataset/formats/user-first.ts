import type { RowMessage } from '../types.ts';

/** Messages of a format that has the system prompt aside and begins with the user. */
export interface UserFirst {
  readonly system: string | undefined;
  readonly messages: readonly RowMessage[];
  readonly lost: readonly string[];
}

/** Takes the system message aside, and drops a greeting that the assistant begins with: nobody should learn it here. */
export function userFirst(all: readonly RowMessage[]): UserFirst {
  const [first] = all;
  const system = first?.role === 'system' ? first.content : undefined;
  const said = system === undefined ? all : all.slice(1);
  const start = said.findIndex((message) => !isGreeting(message));
  const messages = start === -1 ? [] : said.slice(start);
  return { system, messages, lost: start > 0 ? ['what the assistant said before the user'] : [] };
}

function isGreeting(message: RowMessage): boolean {
  return message.role === 'assistant' && !message.learn && message.calls.length === 0;
}
