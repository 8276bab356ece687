import { formatNamed } from '../dataset/formats/registry.ts';
import type { FileLine } from '../dataset/validate/file-line.ts';
import { validateFile, validateRows, type FileReport } from '../dataset/validate/file.ts';
import type { FileRow } from '../dataset/validate/file-rows.ts';
import type { World } from './world.ts';

export interface ValidateOptions {
  /** A format's name or alias; absent: told by what is in the file. */
  readonly format?: string;
  readonly most: number;
  readonly maxTokens: number;
  readonly tokens: boolean;
}

/** Where the rows of the file come from. */
export type ValidateSource =
  | { readonly kind: 'text'; readonly lines: AsyncIterable<FileLine>; readonly csv: boolean }
  | { readonly kind: 'parquet'; readonly rows: AsyncIterable<FileRow> };

/** Checks a dataset file, ours or another's. Throws UserError for a format that does not exist or a file that cannot be read. */
export async function validateDataset(
  world: Pick<World, 'tokenCounter'>,
  source: ValidateSource,
  options: ValidateOptions,
): Promise<FileReport> {
  const told = options.format === undefined ? undefined : formatNamed(options.format).name;
  const found = source.kind === 'parquet' ? 'parquet' : source.csv ? 'csv' : undefined;
  const format = told ?? found;
  const counter = options.tokens ? await world.tokenCounter() : undefined;
  const { most, maxTokens } = options;
  const checked = {
    most,
    maxTokens,
    ...(format === undefined ? {} : { format }),
    ...(counter ? { counter } : {}),
  };
  return source.kind === 'parquet' ? validateRows(source.rows, checked) : validateFile(source.lines, checked);
}
