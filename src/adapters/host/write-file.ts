import { lstat, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { inBlocks } from '../../base/blocks.ts';
import { UserError, hasCode } from '../../base/errors.ts';
import { makeFolders } from './make-folders.ts';

/**
 * Writes a file, making its folders. `path` is relative to `top`, or absolute where a person named such a place.
 * Throws UserError where a link on the way leads out of `top`: a pull request can commit one in the place of a folder
 * that we write to.
 */
export async function writeBelow(top: string, path: string, text: string | Iterable<string>): Promise<void> {
  const target = resolve(top, path);
  await refuseLinkOut(top, target);
  await makeFolders(dirname(target));
  await writeFile(target, typeof text === 'string' ? text : inBlocks(text));
}

/** Throws UserError where `target` stands below `top` but a link on the way leads elsewhere, or nowhere. */
export async function refuseLinkOut(top: string, target: string): Promise<void> {
  const path = relative(top, target);
  const parts = path.split(sep);
  if (parts[0] === '..') return;
  const realTop = await realpath(top);
  let at = top;
  for (const part of parts) {
    at = join(at, part);
    const found = await unlessAbsent(lstat(at));
    if (!found) return;
    if (!found.isSymbolicLink()) continue;
    const real = await unlessAbsent(realpath(at));
    if (real === realTop || real?.startsWith(realTop + sep)) continue;
    throw new UserError({
      place: { file: relative(top, at) },
      message: `is a link that leads out of ${top}, so nothing is written through it`,
      hint: 'put a folder in its place, or name another one',
    });
  }
}

async function unlessAbsent<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ELOOP')) return undefined;
    throw error;
  }
}
