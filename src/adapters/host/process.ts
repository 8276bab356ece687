import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { Readable } from 'node:stream';
import { inBlocks } from '../../base/blocks.ts';
import { OutsideError } from '../../base/errors.ts';

export interface CommandResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Pieces are read as fast as the program takes them; what their source throws ends the program and is thrown. */
  readonly input?: string | Buffer | Iterable<string>;
  /** Milliseconds; the process and all that it started are killed after that. */
  readonly timeoutMs?: number;
}

/** A group of its own lets a timeout reach helpers that hold the pipes open, such as git's HTTP transport. */
const GROUPS = process.platform !== 'win32';

function killAll(child: ChildProcess): void {
  try {
    if (GROUPS && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It ended in this very moment.
  }
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
      detached: GROUPS,
    });
    let late = false;
    const timer =
      options.timeoutMs &&
      setTimeout(() => {
        late = true;
        killAll(child);
      }, options.timeoutMs);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // A program that ends without reading its input breaks the pipe; its exit code tells the story.
    child.stdin.on('error', () => undefined);
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(
        new OutsideError(program, `${program} could not be started: ${cause.message}`, {
          cause,
          retryable: false,
        }),
      );
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (late || code === null) {
        const why = late
          ? `gave no answer in ${options.timeoutMs} ms`
          : `was stopped by ${signal ?? 'a signal'}`;
        reject(new OutsideError(program, `${program} ${why}`, { retryable: true }));
      } else resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
    });
    const { input } = options;
    if (input === undefined || typeof input === 'string' || Buffer.isBuffer(input)) child.stdin.end(input);
    else {
      const source = Readable.from(inBlocks(input), { objectMode: false });
      source.on('error', (error) => {
        clearTimeout(timer);
        killAll(child);
        reject(error);
      });
      source.pipe(child.stdin);
    }
  });
}
