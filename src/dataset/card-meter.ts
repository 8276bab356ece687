import { createHash } from 'node:crypto';
import { rowCounter, type CardFile, type DatasetCard } from './card.ts';
import type { TokenCounter } from './tokens/counter.ts';
import { datasetRowTokens } from './tokens/row-tokens.ts';
import type { DatasetRow, Split } from './types.ts';
import type { WriteTally } from './write.ts';

/** Sees a dataset pass while it is written, so that its card needs no second look. */
export interface CardMeter {
  /** For `writeTally`: every row that is written. */
  readonly row: (row: DatasetRow) => void;
  /** The pieces of one file, handed on as they are. Their sum is known once they have all passed. */
  file(
    path: string,
    split: Split | null,
    tally: WriteTally,
    pieces: AsyncIterable<string | Uint8Array>,
  ): AsyncGenerator<string | Uint8Array>;
  /** What passed. */
  measured(): Pick<DatasetCard, 'files' | 'rows' | 'tokens' | 'skipped' | 'lost'>;
}

/** Without a counter no tokens are counted. */
export function cardMeter(counter?: TokenCounter): CardMeter {
  const rows = rowCounter();
  const files: CardFile[] = [];
  const [skipped, lost] = [new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  let train = 0;
  let largest = 0;
  return {
    row(row) {
      rows.add(row);
      if (!counter) return;
      const tokens = datasetRowTokens(row, counter);
      total += tokens;
      if (row.split === undefined || row.split === 'train') train += tokens;
      largest = Math.max(largest, tokens);
    },
    async *file(path, split, tally, pieces) {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const piece of pieces) {
        hash.update(piece);
        bytes += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length;
        yield piece;
      }
      files.push({ path, split, lines: tally.lines, bytes, sha256: hash.digest('hex') });
      addCounts(skipped, tally.skipped);
      addCounts(lost, tally.lost);
    },
    measured: () => ({
      files,
      rows: rows.counts(),
      skipped,
      lost,
      tokens: counter ? { encoding: counter.encoding, total, train, largest } : null,
    }),
  };
}

function addCounts(to: Map<string, number>, from: ReadonlyMap<string, number>): void {
  for (const [key, count] of from) to.set(key, (to.get(key) ?? 0) + count);
}
