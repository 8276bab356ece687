import { spawn } from 'node:child_process';
import { OutsideError } from '../../base/errors.ts';

export interface CommandResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | Buffer;
  /** Milliseconds; the process is killed after that. */
  readonly timeoutMs?: number;
}

/** Runs a program without a shell and collects its output. Throws OutsideError where it cannot start or hangs. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(options.timeoutMs ? { timeout: options.timeoutMs, killSignal: 'SIGKILL' as const } : {}),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // A program that ends without reading its input breaks the pipe; its exit code tells the story.
    child.stdin.on('error', () => undefined);
    child.on('error', (cause) =>
      reject(
        new OutsideError(program, `${program} could not be started: ${cause.message}`, {
          cause,
          retryable: false,
        }),
      ),
    );
    child.on('close', (code, signal) => {
      if (code === null) {
        reject(
          new OutsideError(program, `${program} was stopped by ${signal ?? 'a signal'}`, { retryable: true }),
        );
      } else resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
    });
    child.stdin.end(options.input);
  });
}
