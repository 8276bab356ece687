import type { DatasetFormat, RowMessage, Skip } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { learnedToo, toolsLost } from './openai-messages.ts';
import { isSft, SFT_KINDS, WRONG_KIND } from './sft-kinds.ts';
import { userFirst } from './user-first.ts';

/**
 * Fine-tuning of Claude on Amazon Bedrock: `system` as text, and messages of text, user and assistant in turn. The
 * format documents no tool use, so rows that call tools are refused, and definitions of tools are lost.
 */
export const anthropicBedrock: DatasetFormat = {
  name: 'anthropic-bedrock',
  aliases: ['anthropic', 'bedrock'],
  extension: 'jsonl',
  about: 'Claude on Amazon Bedrock: text conversations, no tools',
  takes: SFT_KINDS,
  lines(row) {
    if (!isSft(row)) return WRONG_KIND;
    const { system, messages, lost } = userFirst(row.messages);
    const turns = texts(messages);
    if ('skip' in turns) return turns;
    return {
      lines: [jsonLine({ ...(system === undefined ? {} : { system }), messages: turns })],
      lost: [...lost, ...toolsLost(row.tools), ...learnedToo(messages)],
    };
  },
};

function texts(messages: readonly RowMessage[]): object[] | Skip {
  const out: object[] = [];
  for (const [n, message] of messages.entries()) {
    if (message.role === 'tool' || (message.role === 'assistant' && message.calls.length > 0))
      return { skip: 'tool calls have no place in this format' };
    if (message.role !== (n % 2 === 0 ? 'user' : 'assistant'))
      return { skip: 'the user and the assistant do not speak in turn' };
    const content = message.content ?? '';
    if (content.trim() === '') return { skip: 'a message without text' };
    out.push({ role: message.role, content });
  }
  return out;
}
