import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallLog } from './kind.ts';

/** Seconds, save the memory. */
export interface Measured {
  /** From the start of the process to its end. */
  readonly whole: number;
  /** From the first call's beginning to the last one's end. */
  readonly calls: number;
  readonly before: number;
  readonly after: number;
  /** Peak of the process itself, MB; what it starts is not in it. */
  readonly megabytes: number;
}

/** Runs node with these arguments to its end. Rejects where it did not make exactly `expected` calls. */
export function measure(
  args: readonly string[],
  {
    dir,
    log,
    expected,
    env = {},
  }: {
    readonly dir: string;
    readonly log: CallLog;
    readonly expected: number;
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<Measured> {
  log.reset();
  const report = join(dir, 'memory.mjs');
  writeFileSync(
    report,
    `process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS + '\\n'));`,
  );
  const start = performance.timeOrigin + performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', report, ...args], {
      cwd: dir,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr = (stderr + chunk).slice(-10_000);
    });
    child.on('exit', (code) => {
      const end = performance.timeOrigin + performance.now();
      const { count, first, last } = log.read();
      setImmediate(() => {
        // The last such line: what a process starts may write one, too.
        const kilobytes = Number([...stderr.matchAll(/RSS (\d+)/g)].at(-1)?.[1]);
        if (count !== expected || !kilobytes)
          fail(new Error(`${count} calls instead of ${expected}, exit code ${code}:\n${stderr}`));
        else
          done({
            whole: (end - start) / 1000,
            calls: (last - first) / 1000,
            before: (first - start) / 1000,
            after: (end - last) / 1000,
            megabytes: kilobytes / 1024,
          });
      });
    });
  });
}

/** The middle one of what `pick` takes of each round. */
export function median(rounds: readonly Measured[], pick: (round: Measured) => number): number {
  const values = rounds.map(pick).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? NaN;
}
