import type { DatasetFormat, RowMessage, Skip } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { bareTools, learnedToo } from './openai-messages.ts';
import { isSft, SFT_KINDS, WRONG_KIND } from './sft-kinds.ts';
import { userFirst } from './user-first.ts';

interface Said {
  readonly from: 'human' | 'gpt' | 'function_call' | 'observation';
  readonly value: string;
}

/**
 * LLaMA-Factory's sharegpt: human or observation, then gpt or function_call, in turn. Parallel calls are one
 * function_call with a JSON list, their results one observation with a JSON list of texts in the same order.
 */
export const sharegpt: DatasetFormat = {
  name: 'sharegpt',
  aliases: [],
  extension: 'jsonl',
  about: 'LLaMA-Factory, Axolotl, Unsloth: sharegpt with tools',
  takes: SFT_KINDS,
  lines(row) {
    if (!isSft(row)) return WRONG_KIND;
    const { tools } = row;
    const { system, messages, lost } = userFirst(row.messages);
    const conversations = conversation(messages);
    if ('skip' in conversations) return conversations;
    return {
      lines: [
        jsonLine({
          conversations,
          ...(system === undefined ? {} : { system }),
          ...(tools.length === 0 ? {} : { tools: jsonLine(bareTools(tools)) }),
        }),
      ],
      lost: [...lost, ...learnedToo(messages)],
    };
  },
};

function conversation(messages: readonly RowMessage[]): Said[] | Skip {
  const out: Said[] = [];
  const results: string[] = [];
  const observe = (): void => {
    if (results.length === 0) return;
    out.push({ from: 'observation', value: results.length === 1 ? (results[0] ?? '') : jsonLine(results) });
    results.length = 0;
  };
  for (const message of messages) {
    if (message.role === 'tool') {
      results.push(message.content);
      continue;
    }
    observe();
    const turn = saidIn(message);
    if ('skip' in turn) return turn;
    out.push(turn);
  }
  observe();
  const inTurn = out.every(({ from }, n) => (from === 'human' || from === 'observation') === (n % 2 === 0));
  return inTurn ? out : { skip: 'the user and the assistant do not speak in turn' };
}

function saidIn(message: Exclude<RowMessage, { role: 'tool' }>): Said | Skip {
  switch (message.role) {
    case 'system':
      return { skip: 'a system message in the middle' };
    case 'user':
      return { from: 'human', value: message.content };
    case 'assistant': {
      const { content, calls } = message;
      if (calls.length === 0) return { from: 'gpt', value: content ?? '' };
      if (content) return { skip: 'text beside a tool call' };
      const made = calls.map(({ name, arguments: args }) => ({ name, arguments: args }));
      return { from: 'function_call', value: jsonLine(made.length === 1 ? made[0] : made) };
    }
  }
}
