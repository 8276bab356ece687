import { systemClock } from '../adapters/host/clock.ts';
import { gitFiles, localMergeBase } from '../adapters/host/git-files.ts';
import { handleInterrupts } from '../adapters/host/interrupt.ts';
import { localContext } from '../adapters/host/local-context.ts';
import { terminalLogger } from '../adapters/host/logger-terminal.ts';
import { guardPipes } from '../adapters/host/pipes.ts';
import { runCommand } from '../adapters/host/process.ts';
import { useEnvironmentProxy } from '../adapters/host/proxy.ts';
import { progressKind } from '../adapters/host/progress.ts';
import { createScreen } from '../adapters/host/screen.ts';
import { subFolder } from '../adapters/host/sub-folder.ts';
import { workingFolder } from '../adapters/host/working-folder.ts';
import type { RunContext } from '../config/context.ts';
import { explain } from '../explain.ts';
import type { ExitCode } from '../flows/exit.ts';
import type { BaseCommit, World } from '../flows/world.ts';
import { createWorld } from '../world.ts';
import { formatOf, type Flags } from './options.ts';

type WorldFlags = Pick<Flags, 'workingDirectory' | 'quiet' | 'verbose' | 'json' | 'format'>;

/** Builds the terminal's world, runs one command in it and sets the exit code. */
export async function perform(flags: WorldFlags, body: (world: World) => Promise<ExitCode>): Promise<void> {
  guardPipes();
  useEnvironmentProxy(process.env);
  const screen = createScreen(process.stderr);
  const logger = terminalLogger(screen, { verbose: flags.verbose === true, quiet: flags.quiet === true });
  const controller = new AbortController();
  const release = handleInterrupts(controller, {
    onInterrupt: () => logger.warn('stopping: what is done is written; once more to stop at once'),
  });
  try {
    const cwd = workingFolder(process.cwd(), flags.workingDirectory);
    const [context, prefix] = await Promise.all([localContext(cwd, systemClock.now()), gitPrefix(cwd)]);
    const world = createWorld({
      env: process.env,
      logger,
      screen,
      progress: progressKind({
        quiet: flags.quiet === true,
        json: formatOf(flags) === 'json',
        live: screen.live,
        ci: Boolean(process.env['CI']),
      }),
      context,
      cwd,
      pathPrefix: prefix,
      signal: controller.signal,
      base: () => localBase(cwd, prefix, context),
      mask: () => undefined,
    });
    try {
      process.exitCode = await body(world);
    } finally {
      world.close();
    }
  } catch (error) {
    process.exitCode = explain(error, logger);
  } finally {
    release();
  }
}

/** From the repository's top to `cwd`, with a slash at its end; empty outside git. */
async function gitPrefix(cwd: string): Promise<string> {
  try {
    const { code, stdout } = await runCommand('git', ['rev-parse', '--show-prefix'], {
      cwd,
      timeoutMs: 10_000,
    });
    return code === 0 ? stdout.toString('utf8').trim() : '';
  } catch {
    // Without git there is no repository, and so no prefix.
    return '';
  }
}

/** Where the work tree branched off the default branch; on the default branch itself: its last commit. */
async function localBase(cwd: string, prefix: string, context: RunContext): Promise<BaseCommit | undefined> {
  if (context.commit === undefined) return undefined;
  const target = context.defaultBranch ? `origin/${context.defaultBranch}` : await localDefault(cwd);
  if (target === undefined) return undefined;
  const commit = await localMergeBase(cwd, 'HEAD', target);
  if (commit === undefined) return undefined;
  return { commit, files: subFolder(gitFiles(cwd, commit), prefix) };
}

async function localDefault(cwd: string): Promise<string | undefined> {
  for (const name of ['main', 'master']) {
    const { code } = await runCommand('git', ['rev-parse', '--verify', '--quiet', `refs/heads/${name}`], {
      cwd,
    });
    if (code === 0) return name;
  }
  return undefined;
}
