import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { bytesOf, type Bytes } from '../../base/bytes.ts';
import { messageOf, OutsideError } from '../../base/errors.ts';

/** Smaller files are read at once: what is in memory nobody else can change. */
const LARGE = 1024 * 1024;

const forgotten = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

/**
 * The bytes of a file on disk; those of a large one stay there, and stay the same where another file takes its name. It
 * is open for as long as somebody holds what comes back. Throws what the system says where it cannot be opened, later
 * OutsideError('disk').
 */
export function fileBytes(path: string): Bytes {
  const descriptor = openSync(path, 'r');
  let isKept = false;
  try {
    const info = fstatSync(descriptor);
    if (!info.isFile() || info.size < LARGE) return bytesOf(readFileSync(descriptor));
    isKept = true;
    return onDisk(path, descriptor, info.size);
  } finally {
    if (!isKept) closeSync(descriptor);
  }
}

function onDisk(path: string, descriptor: number, size: number): Bytes {
  const bytes: Bytes = {
    size,
    read(from, to) {
      try {
        return readWhole(descriptor, from, to - from);
      } catch (cause) {
        const message = `${path} can no longer be read: ${messageOf(cause)}`;
        throw new OutsideError('disk', message, { retryable: false, cause });
      }
    },
  };
  forgotten.register(bytes, descriptor);
  return bytes;
}

/** Throws where the file ends before. `into`: where the bytes go, at least `length` of them. */
export function readWhole(
  descriptor: number,
  from: number,
  length: number,
  into: Buffer = Buffer.allocUnsafe(length),
): Buffer {
  const buffer = into.subarray(0, length);
  let at = 0;
  while (at < length) {
    const read = readSync(descriptor, buffer, at, length - at, from + at);
    if (read === 0) throw new Error('it is shorter than it was');
    at += read;
  }
  return buffer;
}
