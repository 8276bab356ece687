import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bytes } from '../../base/bytes.ts';
import { UserError, hasCode, messageOf } from '../../base/errors.ts';
import { fileBytes } from './file-bytes.ts';

/** A million trials of 250 bytes. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The text of a file that a person named, with its path as they wrote it. */
export interface GivenFile {
  readonly file: string;
  readonly text: string;
}

/** The same, to be read where it is wanted. */
export interface GivenBytes {
  readonly file: string;
  readonly bytes: Bytes;
}

/**
 * A file that a flag or an argument names, wherever it lies: the person at the command line may read it. Throws
 * UserError with `hint` where it is not there, is no file, or is larger than 256 MiB.
 */
export async function givenFile(file: string, workingDirectory: string, hint: string): Promise<GivenFile> {
  return await given(file, workingDirectory, hint, async (path) => ({
    file,
    text: await readFile(path, 'utf8'),
  }));
}

/** As `givenFile`, without reading it. */
export async function givenBytes(file: string, workingDirectory: string, hint: string): Promise<GivenBytes> {
  return await given(file, workingDirectory, hint, (path) => ({ file, bytes: fileBytes(path) }));
}

async function given<T>(
  file: string,
  workingDirectory: string,
  hint: string,
  open: (path: string) => T | Promise<T>,
): Promise<T> {
  const path = resolve(workingDirectory, file);
  const refusal = (message: string): UserError => new UserError({ place: { file }, message, hint });
  try {
    const info = await stat(path);
    if (!info.isFile() && !info.isFIFO()) throw refusal('is no file');
    if (info.size > MOST_BYTES) throw refusal(`is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
    return await open(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refusal(hasCode(error, 'ENOENT') ? 'there is no such file' : `cannot be read: ${messageOf(error)}`);
  }
}
