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
  /** Leaves what was there; also after a failure, and harmless after `commit`. */
  discard(): Promise<void>;
}

/** Everybody who works on the repository may read it; nobody but its owner may change it. */
const MODE = 0o644;

/**
 * Opens a file for writing beside its place, under another name, and makes its folders. `path` is relative to `top`, or
 * absolute. Rejects with UserError where its place is a folder or behind a link that leads out of `top`, and with
 * OutsideError where the disk refuses, for instance because it is full.
 */
export async function openOutput(top: string, path: string): Promise<OutputFile> {
  const target = resolve(top, path);
  await told(path, refuseLinkOut(top, target));
  if ((await stat(target).catch(() => undefined))?.isDirectory()) throw isFolder(path);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  await told(path, makeFolder(dirname(target)));
  const file = await told(path, open(beside, 'wx', MODE));
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
    async discard() {
      await close();
      await rm(beside, { force: true });
    },
  };
}

/** Told before anything is made: otherwise a long work would fail at its very end. */
function isFolder(path: string): UserError {
  return new UserError({ place: { file: path }, message: 'is a folder', hint: 'name a file in it' });
}

async function told<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UserError) throw error;
    for (const code of ['EISDIR', 'ENOTDIR', 'EEXIST', 'EACCES', 'EROFS', 'ENAMETOOLONG', 'EPERM'])
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
      ...(hasCode(error, 'ENOSPC') ? { hint: 'the disk is full: make room, and run it again' } : {}),
    });
  }
}
