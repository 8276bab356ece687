import type { Output, World } from '../world.ts';
import { rowsOf, type RowsInput } from './rows.ts';
import type { CardMeter } from '../../dataset/card-meter.ts';
import type { DatasetFormat, Split } from '../../dataset/types.ts';
import { datasetFile, writeTally, type WriteTally } from '../../dataset/write.ts';

export interface ExportedFile {
  readonly split: Split;
  readonly path: string;
  readonly tally: WriteTally;
  /** Examples and pairs that gave no row, by reason. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** A split without a row: there is no file for it. */
export type EmptySplit = Pick<ExportedFile, 'split' | 'skipped'>;

export interface WrittenSplits {
  readonly files: readonly ExportedFile[];
  readonly empty: readonly EmptySplit[];
}

export interface SplitsInput extends Omit<RowsInput, 'split' | 'onSkip'> {
  readonly format: DatasetFormat;
  /** Path of the first split; others stand beside it. */
  readonly output: string;
  readonly splits: readonly Split[];
  readonly meter: CardMeter;
}

/** Writes one file a split, each in a pass over the store. Each open file is put into `outputs`: nothing is in its place yet. */
export async function writeSplits(
  world: World,
  { format, output, splits, meter, ...input }: SplitsInput,
  outputs: Output[],
): Promise<WrittenSplits> {
  const files: ExportedFile[] = [];
  const empty: EmptySplit[] = [];
  for (const [n, split] of splits.entries()) {
    const skipped = new Map<string, number>();
    const onSkip = (why: string): void => void skipped.set(why, (skipped.get(why) ?? 0) + 1);
    const tally = writeTally(meter.row);
    const rows = rowsOf({ ...input, split, onSkip });
    const path = n === 0 ? output : pathOf(output, split, format);
    const file = await world.openOutput(path);
    outputs.push(file);
    const pieces = datasetFile(format, rows, tally, () => world.parquetEncoder());
    for await (const piece of meter.file(path, split, tally, pieces)) await file.write(piece);
    if (tally.rows > 0) files.push({ split, path, tally, skipped });
    else {
      tally.skipped.forEach((count, why) => skipped.set(why, count));
      empty.push({ split, skipped });
      outputs.pop();
      await file.discard();
    }
  }
  return { files, empty };
}

/** `data/f.jsonl` -> `data/f.validation.jsonl` */
function pathOf(output: string, split: Split, { extension }: DatasetFormat): string {
  return `${stemOf(output)}.${split}.${/\.([A-Za-z0-9]{1,12})$/.exec(output)?.[1] ?? extension}`;
}

/** The path without its ending: what stands beside a file is called after it. */
export function stemOf(output: string): string {
  return output.replace(/\.[A-Za-z0-9]{1,12}$/, '');
}
