import type { DatasetFormat } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { chatMessages, OPENAI, toolMembers } from './openai-messages.ts';
import { isSft, SFT_KINDS, WRONG_KIND } from './sft-kinds.ts';

/** Supervised fine-tuning as OpenAI, Azure, Together, Fireworks and others take it. */
export const openaiChat: DatasetFormat = {
  name: 'openai-chat',
  aliases: ['openai'],
  extension: 'jsonl',
  about: 'OpenAI, Azure and compatible services: supervised fine-tuning',
  takes: SFT_KINDS,
  lines(row) {
    if (!isSft(row)) return WRONG_KIND;
    const { messages, tools } = row;
    return {
      lines: [jsonLine({ messages: chatMessages(messages, OPENAI), ...toolMembers(tools, messages) })],
    };
  },
};
