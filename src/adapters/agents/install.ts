import { OutsideError, UserError } from '../../base/errors.ts';
import { quote } from '../../agent/quote.ts';
import type { FileSource } from '../../config/files.ts';
import type { Config, ProgramConfig } from '../../config/types.ts';
import { runCommand } from '../host/process.ts';

/** An install takes long on a slow network; one that takes longer hangs. */
const INSTALL_MS = 15 * 60_000;
/** Of what it printed, this much of the end is told. */
const TOLD = 2_000;

const done = new Map<string, Promise<void>>();

/**
 * Runs `agent.install` in a checked-out commit, once a folder; the work tree is the user's own, and nothing is run there.
 * Throws UserError where it fails.
 */
export async function installed(
  { file }: Pick<Config, 'file'>,
  { install }: ProgramConfig,
  files: FileSource,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  if (!install || files.checkedOut !== true) return;
  const key = JSON.stringify([cwd, install]);
  const running = done.get(key) ?? run(file, install, cwd, env);
  done.set(key, running);
  await running;
}

async function run(
  file: string,
  [program = '', ...args]: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const fail = (message: string, cause?: unknown): UserError =>
    new UserError(
      { place: { file }, path: 'agent.install', message, hint: 'run it yourself in a clone of the base' },
      cause === undefined ? undefined : { cause },
    );
  try {
    const { code, stdout, stderr } = await runCommand(program, args, { cwd, env, timeoutMs: INSTALL_MS });
    if (code === 0) return;
    const said = (stderr.trim() || stdout.toString('utf8').trim()).slice(-TOLD);
    throw fail(`${quote(program)} ended with exit code ${code}: ${quote(said, TOLD)}`);
  } catch (error) {
    if (error instanceof OutsideError) throw fail(error.message, error);
    throw error;
  }
}
