import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareRunner, type RunnerOptions } from '../fixtures/runner.ts';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const CLI = join(ROOT, 'bin/agent-tester.js');
const ACTION = join(ROOT, 'dist/index.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** Resolves once stdout and stderr together hold the text. */
  said(text: string): Promise<void>;
  readonly ended: Promise<Ended>;
}

/** What a child needs to find programs; nothing of the machine's own CI or keys. */
const plain = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: mkdtempSync(join(tmpdir(), 'agent-tester-home-')),
  GIT_CONFIG_NOSYSTEM: '1',
});

export function start(args: readonly string[], cwd: string, env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...plain(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  const heard = (): void => {
    for (const check of waiting) check();
  };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    heard();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
    heard();
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code) => {
      heard();
      done({ code, stdout, stderr });
    });
  });
  return {
    pid: child.pid ?? 0,
    kill: (signal) => void child.kill(signal),
    said: (text) =>
      new Promise((done, fail) => {
        const check = (): void => {
          if (!(stdout + stderr).includes(text)) {
            if (child.exitCode !== null)
              fail(new Error(`ended without saying ${text}:\n${stdout}\n${stderr}`));
            return;
          }
          waiting.delete(check);
          done();
        };
        waiting.add(check);
        check();
      }),
    ended,
  };
}

/** Runs the bundle's command line. */
export const cli = (args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ended> =>
  start([CLI, ...args], cwd, env).ended;

export const startCli = (args: readonly string[], cwd: string, env: Record<string, string> = {}): Started =>
  start([CLI, ...args], cwd, env);

export interface ActionRun extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Starts the bundle's action face as a step of GitHub's runner. */
export async function startAction(
  options: RunnerOptions,
): Promise<{ readonly started: Started; readonly ended: Promise<ActionRun> }> {
  const runner = await prepareRunner(options);
  const started = start([ACTION], options.workspace, runner.env);
  const finish = async (): Promise<ActionRun> => {
    try {
      const end = await started.ended;
      return { ...end, outputs: await runner.outputs(), summary: await runner.summary() };
    } finally {
      await runner.remove();
    }
  };
  return { started, ended: finish() };
}

/** Runs it to its end. */
export const runAction = async (options: RunnerOptions): Promise<ActionRun> =>
  (await startAction(options)).ended;
