import { createHash } from 'node:crypto';
import type { DatasetFormat } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { chatMessages, functionTools, OPENAI, type ChatDialect } from './openai-messages.ts';
import { isSft, SFT_KINDS, WRONG_KIND } from './sft-kinds.ts';

/** Call ids are exactly nine letters and digits (mistral-common). */
const MISTRAL: ChatDialect = { ...OPENAI, toolName: true, id: nineCharacters };

/** Mistral's API and mistral-finetune: as OpenAI's, with its own ids; text beside a call is refused by its tokenizer. */
export const mistral: DatasetFormat = {
  name: 'mistral',
  aliases: [],
  extension: 'jsonl',
  about: 'Mistral API and mistral-finetune: chat with function calls',
  takes: SFT_KINDS,
  lines(row) {
    if (!isSft(row)) return WRONG_KIND;
    const { messages, tools } = row;
    if (
      messages.some((message) => message.role === 'assistant' && message.calls.length > 0 && message.content)
    )
      return { skip: 'text beside a tool call' };
    return {
      lines: [
        jsonLine({
          messages: chatMessages(messages, MISTRAL),
          ...(tools.length === 0 ? {} : { tools: functionTools(tools) }),
        }),
      ],
    };
  },
};

/** The same nine hex digits for the same id; two of one row do not meet (36 bits). */
function nineCharacters(own: string): string {
  return createHash('sha256').update(own).digest('hex').slice(0, 9);
}
