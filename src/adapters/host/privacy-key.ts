import { randomBytes } from 'node:crypto';
import { link, lstat, open, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { hasCode, messageOf, OutsideError, UserError } from '../../base/errors.ts';
import { refuseLinkOut } from './write-file.ts';
import { makeFolder } from './make-folder.ts';

/** Beside results and journals, relative to the working directory. */
const KEY_FILE = '.agent-tester/privacy.key';
/** A shorter key could be found by trying: what it stands for are short, well-formed numbers. */
const SHORTEST = 16;

/** The key of the pseudonyms, and where it is from. It is never written save to its own file, and never logged. */
export type PrivacyKey =
  | { readonly from: 'variable'; readonly key: string }
  | { readonly from: 'file'; readonly key: string }
  /** For this process alone. */
  | { readonly from: 'chance'; readonly key: string };

export interface KeyRequest {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Name of the variable. */
  readonly keyEnv: string;
  /** Absolute; the folder that the key's file stands below. */
  readonly cwd: string;
  /** Whether a key may be kept in a file: on a terminal, where the file is there the next time. */
  readonly keepsFile: boolean;
}

/**
 * The key in the variable; else, on a terminal, the one in `.agent-tester/privacy.key`, which is made where it is not
 * there; else a random one. Throws UserError for a key that is too short and for a file that is no key or that others
 * could have written, OutsideError where the disk does not allow it.
 */
export async function privacyKey({ env, keyEnv, cwd, keepsFile }: KeyRequest): Promise<PrivacyKey> {
  const key = (Object.hasOwn(env, keyEnv) ? env[keyEnv] : undefined)?.trim() ?? '';
  if (key.length >= SHORTEST) return { from: 'variable', key };
  if (key !== '') {
    throw new UserError({
      path: 'privacy.key-env',
      message: `the key in ${keyEnv} is shorter than ${SHORTEST} characters`,
      hint: 'make one with `openssl rand -hex 32`',
    });
  }
  if (!keepsFile) return { from: 'chance', key: freshKey() };
  const path = join(cwd, KEY_FILE);
  try {
    await refuseLinkOut(cwd, path);
    return { from: 'file', key: (await readKey(cwd, path)) ?? (await makeKey(cwd, path)) };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new OutsideError('privacy', `${KEY_FILE} could not be used: ${messageOf(cause)}`, {
      retryable: false,
      hint: `check the rights of the folder, or set ${keyEnv}`,
      cause,
    });
  }
}

function freshKey(): string {
  return randomBytes(32).toString('hex');
}

async function readKey(cwd: string, path: string): Promise<string | undefined> {
  let text: string;
  try {
    const { mode, uid } = await lstat(path);
    const user = process.getuid?.();
    // A checkout can bring a file of this name, and with a key that somebody knows every pseudonym can be undone.
    if (user !== undefined && ((mode & 0o077) !== 0 || uid !== user)) {
      throw refused(cwd, path, 'can be read by others than you, so it may have come with a checkout');
    }
    text = (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  if (!/^[0-9a-f]{64}$/.test(text)) throw refused(cwd, path, 'is no key: expected 64 hex digits');
  return text;
}

function refused(cwd: string, path: string, message: string): UserError {
  return new UserError({
    place: { file: relative(cwd, path) },
    message,
    hint: 'put your own back (mode 600), or delete it: a new key is made, and values get other pseudonyms',
  });
}

/** Written under another name first: of two processes both read the one key whose file got its name. */
async function makeKey(cwd: string, path: string): Promise<string> {
  const folder = dirname(path);
  const made = await makeFolder(folder);
  const ignored = made === undefined ? 'privacy.key*\n' : '*\n';
  await writeFile(join(folder, '.gitignore'), ignored, { flag: 'wx', mode: 0o600 }).catch(unlessThere);
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(`${freshKey()}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(temporary, path).catch(unlessThere);
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
  const key = await readKey(cwd, path);
  if (key === undefined) throw new Error('it vanished while it was made');
  return key;
}

function unlessThere(error: unknown): void {
  if (!hasCode(error, 'EEXIST')) throw error;
}
