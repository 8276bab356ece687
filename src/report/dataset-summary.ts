import { grouped, plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import type { DatasetCard } from '../dataset/card.ts';
import type { Split } from '../dataset/types.ts';
import { counted, tokens } from './dataset-card.ts';
import { code, EMPTY, gfm, join, table, words, type Markdown } from './escape.ts';

export interface ExportFacts {
  /** What the files' folder is called by later steps. */
  readonly folder: string;
  /** Examples that the store holds, and how many of them are kept back because they gate or resemble what gates. */
  readonly read: number;
  readonly holdout: number;
  /** Splits that were asked for and have no row. */
  readonly empty: readonly Split[];
  readonly contaminated: boolean;
}

/** An export as a job summary: what was written, what was left out and why, and what training on it may cost. */
export function renderDatasetSummary(card: DatasetCard, facts: ExportFacts): string {
  const { rows } = card;
  const head = gfm`> [!NOTE]\n> **Dataset exported** — ${words(plural(rows.total, 'row'))} in the format ${code(card.format)}, of ${words(plural(facts.read, 'example'))} in the store. Files, card and manifest are in ${code(untrusted(facts.folder))}.`;
  const parts = [
    head,
    facts.contaminated
      ? gfm`⚠️ **CONTAMINATED**: scenarios that gate pull requests are in it, and their checks prove nothing about a model trained on it.`
      : gfm`${words(plural(facts.holdout, 'example'))} of scenarios that gate pull requests, or that say the same, are kept out of every split.`,
    splitTable(card, facts),
    counted('What was left out', 'reason', card.removed),
    counted('Examples that gave no row in this format', 'reason', card.skipped),
    counted('What this format could not carry', 'what', card.lost),
    tokens(card),
  ];
  return `${join(parts, '\n\n')}\n`;
}

function splitTable({ rows, files }: DatasetCard, { empty }: ExportFacts): Markdown {
  const head = [gfm`split`, gfm`rows`, gfm`file`, gfm`bytes`];
  const written = files.map(({ split, path, bytes }) => [
    split === null ? gfm`all` : words(split),
    gfm`${split === null ? rows.total : (rows.splits.get(split) ?? 0)}`,
    code(untrusted(path)),
    words(grouped(bytes)),
  ]);
  const none = empty.map((split) => [words(split), gfm`0`, words('no row, so no file'), EMPTY]);
  return table([head, ...written, ...none], ['l', 'r', 'l', 'r']);
}
