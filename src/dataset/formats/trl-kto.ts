import type { DatasetFormat, DatasetRow, RowAnswer, RowMessage } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { chatMessages } from './openai-messages.ts';
import { WRONG_KIND } from './sft-kinds.ts';
import { TRL, trlTools } from './trl-messages.ts';

/** TRL's conversational unpaired-preference type. A pair gives two lines. */
export const trlKto: DatasetFormat = {
  name: 'trl-kto',
  aliases: [],
  extension: 'jsonl',
  about: 'Hugging Face TRL: KTOTrainer',
  takes: ['rated', 'preference'],
  lines(row) {
    const rated = ratedOf(row);
    if (rated.length === 0) return WRONG_KIND;
    return {
      lines: rated.map(({ prompt, completion, label }) =>
        jsonLine({
          prompt: chatMessages(prompt, TRL),
          completion: chatMessages([completion], TRL),
          label,
          ...trlTools(row.tools),
        }),
      ),
    };
  },
};

interface Rated {
  readonly prompt: readonly RowMessage[];
  readonly completion: RowAnswer;
  readonly label: boolean;
}

function ratedOf(row: DatasetRow): readonly Rated[] {
  switch (row.kind) {
    case 'rated':
      return [{ prompt: row.prompt, completion: row.completion, label: row.wanted }];
    case 'preference':
      return [
        { prompt: row.prompt, completion: row.chosen, label: true },
        { prompt: row.prompt, completion: row.rejected, label: false },
      ];
    case 'planner':
    case 'summarizer':
    case 'recovery':
    case 'all':
      return [];
  }
}
