import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutsideError } from '../../../base/errors.ts';
import { oneLine } from '../../../base/text.ts';
import { runCommand } from '../../host/process.ts';
import type { CommandResult } from '../../host/process.ts';
import { blobStream, type StreamedBlob } from './blob-stream.ts';
import { isDenied, pushOutcome } from './push.ts';
import type { PushOutcome } from './push.ts';
import type { Remote } from './remote.ts';

const TIP = 'refs/store/tip';
const RIGHTS = 'the token needs to read and write the repository: permissions: contents: write';

export interface Pushed {
  readonly outcome: PushOutcome;
  /** What the server said, cleaned, for people. */
  readonly said: string;
}

/**
 * A throw-away bare repository that talks to the user's remote. Shallow marks, promised objects and settings stay
 * in it: the user's own repository is never written.
 */
export interface Repository {
  /** Runs git; throws OutsideError where it fails. Gives standard output. */
  git(args: readonly string[], input?: string | Iterable<string>): Promise<Buffer>;
  /** The branch's tip without history and file contents, or null where there is no such branch. */
  fetchTip(): Promise<string | null>;
  /** Brings file contents by id from the remote in one request; what is here already is not asked for. */
  fetchBlobs(ids: readonly string[]): Promise<void>;
  /** File contents that were brought, in this order, as a stream. */
  streamBlobs(ids: readonly string[]): AsyncIterable<StreamedBlob>;
  /** Moves the branch from `expected` (null: it must not exist) to `commit`. */
  push(commit: string, expected: string | null): Promise<Pushed>;
}

export interface RepositoryOptions {
  readonly remote: Remote;
  readonly branch: string;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds a git process may take. */
  readonly timeoutMs: number;
}

/** Opens a repository for the time of `use`, and removes it afterwards. */
export async function withRepository<T>(
  options: RepositoryOptions,
  use: (repository: Repository) => Promise<T>,
): Promise<T> {
  const { repository, close } = await openRepository(options);
  try {
    return await use(repository);
  } finally {
    await close();
  }
}

/** Opens a repository for who reads it as a stream; `close` removes it. */
export async function openRepository(
  options: RepositoryOptions,
): Promise<{ readonly repository: Repository; readonly close: () => Promise<void> }> {
  const cwd = await mkdtemp(join(tmpdir(), 'agent-tester-store-'));
  const close = (): Promise<void> => rm(cwd, { recursive: true, force: true, maxRetries: 3 });
  try {
    return { repository: await repositoryAt(cwd, options), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function repositoryAt(cwd: string, options: RepositoryOptions): Promise<Repository> {
  const { remote, branch, timeoutMs } = options;
  const env = { ...options.env, GIT_INDEX_FILE: join(cwd, 'store.index'), GIT_DIR: cwd };
  const ref = `refs/heads/${branch}`;
  const run = (args: readonly string[], input: string | Iterable<string> = ''): Promise<CommandResult> =>
    runCommand('git', args, { cwd, env, input, timeoutMs });
  const clean = (text: string): string => cleaned(text, remote.secrets);
  const git = async (args: readonly string[], input?: string | Iterable<string>): Promise<Buffer> => {
    const { code, stdout, stderr } = await run(args, input);
    if (code === 0) return stdout;
    throw failure(`git ${args[0]} failed: ${clean(stderr)}`, isDenied(stderr));
  };
  const fetch = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=blob:none'];

  const here = new Set<string>();
  await git(['init', '--quiet', '--bare', '--template=']);
  return {
    git,
    async fetchTip() {
      const { code, stderr } = await run([...fetch, '--depth=1', 'store', `+${ref}:${TIP}`]);
      if (code !== 0 && /couldn't find remote ref/.test(stderr)) return null;
      if (code !== 0) throw failure(`cannot fetch ${branch}: ${clean(stderr)}`, isDenied(stderr));
      return (await git(['rev-parse', '--verify', `${TIP}^{commit}`])).toString('utf8').trim();
    },
    async fetchBlobs(ids) {
      const wanted = ids.filter((id) => !here.has(id));
      if (wanted.length === 0) return;
      // As git itself loads promised objects: nothing to negotiate, the ids are all that is wanted.
      const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...fetch, '--stdin', 'store'];
      await git(args, wanted.map((id) => `${id}\n`).join(''));
      for (const id of wanted) here.add(id);
    },
    streamBlobs: (ids) => blobStream(cwd, env, ids),
    async push(commit, expected) {
      const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
      const args = ['push', '--porcelain', '--no-verify', '--no-thin', lease, 'store', `${commit}:${ref}`];
      const { code, stdout, stderr } = await run(args);
      const out = stdout.toString('utf8');
      return { outcome: pushOutcome(code, out, stderr), said: clean(`${stderr}\n${out}`) };
    },
  };
}

/** An error of the remote; where it is about rights, says what to do and is not tried again. */
export function failure(message: string, denied: boolean): OutsideError {
  return new OutsideError('git', message, { retryable: !denied, ...(denied ? { hint: RIGHTS } : {}) });
}

/** A server's words on one line, without secrets and control characters, at most 500 characters. */
function cleaned(text: string, secrets: readonly string[]): string {
  let out = text;
  for (const secret of secrets) out = out.replaceAll(secret, '***');
  return oneLine(out, 500, ' ');
}
