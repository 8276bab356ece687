import type { DatasetFormat } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { chatMessages } from './openai-messages.ts';
import { WRONG_KIND } from './sft-kinds.ts';
import { TRL, trlTools } from './trl-messages.ts';

/** TRL's conversational preference type with an explicit prompt. */
export const trlDpo: DatasetFormat = {
  name: 'trl-dpo',
  aliases: [],
  extension: 'jsonl',
  about: 'Hugging Face TRL: DPOTrainer and others that take preferences',
  takes: ['preference'],
  lines(row) {
    if (row.kind !== 'preference') return WRONG_KIND;
    const { prompt, chosen, rejected, tools } = row;
    return {
      lines: [
        jsonLine({
          prompt: chatMessages(prompt, TRL),
          chosen: chatMessages([chosen], TRL),
          rejected: chatMessages([rejected], TRL),
          ...trlTools(tools),
        }),
      ],
    };
  },
};
