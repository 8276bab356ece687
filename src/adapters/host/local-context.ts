import { randomBytes } from 'node:crypto';
import type { RunContext } from '../../config/context.ts';
import { OutsideError } from '../../base/errors.ts';
import { runCommand } from './process.ts';

const GIT_TIMEOUT_MS = 10_000;

/**
 * Where a person's terminal stands: what the git clone at `cwd` tells. Outside git, or without git, everything but
 * the run id is absent. `now` is in milliseconds since the epoch.
 */
export async function localContext(cwd: string, now: number): Promise<RunContext> {
  const [commit, branch, head, remote] = await Promise.all([
    ask(cwd, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    ask(cwd, ['symbolic-ref', '--short', '--quiet', 'HEAD']),
    ask(cwd, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']),
    ask(cwd, ['config', '--get', 'remote.origin.url']),
  ]);
  const repository = remote === undefined ? undefined : repositoryOf(remote);
  const defaultBranch = head?.replace(/^refs\/remotes\/origin\//, '');
  return {
    event: 'local',
    ...(repository === undefined ? {} : { repository }),
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    runId: localRunId(now),
    attempt: 1,
  };
}

/** `owner/name` of a remote URL in any of git's spellings; undefined where it is a path or has other parts. */
export function repositoryOf(remote: string): string | undefined {
  const match = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+:)\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(
    remote.slice(0, 1000),
  );
  return match?.[1];
}

/** `local-20261124T091500123-3fa2`: sorts by time; the tail keeps runs of the same moment apart. */
function localRunId(now: number): string {
  const time = new Date(now).toISOString().replaceAll(/[-:.Z]/g, '');
  return `local-${time}-${randomBytes(2).toString('hex')}`;
}

/** First line of git's answer; undefined where git is missing or has none. */
async function ask(cwd: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { code, stdout } = await runCommand('git', args, { cwd, timeoutMs: GIT_TIMEOUT_MS });
    return code === 0 ? stdout.toString('utf8').trim() || undefined : undefined;
  } catch (error) {
    if (error instanceof OutsideError) return undefined;
    throw error;
  }
}
