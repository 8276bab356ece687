import { glob, readFile, realpath } from 'node:fs/promises';
import { matchesGlob, resolve, sep } from 'node:path';
import type { FileSource } from '../../config/files.ts';
import { UserError } from '../../base/errors.ts';

/** Files of a folder on disk. Paths that leave the folder, also through links, are refused. */
export function workTree(root: string): FileSource {
  const top = resolve(root);
  const inside = async (path: string): Promise<string> => {
    const full = resolve(top, path);
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
    async read(path) {
      try {
        return await readFile(await inside(path), 'utf8');
      } catch (error) {
        if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined;
        throw error;
      }
    },
    async glob(patterns) {
      const found = new Set<string>();
      const exclude = (entry: string) =>
        matchesGlob(entry, '**/node_modules') || matchesGlob(entry, '**/.git');
      for await (const path of glob([...patterns], { cwd: top, exclude }))
        found.add(path.split(sep).join('/'));
      return [...found].sort();
    },
  };
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
