import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { addAbortSignal, pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { hasCode, messageOf, UserError } from '../../base/errors.ts';

/** The first bytes of every gzip file (RFC 1952). */
const GZIP = [0x1f, 0x8b];

/**
 * The text of a file that a person named, or of standard input where it is `-`, as it is read; compressed files are
 * told by their first bytes. Throws UserError where it is not there, cannot be read, is no UTF-8, or its compression is
 * damaged, and the signal's reason where it is aborted.
 */
export async function* givenStream(
  file: string,
  workingDirectory: string,
  signal: AbortSignal,
  input: Readable = process.stdin,
): AsyncGenerator<string> {
  const source = file === '-' ? input : createReadStream(resolve(workingDirectory, file));
  // A pipe may stay silent for ever.
  addAbortSignal(signal, source);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of await unzipped(source)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    signal.throwIfAborted();
    throw new UserError({ place: { file }, ...reasonOf(error) }, { cause: error });
  } finally {
    if (file !== '-') source.destroy();
  }
}

async function unzipped(source: Readable): Promise<AsyncIterable<Uint8Array>> {
  const bytes = source.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
  const head: Uint8Array[] = [];
  // A pipe may give one byte at a time.
  for (let size = 0; size < GZIP.length;) {
    const { done, value } = await bytes.next();
    if (done) break;
    head.push(value);
    size += value.length;
  }
  const all = whole(head, bytes);
  const start = Buffer.concat(head);
  if (!GZIP.every((byte, n) => start[n] === byte)) return all;
  return pipeline(Readable.from(all), createGunzip(), () => undefined);
}

async function* whole(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let item = await rest.next(); !item.done; item = await rest.next()) yield item.value;
}

function reasonOf(error: unknown): { readonly message: string; readonly hint?: string } {
  if (hasCode(error, 'ENOENT')) return { message: 'there is no such file' };
  if (hasCode(error, 'EISDIR')) return { message: 'is a folder', hint: 'name the files in it' };
  if (hasCode(error, 'Z_BUF_ERROR') || hasCode(error, 'Z_DATA_ERROR')) {
    return { message: 'is compressed and cut off or damaged', hint: 'copy it again' };
  }
  if (hasCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')) {
    return {
      message: 'holds bytes that are no UTF-8',
      hint: 'export it as JSON; OTLP in protobuf is not read',
    };
  }
  return { message: `cannot be read: ${messageOf(error)}` };
}
