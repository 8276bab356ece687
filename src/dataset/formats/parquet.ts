import type { DatasetFormat } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { flatRow } from './flat.ts';
import { SFT_KINDS } from './sft-kinds.ts';

/** The columns of csv, typed. A line is one flat row as JSON, which the port `ParquetEncoder` turns into bytes. */
export const parquet: DatasetFormat = {
  name: 'parquet',
  aliases: [],
  extension: 'parquet',
  about: 'data frames and the Hugging Face hub: the columns of csv, typed',
  takes: [...SFT_KINDS, 'preference', 'rated'],
  undeclared: true,
  lines: (row) => ({ lines: [jsonLine(flatRow(row))] }),
};
