import { plural } from '../base/format.ts';
import {
  code,
  details,
  EMPTY,
  fence,
  gfm,
  join,
  link,
  sentence,
  table,
  words,
  type Markdown,
} from './escape.ts';
import type { ReportModel } from './model.ts';
import type { Command } from './model/data.ts';

/** What went to the store and what it is good for, or why it is not there. */
export function trainingData({ data }: ReportModel): Markdown {
  switch (data.kind) {
    case 'none':
      return EMPTY;
    case 'failed':
      return gfm`⚠️ **Training data was not stored** (the verdict stands): ${code(data.failure, 400)}`;
    case 'stored': {
      if (data.examples === 0) return EMPTY;
      const count = gfm`**Training data**: ${words(plural(data.examples, 'example'))} added to ${data.location}`;
      return join([count, ...data.lines.map((line) => sentence(line))], ' · ');
    }
  }
}

/** What waits for a look, and how to say what one thinks of it. */
export function waitingForReview({ data }: ReportModel): Markdown {
  if (data.kind !== 'stored' || data.waiting.length === 0) return EMPTY;
  const rows = data.waiting.map(({ id, scenario, spot, side, why }) => [
    code(id),
    link(code(scenario, 80), spot?.url),
    words(side),
    words(why),
  ]);
  const head = [gfm`example`, gfm`scenario`, gfm`trial of`, gfm`why`];
  return details(
    [`Worth a look (${data.waiting.length}), and how to rate`],
    join([table([head, ...rows], ['l', 'l', 'l', 'l']), ...data.commands.map(command)], '\n\n'),
  );
}

function command({ what, line }: Command): Markdown {
  return gfm`${words(what)}:\n${fence(line, 'sh', 4_000)}`;
}
