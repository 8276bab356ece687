import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hasCode, messageOf, UserError } from '../../base/errors.ts';
import type { FileLine } from '../../dataset/validate/file-line.ts';

/** No row of a data set is so long; without a limit one line could take all memory. */
const MOST_BYTES = 64 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * The lines of a file that a person named, wherever it lies, as a stream; `\r\n` ends a line too. A line that is too
 * long or no UTF-8 says so in its place. Throws UserError where the file cannot be read.
 */
export async function* readLines(file: string, workingDirectory: string): AsyncGenerator<FileLine> {
  const refusal = (message: string): UserError => new UserError({ place: { file }, message });
  const path = resolve(workingDirectory, file);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  let parts: Buffer[] = [];
  let bytes = 0;
  const ended = (): FileLine => {
    const whole = Buffer.concat(parts);
    const tooLong = bytes > MOST_BYTES;
    [parts, bytes] = [[], 0];
    if (tooLong) return { line, flaw: `is longer than ${MOST_BYTES / 1024 / 1024} MiB` };
    try {
      return { line, text: decoder.decode(whole).replace(/\r$/, '') };
    } catch {
      return { line, flaw: 'is not UTF-8' };
    }
  };
  const add = (part: Buffer): void => {
    bytes += part.length;
    if (bytes <= MOST_BYTES) parts.push(part);
    else parts = [];
  };
  try {
    const info = await stat(path);
    if (!info.isFile() && !info.isFIFO()) throw refusal('is no file');
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
        add(chunk.subarray(from, to));
        yield ended();
        line += 1;
        from = to + 1;
      }
      add(chunk.subarray(from));
    }
    if (bytes > 0) yield ended();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refusal(hasCode(error, 'ENOENT') ? 'there is no such file' : `cannot be read: ${messageOf(error)}`);
  }
}
