import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../../base/errors.ts';

/**
 * Makes a folder and those above it. Not by `recursive`, which never ends where a file system lets nobody make a folder
 * and says that the one above is missing, as /proc does (github.com/nodejs/node/issues/31481).
 */
export async function makeFolders(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT') && dirname(folder) !== folder) {
      const above = dirname(folder);
      if (await isFolder(above)) throw error;
      await makeFolders(above);
      await makeFolders(folder);
    } else if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
