import { list, own, text } from '../fields.ts';
import { readMessages, type ReadMessages } from '../messages.ts';
import type { Api } from './api.ts';
import { readItems } from './responses.ts';

/** What was asked; a string tells why it cannot be read. */
export function requestMessages(api: Exclude<Api, object>, request: unknown): ReadMessages | string {
  switch (api) {
    case 'chat':
      return at('messages', readMessages(own(request, 'messages')));
    case 'anthropic':
      return led(own(request, 'system'), at('messages', readMessages(own(request, 'messages'))));
    case 'ollama': {
      const prompt = own(request, 'prompt');
      const said = prompt === undefined ? own(request, 'messages') : prompt;
      return led(own(request, 'system'), at('messages', readMessages(said)));
    }
    case 'responses': {
      const read = led(own(request, 'instructions'), at('input', readItems(own(request, 'input'))));
      if (typeof read === 'string' || text(own(request, 'previous_response_id')) === null) return read;
      return { ...read, leftOut: [...read.leftOut, 'earlier turns, which the request only names'] };
    }
  }
}

function at(name: string, read: ReadMessages | string): ReadMessages | string {
  return typeof read === 'string' ? `request.${name}: ${read}` : read;
}

/** With instructions that stand beside the messages before them. */
function led(instructions: unknown, read: ReadMessages | string): ReadMessages | string {
  if (typeof read === 'string') return read;
  const blocks = typeof instructions === 'string' ? [instructions] : list(instructions);
  const system = readMessages([{ role: 'system', content: blocks }]);
  return typeof system === 'string' ? read : { ...read, messages: [...system.messages, ...read.messages] };
}
