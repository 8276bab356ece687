import { posix } from 'node:path';
import { UserError } from '../base/errors.ts';
import { quote } from './words.ts';

/**
 * A path (or glob) that stands in the file `from`, as a path of the FileSource that holds `from`. Throws UserError
 * for an absolute path and for one that leaves the FileSource's top.
 */
export function joinPath(from: string, path: string): string {
  const joined = safeJoin(from, path);
  if (joined !== undefined) return joined;
  throw new UserError({
    place: { file: from },
    message: `the path ${quote(path)} leaves the repository`,
    hint: 'keep it inside, relative to this file',
  });
}

/** As `joinPath`, but undefined where the path is refused. */
export function safeJoin(from: string, path: string): string | undefined {
  if (path === '' || /^[/\\~]|^[A-Za-z]:|[\\\0]/.test(path)) return undefined;
  if (/\{[^}]*\.\.[^}]*\}/.test(path)) return undefined; // a glob's alternatives would climb unseen
  const joined = posix.normalize(posix.join(posix.dirname(from), path));
  return joined === '..' || joined.startsWith('../') || joined.startsWith('/') ? undefined : joined;
}
