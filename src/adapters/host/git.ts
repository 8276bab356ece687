import { OutsideError } from '../../base/errors.ts';
import { runCommand, type CommandResult } from './process.ts';

const GIT_TIMEOUT_MS = 60_000;

/**
 * Runs git in a clone of the user's: without prompts, replacement objects, hooks or translated messages, and without
 * refreshing the index on the way.
 */
export function git(
  cwd: string,
  args: readonly string[],
  {
    input,
    env,
    timeoutMs = GIT_TIMEOUT_MS,
  }: {
    readonly input?: string;
    /** On top of this process's. */
    readonly env?: Readonly<Record<string, string>>;
    readonly timeoutMs?: number;
  } = {},
): Promise<CommandResult> {
  return runCommand('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
    cwd,
    env: {
      ...process.env,
      ...env,
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_OPTIONAL_LOCKS: '0',
      LC_ALL: 'C',
    },
    timeoutMs,
    ...(input === undefined ? {} : { input }),
  });
}

/** What git said, by its first line. `what` names what failed: `git ls-tree 1c09a2e failed`. */
export function gitError(what: string, stderr: string): OutsideError {
  const said = stderr.trim().split('\n')[0]?.slice(0, 300) ?? '';
  return new OutsideError('git', `${what}: ${said || 'no reason given'}`, { retryable: false });
}
