import type { ToolDefinition } from '../../agent/types.ts';
import type { RowMessage } from '../types.ts';
import { jsonLine } from './json-line.ts';

/** How formats in the form of the OpenAI chat API differ. */
export interface ChatDialect {
  readonly arguments: 'text' | 'object';
  /** `weight: 0` on the assistant's messages that are not to be learned. */
  readonly weight: boolean;
  /** Whether an assistant's message with calls keeps a `content` of null. */
  readonly emptyContent: boolean;
  /** The name of the tool beside its answer. */
  readonly toolName: boolean;
  /** The id to write for one of ours. */
  readonly id: (own: string) => string;
}

export const OPENAI: ChatDialect = {
  arguments: 'text',
  weight: true,
  emptyContent: false,
  toolName: false,
  id: (own) => own,
};

/** Messages as the chat API has them, by a dialect. */
export function chatMessages(messages: readonly RowMessage[], dialect: ChatDialect): object[] {
  return messages.map((message) => {
    switch (message.role) {
      case 'system':
      case 'user':
        return { role: message.role, content: message.content };
      case 'tool':
        return {
          role: 'tool',
          tool_call_id: dialect.id(message.callId),
          ...(dialect.toolName ? { name: message.name } : {}),
          content: message.content,
        };
      case 'assistant': {
        const { content, calls, learn } = message;
        return {
          role: 'assistant',
          ...(content === null && calls.length > 0 && !dialect.emptyContent ? {} : { content }),
          ...(calls.length === 0 ? {} : { tool_calls: calls.map((call) => toolCall(call, dialect)) }),
          ...(dialect.weight && !learn ? { weight: 0 } : {}),
        };
      }
    }
  });
}

function toolCall(
  { id, name, arguments: args }: { id: string; name: string; arguments: object },
  dialect: ChatDialect,
): object {
  return {
    id: dialect.id(id),
    type: 'function',
    function: { name, arguments: dialect.arguments === 'text' ? jsonLine(args) : args },
  };
}

/** Tool definitions in their envelope. */
export function functionTools(tools: readonly ToolDefinition[]): object[] {
  return bareTools(tools).map((definition) => ({ type: 'function', function: definition }));
}

/** Tool definitions without it. `parameters` is there always: trainers' templates read it. */
export function bareTools(tools: readonly ToolDefinition[]): object[] {
  return tools.map(({ name, description, parameters, strict }) => ({
    name,
    ...(description === undefined ? {} : { description }),
    parameters: parameters ?? { type: 'object', properties: {} },
    ...(strict === undefined ? {} : { strict }),
  }));
}

/** `tools` and `parallel_tool_calls`, where there are tools: the API refuses the second without the first. */
export function toolMembers(tools: readonly ToolDefinition[], messages: readonly RowMessage[]): object {
  if (tools.length === 0) return {};
  const parallel = messages.some((message) => message.role === 'assistant' && message.calls.length > 1);
  return { tools: functionTools(tools), parallel_tool_calls: parallel };
}

/** What a format loses in which every message of the assistant is learned. */
export function learnedToo(messages: readonly RowMessage[]): readonly string[] {
  const some = messages.some((message) => message.role === 'assistant' && !message.learn);
  return some ? ['which answers are not to be learned'] : [];
}

/** What a format loses that knows no tools. */
export function toolsLost(tools: readonly ToolDefinition[]): readonly string[] {
  return tools.length === 0 ? [] : ['definitions of tools'];
}
