import type { DatasetFormat, RowMessage, Skip } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { learnedToo, toolsLost } from './openai-messages.ts';
import { isSft, SFT_KINDS, WRONG_KIND } from './sft-kinds.ts';
import { userFirst } from './user-first.ts';

/** Instruction tuning without tools: rows that call any are refused, and definitions of tools are lost. */
export const alpaca: DatasetFormat = {
  name: 'alpaca',
  aliases: [],
  extension: 'jsonl',
  about: 'Stanford Alpaca, LLaMA-Factory: instruction and output, no tools',
  takes: SFT_KINDS,
  lines(row) {
    if (!isSft(row)) return WRONG_KIND;
    const { system = '', messages, lost } = userFirst(row.messages);
    const turns = exchanges(messages);
    if ('skip' in turns) return turns;
    const last = turns.at(-1);
    if (!last) return { skip: 'there is no answer' };
    return {
      lines: [
        jsonLine({ instruction: last[0], input: '', output: last[1], system, history: turns.slice(0, -1) }),
      ],
      lost: [...lost, ...toolsLost(row.tools), ...learnedToo(messages)],
    };
  },
};

/** Question and answer, in turn. */
function exchanges(messages: readonly RowMessage[]): (readonly [string, string])[] | Skip {
  const out: (readonly [string, string])[] = [];
  for (let n = 0; n < messages.length; n += 2) {
    const [asked, answer] = [messages[n], messages[n + 1]];
    if (asked?.role === 'tool' || (answer?.role === 'assistant' && answer.calls.length > 0))
      return { skip: 'tool calls have no place in this format' };
    if (asked?.role !== 'user' || answer?.role !== 'assistant')
      return { skip: 'the user and the assistant do not speak in turn' };
    out.push([asked.content, answer.content ?? '']);
  }
  return out;
}
