import { glob, lstat, readFile, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { FileSource } from '../../config/files.ts';
import { hasCode, UserError } from '../../base/errors.ts';
import { fileBytes } from './file-bytes.ts';
import { insidePath, isSkipped, matcher, safePattern } from './paths.ts';

/** Files of a folder on disk. Paths that leave the folder, also through links, are refused. */
export function workTree(root: string): FileSource {
  const top = resolve(root);
  const inside = async (path: string): Promise<string> => {
    const full = resolve(top, insidePath(path));
    const real = await realpath(full);
    const realTop = await realpath(top);
    if (real !== realTop && !real.startsWith(realTop + sep)) {
      throw new UserError({
        place: { file: path },
        message: `leaves the folder ${top}`,
        hint: 'keep it inside the repository',
      });
    }
    return full;
  };
  return {
    label: 'work tree',
    folder: () => Promise.resolve(top),
    read: (path) => unlessAbsent(async () => await readFile(await inside(path), 'utf8')),
    open: (path) => unlessAbsent(async () => fileBytes(await inside(path))),
    async glob(patterns) {
      const matches = matcher(patterns);
      const realTop = await realpath(top);
      const found = new Set<string>();
      const options = { cwd: top, exclude: (entry: string) => isSkipped(entry.split(sep).join('/')) };
      for await (const entry of glob(patterns.map(safePattern), options)) {
        const path = entry.split(sep).join('/');
        if (matches(path) && (await isOwnFile(realTop, entry))) found.add(path);
      }
      return [...found].sort();
    },
  };
}

async function unlessAbsent<T>(body: () => Promise<T>): Promise<T | undefined> {
  try {
    return await body();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].some((code) => hasCode(error, code))) return undefined;
    throw error;
  }
}

/** True for a file that is reached without any link, as it would be in a commit. */
async function isOwnFile(realTop: string, entry: string): Promise<boolean> {
  const full = join(realTop, entry);
  return (await lstat(full)).isFile() && (await realpath(full)) === full;
}
