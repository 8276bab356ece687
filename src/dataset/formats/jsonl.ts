import type { DatasetFormat } from '../types.ts';
import { jsonLine } from './json-line.ts';
import { SFT_KINDS } from './sft-kinds.ts';

export const ROW_SCHEMA = 'agent-tester/row';
export const ROW_SCHEMA_VERSION = 1;

/** The whole row as we know it: loses nothing. */
export const jsonl: DatasetFormat = {
  name: 'jsonl',
  aliases: ['json'],
  extension: 'jsonl',
  about: 'the whole row with ids, labels and source, for your own scripts',
  takes: [...SFT_KINDS, 'preference', 'rated'],
  undeclared: true,
  lines: (row) => ({ lines: [jsonLine({ schema: ROW_SCHEMA, version: ROW_SCHEMA_VERSION, ...row })] }),
};
