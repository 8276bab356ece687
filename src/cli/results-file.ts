import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError, messageOf } from '../base/errors.ts';
import type { ResultsText } from '../flows/ab-results.ts';

/** A million trials of 250 bytes. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * A results file that a flag names, wherever it lies: the person at the command line may read it. Throws UserError
 * where it is not there, is no file, or is too large.
 */
export async function resultsText(file: string, workingDirectory: string): Promise<ResultsText> {
  const path = resolve(workingDirectory, file);
  try {
    const info = await stat(path);
    if (!info.isFile() && !info.isFIFO()) throw refusal(file, 'is no file');
    if (info.size > MOST_BYTES) throw refusal(file, `is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
    return { file, text: await readFile(path, 'utf8') };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw refusal(file, missing ? 'there is no such file' : `cannot be read: ${messageOf(error)}`);
  }
}

const refusal = (file: string, message: string): UserError =>
  new UserError({ place: { file }, message, hint: 'give a JSONL file with one trial a line' });
