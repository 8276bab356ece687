import { UserError } from '../../base/errors.ts';
import { runCommand } from './process.ts';

/** The name that stands on what a person says: in Actions the actor, else git's `user.name`. Throws UserError. */
export async function personAt(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const actor = env['GITHUB_ACTIONS'] ? env['GITHUB_ACTOR'] : undefined;
  if (actor) return actor;
  const { code, stdout } = await runCommand('git', ['config', '--get', 'user.name'], {
    cwd,
    timeoutMs: 10_000,
  });
  const name = code === 0 ? stdout.toString('utf8').trim() : '';
  if (name) return name;
  throw new UserError({
    path: '--by',
    message: 'who says so is not known: git has no user.name here',
    hint: 'pass --by <name>, or run git config user.name "<name>"',
  });
}
