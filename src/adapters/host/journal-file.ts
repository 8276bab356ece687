import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { hasCode, messageOf, OutsideError } from '../../base/errors.ts';
import type { JournalFile } from '../../run/journal-file.ts';
import { makeFolder } from './make-folder.ts';

/** An empty lock that is older was left by a process that died while it wrote its number. */
const WRITING_MS = 10_000;

/**
 * Opens a journal for appending, readable by its owner alone (0600), with a lock file beside it that names the process.
 * A string says why it cannot be had. What others could have written or read is dropped, and so is all where `fresh`.
 * Throws OutsideError where the disk does not allow it.
 */
export async function openJournalFile(path: string, fresh: boolean): Promise<JournalFile | string> {
  const lock = `${path}.lock`;
  try {
    await makeFolder(dirname(path));
    if (!lockFor(lock)) return `another run of the same keeps ${basename(path)}`;
    try {
      return opened(path, lock, fresh);
    } catch (error) {
      rmSync(lock, { force: true });
      throw error;
    }
  } catch (cause) {
    throw failed(path, cause);
  }
}

function opened(path: string, lock: string, fresh: boolean): JournalFile {
  const file = openSync(path, 'a+', 0o600);
  const { mode, uid } = fstatSync(file);
  // A checkout can bring a file of this name, but none that only its owner can read and that this run has written.
  const user = process.getuid?.();
  const own = user === undefined || ((mode & 0o077) === 0 && uid === user);
  if (fresh || !own) ftruncateSync(file);
  const text = fresh || !own ? '' : readFileSync(file, 'utf8');
  let torn = text !== '' && !text.endsWith('\n');
  return {
    text,
    append(line) {
      try {
        let rest = Buffer.from(`${torn ? '\n' : ''}${line}\n`);
        torn = true;
        while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
        torn = false;
      } catch (cause) {
        throw failed(path, cause);
      }
    },
    restart() {
      try {
        ftruncateSync(file);
        torn = false;
      } catch (cause) {
        throw failed(path, cause);
      }
    },
    close(end) {
      try {
        closeSync(file);
        if (end === 'remove') rmSync(path, { force: true });
      } catch {
        // All that it said is written elsewhere; what is left of it is taken for another run's.
      } finally {
        rmSync(lock, { force: true });
      }
    },
  };
}

/**
 * True for the one process that gets the lock. A lock whose process is gone is taken over, by one at a time: whoever
 * has the guard looks again before it removes anything.
 */
function lockFor(lock: string): boolean {
  if (made(lock)) return true;
  if (isHeld(lock)) return false;
  const guard = `${lock}.guard`;
  if (!made(guard)) return false;
  try {
    if (isHeld(lock)) return false;
    rmSync(lock, { force: true });
    return made(lock);
  } finally {
    rmSync(guard, { force: true });
  }
}

function made(lock: string): boolean {
  let file: number;
  try {
    file = openSync(lock, 'wx', 0o600);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    writeSync(file, String(process.pid));
  } finally {
    closeSync(file);
  }
  return true;
}

function isHeld(lock: string): boolean {
  let pid: number;
  try {
    const text = readFileSync(lock, 'utf8');
    // Between its making and its writing a lock is empty.
    if (text === '') return Date.now() - statSync(lock).mtimeMs < WRITING_MS;
    pid = Number(text);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
  if (!Number.isSafeInteger(pid) || pid < 1 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, and belongs to somebody else.
    return hasCode(error, 'EPERM');
  }
}

function failed(path: string, cause: unknown): OutsideError {
  const message = `${basename(path)} could not be written: ${messageOf(cause)}`;
  return new OutsideError('journal', message, { retryable: false, cause });
}
