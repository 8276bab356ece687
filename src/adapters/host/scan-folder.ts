import { lstat, readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { hasCode, messageOf, UserError } from '../../base/errors.ts';
import type { ScanFile, ScanSource } from '../../privacy/scan.ts';

/** A longer file is told, not read: it would not fit into one text. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The files of a folder at any depth, or one file. Links are not followed: what they lead to is not part of it. Throws
 * UserError where there is no such file or folder, or nothing in it.
 */
export async function folderFiles(path: string, cwd: string): Promise<ScanSource> {
  const top = resolve(cwd, path);
  const files = await listed(top, path);
  if (files.length === 0)
    throw new UserError({ place: { file: path }, message: 'holds no file to look through' });
  return {
    location: path,
    async *files() {
      for (const file of files.sort()) yield await fileAt(file, shown(cwd, file));
    },
  };
}

async function listed(top: string, path: string): Promise<string[]> {
  try {
    if (!(await stat(top)).isDirectory()) return [top];
    const entries = await readdir(top, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    const message = hasCode(error, 'ENOENT')
      ? 'there is no such file or folder'
      : `cannot be read: ${messageOf(error)}`;
    throw new UserError({ place: { file: path }, message }, { cause: error });
  }
}

async function fileAt(file: string, name: string): Promise<ScanFile> {
  try {
    const info = await lstat(file);
    if (info.isSymbolicLink()) return { file: name, failure: 'is a link' };
    if (!info.isFile()) return { file: name, failure: 'is no file' };
    if (info.size > MOST_BYTES)
      return { file: name, failure: `is larger than ${MOST_BYTES / 1024 / 1024} MiB` };
    return { file: name, text: await readFile(file, 'utf8') };
  } catch (error) {
    return { file: name, failure: messageOf(error) };
  }
}

/** As a person at `cwd` writes it. */
function shown(cwd: string, file: string): string {
  const path = relative(cwd, file);
  return path.startsWith('..') ? file : path.split(sep).join('/');
}
