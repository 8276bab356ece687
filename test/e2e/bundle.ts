import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

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

export interface ActionSetup {
  readonly workspace: string;
  readonly event: 'pull_request' | 'push';
  readonly payload: unknown;
  readonly apiUrl: string;
  readonly token?: string;
  readonly sha: string;
  readonly ref?: string;
  readonly runId?: string;
  readonly attempt?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the bundle's action face as GitHub's runner does. */
export function startAction(setup: ActionSetup): {
  readonly started: Started;
  readonly ended: Promise<ActionRun>;
} {
  const scratch = mkdtempSync(join(tmpdir(), 'agent-tester-runner-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(scratch, name), text);
    return join(scratch, name);
  };
  const output = file('output');
  const summary = file('summary.md');
  const inputs = { 'github-token': setup.token ?? 'ghs_secret', ...setup.inputs };
  const started = start([ACTION], setup.workspace, {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: setup.workspace,
    GITHUB_EVENT_NAME: setup.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(setup.payload)),
    GITHUB_REPOSITORY: 'acme/support',
    GITHUB_SHA: setup.sha,
    GITHUB_REF: setup.ref ?? 'refs/pull/7/merge',
    GITHUB_RUN_ID: setup.runId ?? '8123',
    GITHUB_RUN_ATTEMPT: String(setup.attempt ?? 1),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: setup.apiUrl,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...setup.env,
  });
  const ended = started.ended.then((end) => ({
    ...end,
    outputs: parseOutputs(readFileSync(output, 'utf8')),
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
  }));
  return { started, ended };
}

export const runAction = (setup: ActionSetup): Promise<ActionRun> => startAction(setup).ended;

/** `name<<delimiter`, value, delimiter: what the runner reads from GITHUB_OUTPUT. */
function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
