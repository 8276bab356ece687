import type { DatasetFormat } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { chatMessages, OPENAI, toolMembers } from './openai-messages.ts';
import { WRONG_KIND } from './sft-kinds.ts';

/** The prompt is never learned here, and `weight` is not a member of its messages. */
const DPO = { ...OPENAI, weight: false };

/** Direct preference optimization as OpenAI documents it; its generated API schema names the outputs otherwise. */
export const openaiDpo: DatasetFormat = {
  name: 'openai-dpo',
  aliases: ['dpo'],
  extension: 'jsonl',
  about: 'OpenAI and Azure: direct preference optimization',
  takes: ['preference'],
  lines(row) {
    if (row.kind !== 'preference') return WRONG_KIND;
    const { prompt, chosen, rejected, tools } = row;
    return {
      lines: [
        jsonLine({
          input: {
            messages: chatMessages(prompt, DPO),
            ...toolMembers(tools, [...prompt, chosen, rejected]),
          },
          preferred_output: chatMessages([chosen], DPO),
          non_preferred_output: chatMessages([rejected], DPO),
        }),
      ],
    };
  },
};
