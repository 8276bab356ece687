import type { DatasetFormat } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { chatMessages, learnedToo } from './openai-messages.ts';
import { isSft, SFT_KINDS, WRONG_KIND } from './sft-kinds.ts';
import { TRL, trlTools } from './trl-messages.ts';

/** TRL's conversational language-modelling type. */
export const trlSft: DatasetFormat = {
  name: 'trl-sft',
  aliases: ['trl'],
  extension: 'jsonl',
  about: 'Hugging Face TRL: SFTTrainer',
  takes: SFT_KINDS,
  lines(row) {
    if (!isSft(row)) return WRONG_KIND;
    const { messages, tools } = row;
    return {
      lines: [jsonLine({ messages: chatMessages(messages, TRL), ...trlTools(tools) })],
      lost: learnedToo(messages),
    };
  },
};
