import { OutsideError } from '../../../base/errors.ts';
import { quote } from '../../../config/words.ts';
import { runCommand } from '../../host/process.ts';
import { gitEnvironment, type Author } from './environment.ts';
import { findRemote, type RemoteAuth } from './remote.ts';

const FETCH_MS = 5 * 60_000;
const NOBODY: Author = { name: 'nobody', email: 'nobody@example.com' };

/**
 * Brings one commit, without its history, into a clone that is too shallow to hold it. No branch moves, and FETCH_HEAD is
 * not written. Rejects with OutsideError('git').
 */
export async function fetchCommit(
  cwd: string,
  sha: string,
  { remote = 'origin', auth, env }: { remote?: string; auth?: RemoteAuth; env: NodeJS.ProcessEnv },
): Promise<void> {
  const found = await findRemote(cwd, remote, auth, gitEnvironment(env, NOBODY, []));
  const { code, stderr } = await runCommand(
    'git',
    ['fetch', '--depth=1', '--no-tags', '--no-write-fetch-head', '--quiet', found.url, sha],
    { cwd, env: gitEnvironment(env, NOBODY, found.settings), timeoutMs: FETCH_MS },
  );
  if (code === 0) return;
  const said = found.secrets.reduce((text, secret) => text.replaceAll(secret, '***'), stderr);
  throw new OutsideError(
    'git',
    `the commit ${sha.slice(0, 7)} cannot be fetched: ${quote(said.trim(), 300)}`,
    {
      retryable: true,
    },
  );
}
