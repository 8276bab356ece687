import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, OutsideError } from '../../base/errors.ts';
import { readWhole } from './file-bytes.ts';

/** What whoever reads from such a file throws where it fails. */
export function cannotReadBack(cause: unknown): OutsideError {
  const message = `what was put aside cannot be read back: ${messageOf(cause)}`;
  return new OutsideError('disk', message, { retryable: false, cause });
}

/** A piece of a file, in bytes. */
export interface Stretch {
  readonly from: number;
  readonly bytes: number;
}

/** A file that nobody else can open. */
export interface NamelessFile {
  append(bytes: Buffer): Stretch;
  /** `into`: where the bytes go; absent: to a place of their own. */
  read(stretch: Stretch, into?: Buffer): Buffer;
  /** Never throws. */
  close(): void;
}

/**
 * Makes a file in a folder of its own below `folder`, for its owner alone, and takes its name away at once: however
 * the process ends, nothing is left of it. Where a system keeps the names of open files, closing removes it. What the
 * disk says is thrown as it is.
 */
export function openNamelessFile(folder: string): NamelessFile {
  const own = mkdtempSync(join(folder, 'agent-tester-'));
  let descriptor: number;
  try {
    descriptor = openSync(join(own, 'trials'), 'wx+', 0o600);
  } catch (error) {
    remove(own);
    throw error;
  }
  remove(own);
  let end = 0;
  return {
    append(bytes) {
      const from = end;
      let rest = bytes;
      while (rest.length > 0) {
        const written = writeSync(descriptor, rest, 0, rest.length, end);
        end += written;
        rest = rest.subarray(written);
      }
      return { from, bytes: bytes.length };
    },
    read({ from, bytes }, into) {
      return readWhole(descriptor, from, bytes, into);
    },
    close() {
      try {
        closeSync(descriptor);
      } catch {
        // Whatever the system has against it: nothing is read from it any more.
      }
      remove(own);
    },
  };
}

/** Tried again when the file is closed. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Windows keeps an open file's name.
  }
}
