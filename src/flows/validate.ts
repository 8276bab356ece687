import { UserError } from '../base/errors.ts';
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
  /** What was found out about the file as a whole, as warnings. */
  readonly aside: readonly string[];
}

/** Where the rows of the file come from. */
export type ValidateSource =
  | {
      readonly kind: 'text';
      readonly file: string;
      readonly lines: AsyncIterable<FileLine>;
      readonly csv: boolean;
    }
  | { readonly kind: 'parquet'; readonly rows: AsyncIterable<FileRow> };

/** Checks a dataset file, ours or another's. Throws UserError for a format that does not exist or a file that cannot be read. */
export async function validateDataset(
  world: Pick<World, 'tokenCounter' | 'signal'>,
  source: ValidateSource,
  options: ValidateOptions,
): Promise<FileReport> {
  const told = options.format === undefined ? undefined : formatNamed(options.format).name;
  const found = source.kind === 'parquet' ? 'parquet' : source.csv ? 'csv' : undefined;
  const format = told ?? found;
  const counter = options.tokens ? await world.tokenCounter() : undefined;
  const { most, maxTokens, aside } = options;
  const checked = {
    most,
    maxTokens,
    aside,
    ...(format === undefined ? {} : { format }),
    ...(counter ? { counter } : {}),
  };
  if (source.kind === 'parquet') return validateRows(interruptible(source.rows, world.signal), checked);
  if (format === 'parquet')
    throw new UserError({ place: { file: source.file }, message: 'is no Parquet file' });
  return validateFile(interruptible(source.lines, world.signal), checked);
}

async function* interruptible<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const item of items) {
    signal.throwIfAborted();
    yield item;
  }
}
