import { link, open, rename, rm, stat, unlink } from 'node:fs/promises';
import { hasCode } from '../../base/errors.ts';

/** What a file system answers that has no hard links: FAT, some network folders, some containers' mounts. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'EXDEV'];
/** A reservation that is older was left by a process that was killed, milliseconds. */
const ABANDONED_MS = 60_000;

/**
 * Gives a whole file a second name, which must be free. False, and nothing is changed, where it is taken. Where the file
 * system has no hard links, a reservation beside the name keeps others off while the file moves to it: then the first
 * name is gone.
 */
export async function linkNew(file: string, target: string, hardLink: typeof link = link): Promise<boolean> {
  try {
    await hardLink(file, target);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    if (!NO_LINKS.some((code) => hasCode(error, code))) throw error;
  }
  return await moveNew(file, target);
}

/** `rename` replaces what is there, so the name is reserved first; who finds a reservation waits for its end. */
async function moveNew(file: string, target: string): Promise<boolean> {
  const reservation = `${target}.reserved.tmp`;
  for (;;) {
    if (await isThere(target)) return false;
    try {
      await (await open(reservation, 'wx')).close();
      break;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      await waitFor(reservation);
    }
  }
  try {
    if (await isThere(target)) return false;
    await rename(file, target);
    return true;
  } finally {
    await unlink(reservation).catch(() => undefined);
  }
}

async function waitFor(reservation: string): Promise<void> {
  const found = await stat(reservation).catch(() => undefined);
  if (found && Date.now() - found.mtimeMs > ABANDONED_MS) await rm(reservation, { force: true });
  else await new Promise((resolve) => setTimeout(resolve, 5));
}

export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
