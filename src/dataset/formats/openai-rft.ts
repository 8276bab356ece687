import type { DatasetFormat, RowMessage } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { chatMessages, functionTools, OPENAI } from './openai-messages.ts';
import { isSft, SFT_KINDS, WRONG_KIND } from './sft-kinds.ts';

const RFT = { ...OPENAI, weight: false };

/**
 * Reinforcement fine-tuning: the conversation up to its last user message, and what a grader compares with, as
 * `{{item.reference_answer}}`, `{{item.reference_tools}}` and `{{item.reference_tool_calls}}`.
 */
export const openaiRft: DatasetFormat = {
  name: 'openai-rft',
  aliases: ['rft'],
  extension: 'jsonl',
  about: 'OpenAI: reinforcement fine-tuning, with reference answer and calls for the grader',
  takes: SFT_KINDS,
  lines(row) {
    if (!isSft(row)) return WRONG_KIND;
    const { messages, tools } = row;
    const asked = messages.findLastIndex(({ role }) => role === 'user');
    if (asked === -1) return { skip: 'there is no user message' };
    const done = messages.slice(asked + 1);
    const calls = done.flatMap((message) => (message.role === 'assistant' ? message.calls : []));
    return {
      lines: [
        jsonLine({
          messages: chatMessages(messages.slice(0, asked + 1), RFT),
          ...(tools.length === 0 ? {} : { tools: functionTools(tools) }),
          reference_answer: answerOf(done),
          reference_tools: calls.map(({ name }) => name),
          // As text: a grader's template compares texts.
          reference_tool_calls: jsonLine(
            calls.map(({ name, arguments: args }) => ({ name, arguments: args })),
          ),
        }),
      ],
    };
  },
};

function answerOf(done: readonly RowMessage[]): string | null {
  const last = done.at(-1);
  return last?.role === 'assistant' ? last.content : null;
}
