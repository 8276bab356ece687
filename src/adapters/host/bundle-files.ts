import { glob, lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hasCode, UserError } from '../../base/errors.ts';
import { givenBytes, type GivenBytes } from './given-file.ts';

/** A folder of artifacts has one folder an artifact; what lies deeper was not downloaded by a workflow. */
const MOST_DEPTH = 3;
/** More than one file a shard and attempt; a pattern that finds more means another folder. */
const MOST_FILES = 2_000;
const HINT = 'give the results files that runs with --shard wrote, or the folder that holds them';

/**
 * The results files that a person or a workflow names: files, folders (then `agent-tester-….json` in them) and globs;
 * each once, sorted. Read one at a time. A folder or glob without any gives none; a file that is not there is a
 * UserError. Links in a folder are not followed.
 */
export async function* bundleFiles(names: readonly string[], cwd: string): AsyncGenerator<GivenBytes> {
  const found = new Set<string>();
  for (const name of names) {
    for (const file of await filesOf(name, cwd)) found.add(file);
    if (found.size > MOST_FILES) {
      throw new UserError({
        place: { file: name },
        message: `holds more than ${MOST_FILES} files`,
        hint: HINT,
      });
    }
  }
  for (const file of [...found].sort()) yield await givenBytes(file, cwd, HINT);
}

async function filesOf(name: string, cwd: string): Promise<readonly string[]> {
  const kind = await kindOf(resolve(cwd, name));
  if (kind === 'folder') return await inFolder(name, cwd, MOST_DEPTH);
  if (kind === 'file') return [name];
  if (/[*?[{]/.test(name)) return await matching(name, cwd);
  // Named as a file: it should be there. Artifacts of shards that all failed leave no folder.
  return name.endsWith('.json') ? [name] : [];
}

async function matching(pattern: string, cwd: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of glob(pattern, { cwd })) found.push(entry);
  return found;
}

async function inFolder(folder: string, cwd: string, depth: number): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(resolve(cwd, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile() && /^agent-tester-.*\.json$/.test(entry.name)) found.push(path);
    if (entry.isDirectory() && depth > 0) found.push(...(await inFolder(path, cwd, depth - 1)));
  }
  return found;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'absent'> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return 'absent';
    throw error;
  }
}
