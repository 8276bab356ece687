import { realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { UserError } from '../../base/errors.ts';

/**
 * The absolute path of the folder to work in, named from `from`. Throws UserError where there is no such folder, and,
 * where `within` is given, where the folder leaves it, by `..` or through a link.
 */
export function workingFolder(from: string, path: string, within?: string): string {
  const folder = resolve(from, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw refused(path, 'is no folder that exists', 'name one relative to where the command runs');
  }
  if (within !== undefined) {
    const way = relative(realpathSync(within), realpathSync(folder));
    if (way === '..' || way.startsWith(`..${sep}`)) {
      throw refused(path, 'leaves the checked-out repository', 'name a folder inside it, without links');
    }
  }
  return folder;
}

function refused(path: string, message: string, hint: string): UserError {
  const shown = JSON.stringify(path.slice(0, 100).replace(/[\p{Cc}\p{Cf}]/gu, ' '));
  return new UserError({ path: `working-directory ${shown}`, message, hint });
}
