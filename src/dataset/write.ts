import { flatRow, type FlatRow } from './formats/flat.ts';
import { parquet } from './formats/parquet.ts';
import type { ParquetEncoder } from './parquet-port.ts';
import { isSkip, type DatasetFormat, type DatasetRow, type RowMessage } from './types.ts';

/** What writing came to. */
export interface WriteTally {
  rows: number;
  lines: number;
  /** Rows that the format could not take, by reason. */
  readonly skipped: Map<string, number>;
  /** Rows that lost something, by what. */
  readonly lost: Map<string, number>;
  /** Is told of every row that was written. */
  readonly onRow?: (row: DatasetRow) => void;
}

export function writeTally(onRow?: (row: DatasetRow) => void): WriteTally {
  return { rows: 0, lines: 0, skipped: new Map(), lost: new Map(), ...(onRow ? { onRow } : {}) };
}

type Rows = AsyncIterable<DatasetRow> | Iterable<DatasetRow>;

/** UTF-16 units that are handed on at once. */
const PIECE = 1 << 16;

/**
 * A dataset file, piece by piece, in the order of the rows; `tally` counts along. Never holds more than a piece and a
 * row, or a row group of Parquet. The encoder is asked for only where the format is Parquet.
 */
export async function* datasetFile(
  format: DatasetFormat,
  rows: Rows,
  tally: WriteTally,
  encoder: () => Promise<ParquetEncoder>,
): AsyncGenerator<string | Uint8Array> {
  if (format.name !== parquet.name) {
    yield* datasetText(format, rows, tally);
    return;
  }
  const encode = await encoder();
  yield* encode(flatRows(rows, tally));
}

async function* flatRows(rows: Rows, tally: WriteTally): AsyncGenerator<FlatRow> {
  for await (const row of rows) {
    note(row, 1, tally);
    yield flatRow(row);
  }
}

/** The text of a dataset file in a format of lines. */
export async function* datasetText(
  format: DatasetFormat,
  rows: Rows,
  tally: WriteTally,
): AsyncGenerator<string> {
  let piece = format.header === undefined ? '' : `${format.header}\n`;
  for await (const row of rows) {
    for (const line of linesOf(format, row, tally)) piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** The lines of one row, counted. */
export function linesOf(format: DatasetFormat, row: DatasetRow, tally: WriteTally): readonly string[] {
  const written = format.lines(row);
  if (isSkip(written)) {
    increase(tally.skipped, written.skip);
    return [];
  }
  for (const what of written.lost ?? []) increase(tally.lost, what);
  note(row, written.lines.length, tally);
  return written.lines;
}

function note(row: DatasetRow, lines: number, tally: WriteTally): void {
  tally.rows += 1;
  tally.lines += lines;
  if (row.tools.length === 0 && messagesOf(row).some(isCalling))
    increase(tally.lost, 'definitions of its tools, which nobody told');
  tally.onRow?.(row);
}

function messagesOf(row: DatasetRow): readonly RowMessage[] {
  switch (row.kind) {
    case 'preference':
      return [...row.prompt, row.chosen, row.rejected];
    case 'rated':
      return [...row.prompt, row.completion];
    case 'planner':
    case 'summarizer':
    case 'recovery':
    case 'all':
      return row.messages;
  }
}

function isCalling(message: RowMessage): boolean {
  return message.role === 'assistant' && message.calls.length > 0;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
