import type { DatasetFormat, RowMessage, Skip } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { learnsTooMuch, LEARNS_ALL } from './openai-messages.ts';
import { isSft, SFT_KINDS, WRONG_KIND } from './sft-kinds.ts';

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
    const [first, ...rest] = row.messages;
    const system = first?.role === 'system' ? first.content : undefined;
    const messages = texts(system === undefined ? row.messages : rest);
    if ('skip' in messages) return messages;
    const lost = [
      ...(row.tools.length > 0 ? ['definitions of tools'] : []),
      ...(learnsTooMuch(row.messages) ? [LEARNS_ALL] : []),
    ];
    return {
      lines: [jsonLine({ ...(system === undefined ? {} : { system }), messages })],
      ...(lost.length > 0 ? { lost } : {}),
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
