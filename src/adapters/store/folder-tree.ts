import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, realpath, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { inBlocks } from '../../base/blocks.ts';
import { OutsideError, UserError } from '../../base/errors.ts';
import { hasCode } from '../../base/errors.ts';
import type { StoreTree } from './tree.ts';

/** The files of a folder on disk. */
export function folderTree(dir: string): StoreTree {
  const top = resolve(dir);
  const label = (path: string): string => relative(process.cwd(), join(top, path)) || path;
  return {
    label,
    async list(folder) {
      const full = join(top, folder);
      const found = await blamed(label(folder), 'read', () =>
        readdir(full, { recursive: true, withFileTypes: true }).catch(absent([])),
      );
      return found
        .filter((entry) => entry.isFile())
        .map((entry) => relative(full, join(entry.parentPath, entry.name)).split(sep).join('/'));
    },
    read: (path) =>
      blamed(label(path), 'read', () => readFile(join(top, path), 'utf8').catch(absent(undefined))),
    create: (path, text) => blamed(label(path), 'write', () => createWhole(top, join(top, path), text)),
  };
}

/**
 * The text goes to a temporary file beside the target and is flushed before the name appears, and `link` fails
 * where the name is taken: nobody ever sees half a file, and nobody's file is replaced.
 */
async function createWhole(top: string, target: string, text: string | Iterable<string>): Promise<boolean> {
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  await refuseEscape(top, folder);
  const temporary = join(folder, `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(typeof text === 'string' ? text : inBlocks(text));
      await file.sync();
    } finally {
      await file.close();
    }
    await link(temporary, target);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
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
async function blamed<T>(path: string, verb: 'read' | 'write', body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OutsideError('store', `cannot ${verb} ${path}: ${reason}`, {
      cause,
      retryable: false,
      hint: 'check free space and rights of the folder; what was stored is unchanged',
    });
  }
}
