import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../../base/errors.ts';

/**
 * Makes a folder and those above it that are not there; `mode` is for each that it makes. Gives the first one made, or
 * undefined where all were there. `mkdir` with `recursive` does the same, but never ends where a system says of a folder
 * that is there that nothing is in it to make one in (`/proc`). Throws what the system says.
 */
export async function makeFolder(path: string, mode: number = 0o777): Promise<string | undefined> {
  try {
    return await madeOne(path, mode);
  } catch (error) {
    const above = dirname(path);
    if (!hasCode(error, 'ENOENT') || above === path) throw error;
    const first = await makeFolder(above, mode);
    const last = await madeOne(path, mode);
    return first ?? last;
  }
}

/** Its path, or undefined where it was there. */
async function madeOne(path: string, mode: number): Promise<string | undefined> {
  try {
    await mkdir(path, { mode });
    return path;
  } catch (error) {
    // Some systems say first that it may not be written to.
    const isThere = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (isThere) return undefined;
    throw error;
  }
}
