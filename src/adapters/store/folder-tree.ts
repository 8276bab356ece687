import { randomBytes } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { open, readdir, readFile, realpath, rename, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { inBlocks } from '../../base/blocks.ts';
import { OutsideError, UserError } from '../../base/errors.ts';
import { hasCode } from '../../base/errors.ts';
import { gitBlobId } from '../../base/hash.ts';
import { isThere, linkNew } from './link-new.ts';
import type { StoreTree } from './tree.ts';
import { makeFolder } from '../host/make-folder.ts';

/** The files of a folder on disk. */
export function folderTree(dir: string): StoreTree {
  const top = resolve(dir);
  const label = (path: string): string => relative(process.cwd(), join(top, path)) || '.';
  const below = async (folder: string, isAsked: (entry: Dirent) => boolean): Promise<readonly string[]> => {
    const full = join(top, folder);
    const found = await blamed(label(folder), 'read', () =>
      readdir(full, { recursive: true, withFileTypes: true }).catch(absent([])),
    );
    return found
      .filter(isAsked)
      .map((entry) => relative(full, join(entry.parentPath, entry.name)).split(sep).join('/'));
  };
  return {
    label,
    list: (folder) => below(folder, (entry) => entry.isFile()),
    others: () => below('', (entry) => !entry.isFile() && !entry.isDirectory()),
    read: (path) =>
      blamed(label(path), 'read', () => readFile(join(top, path), 'utf8').catch(absent(undefined))),
    async *stream(paths) {
      const buffer = Buffer.allocUnsafeSlow(PIECE);
      for (const path of paths) {
        const full = join(top, path);
        const file = await open(full, 'r').catch((error: unknown) => error);
        try {
          yield { path, bytes: hasCode(file, 'ENOENT') ? undefined : bytesOf(file, buffer, label(path)) };
        } finally {
          if (isHandle(file)) await file.close();
        }
      }
    },
    create: (path, text) => blamed(label(path), 'write', () => createWhole(top, join(top, path), text)),
    remove: (path, blobId) => blamed(label(path), 'remove', () => removeUnchanged(join(top, path), blobId)),
  };
}

/** Bytes of a file that are read at once. */
const PIECE = 256 * 1024;

/** One buffer for all pieces: one for each would lie about as garbage by the hundred megabytes. */
async function* bytesOf(file: unknown, buffer: Buffer, label: string): AsyncGenerator<Buffer> {
  if (!isHandle(file)) throw blame(label, 'read', file);
  for (;;) {
    const { bytesRead } = await blamed(label, 'read', () => file.read(buffer, 0, buffer.length, null));
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

function isHandle(file: unknown): file is FileHandle {
  return typeof file === 'object' && file !== null && 'fd' in file;
}

/**
 * Another compaction may have removed the file, and a writer may have taken its name since: what is removed is looked at
 * once more under a name that nobody else has, and put back where it is not what was meant.
 */
async function removeUnchanged(target: string, blobId: string): Promise<boolean> {
  const found = await readFile(target).catch(absent(undefined));
  if (!found || gitBlobId(found) !== blobId) return false;
  const claimed = temporaryFor(target);
  if (!(await rename(target, claimed).then(() => true, absent(false)))) return false;
  const isMeant = gitBlobId(await readFile(claimed)) === blobId;
  if (isMeant || (await linkNew(claimed, target))) await unlink(claimed);
  return isMeant;
}

/** Beside the target, under a name that readers pass over. */
function temporaryFor(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
}

/**
 * The text goes to a temporary file beside the target and is flushed before the name appears: nobody ever sees half a
 * file, and nobody's file is replaced.
 */
async function createWhole(top: string, target: string, text: string | Iterable<string>): Promise<boolean> {
  const folder = dirname(target);
  await makeFolder(folder);
  await refuseEscape(top, folder);
  if (await isThere(target)) return false;
  const temporary = temporaryFor(target);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(typeof text === 'string' ? text : inBlocks(text));
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await linkNew(temporary, target))) return false;
  } finally {
    await unlink(temporary).catch(absent(undefined));
  }
  await flushFolder(folder);
  return true;
}

/** A pull request may hold a link where the store's folder should be. */
async function refuseEscape(top: string, folder: string): Promise<void> {
  const [realTop, realFolder] = [await realpath(top), await realpath(folder)];
  if (realFolder.startsWith(realTop + sep)) return;
  throw new UserError({
    place: { file: folder },
    message: `leads out of the store's folder ${top} through a link`,
    hint: 'replace the link by a folder',
  });
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch {
    // Some file systems cannot flush a folder; the files themselves are flushed.
  } finally {
    await handle.close();
  }
}

function absent<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (hasCode(error, 'ENOENT')) return value;
    throw error;
  };
}

/** Every failure of the disk as an OutsideError that names the file. */
async function blamed<T>(path: string, verb: Verb, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    throw blame(path, verb, cause);
  }
}

type Verb = 'read' | 'write' | 'remove';

function blame(path: string, verb: Verb, cause: unknown): Error {
  if (cause instanceof UserError || cause instanceof OutsideError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new OutsideError('store', `cannot ${verb} ${path}: ${reason}`, {
    cause,
    retryable: false,
    hint:
      hasCode(cause, 'ENOTDIR') || hasCode(cause, 'EEXIST')
        ? 'a file stands where a folder of the store should be: name another folder with --store-path, or move the file away; nothing was changed'
        : 'check free space and rights of the folder; what was stored is unchanged',
  });
}
