import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutsideError } from '../../base/errors.ts';
import { git, gitError } from './git.ts';

/** Writing out a large repository takes longer than asking about it. */
const WRITE_MS = 120_000;

/**
 * A commit's files in a temporary folder outside the repository, written on the first call and removed when this process
 * ends. The user's work tree, index, branches and list of worktrees stay as they are: git is given an index of its own.
 * `fetch` is called first where the clone does not hold the commit. Rejects with OutsideError('git').
 */
export function checkoutOf(
  repository: string,
  sha: string,
  fetch?: () => Promise<void>,
): () => Promise<string> {
  let folder: Promise<string> | undefined;
  return () => (folder ??= write(repository, sha, fetch));
}

async function write(
  repository: string,
  sha: string,
  fetch: (() => Promise<void>) | undefined,
): Promise<string> {
  const present = await git(repository, ['cat-file', '-e', `${sha}^{tree}`]);
  if (present.code !== 0) {
    if (!fetch) throw failure(sha, 'the commit is not in this clone; fetch it first');
    await fetch();
  }
  const top = await git(repository, ['rev-parse', '--show-toplevel']);
  if (top.code !== 0) throw failure(sha, top.stderr);
  const cwd = top.stdout.toString('utf8').trim();
  const folder = mkdtempSync(join(tmpdir(), 'agent-tester-base-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 2 }));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  const files = join(folder, 'files');
  for (const args of [
    ['read-tree', sha],
    ['checkout-index', '--all', '--force', `--prefix=${files}/`],
  ]) {
    const { code, stderr } = await git(cwd, args, { env, timeoutMs: WRITE_MS });
    if (code !== 0) throw failure(sha, stderr);
  }
  return files;
}

function failure(sha: string, said: string): OutsideError {
  return gitError(`the commit ${sha.slice(0, 7)} cannot be checked out`, said);
}
