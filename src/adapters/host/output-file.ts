import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError, hasCode, messageOf, OutsideError } from '../../base/errors.ts';
import { refuseLinkOut } from './write-file.ts';
import { makeFolder } from './make-folder.ts';

/** A file that appears whole or not at all. */
export interface OutputFile {
  write(piece: string | Uint8Array): Promise<void>;
  /** Puts it in its place, in place of one that was there. */
  commit(): Promise<void>;
  /** Whether it is still there: another process may have put its own file in this place since `commit`. */
  isInPlace(): Promise<boolean>;
  /** Leaves what was there; also after a failure, and harmless after `commit`. */
  discard(): Promise<void>;
}

/** Everybody who works on the repository may read it; nobody but its owner may change it. */
const MODE = 0o644;

/**
 * Opens a file for writing beside its place, under another name, and makes its folders. `path` is relative to `top`, or
 * absolute. Rejects with UserError where its place is a folder, a read-only file or behind a link that leads out of `top`, and with
 * OutsideError where the disk refuses, for instance because it is full.
 */
export async function openOutput(top: string, path: string): Promise<OutputFile> {
  const target = resolve(top, path);
  await told(path, refuseLinkOut(top, target));
  const there = await stat(target).catch(() => undefined);
  if (there?.isDirectory()) throw isFolder(path);
  // A rename would replace it all the same.
  if (there && (there.mode & OWNER_WRITES) === 0) throw isReadOnly(path);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  await told(path, makeFolder(dirname(target)));
  const file = await told(path, open(beside, 'wx', MODE));
  const { ino, dev } = await told(path, file.stat({ bigint: true }));
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await file.close();
  };
  return {
    async write(piece) {
      await told(path, file.writeFile(piece));
    },
    async commit() {
      // Renamed before it is on the disk, a crash could leave an empty file under the final name.
      await told(path, file.sync());
      await close();
      await told(path, rename(beside, target));
    },
    async isInPlace() {
      const there = await stat(target, { bigint: true }).catch(() => undefined);
      return there?.ino === ino && there.dev === dev;
    },
    async discard() {
      await close();
      await rm(beside, { force: true });
    },
  };
}

const OWNER_WRITES = 0o200;

function isReadOnly(path: string): UserError {
  return new UserError({
    place: { file: path },
    message: 'is read-only, so it was left as it is',
    hint: 'name another file, or make it writable',
  });
}

/** The disk, a quota, or the longest file that the system allows. */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** Told before anything is made: otherwise a long work would fail at its very end. */
function isFolder(path: string): UserError {
  return new UserError({ place: { file: path }, message: 'is a folder', hint: 'name a file in it' });
}

async function told<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UserError) throw error;
    for (const code of ['EISDIR', 'ENOTDIR', 'EEXIST', 'EACCES', 'EROFS', 'ENAMETOOLONG', 'EPERM', 'ENOENT'])
      if (hasCode(error, code))
        throw new UserError(
          {
            place: { file: path },
            message: `cannot be written: ${messageOf(error)}`,
            hint: 'name another file',
          },
          { cause: error },
        );
    throw new OutsideError('disk', `${path} cannot be written: ${messageOf(error)}`, {
      retryable: false,
      cause: error,
      ...(FULL.some((code) => hasCode(error, code))
        ? { hint: 'make room there, and run it again; what was there is unchanged' }
        : {}),
    });
  }
}
