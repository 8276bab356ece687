// What a check of a large suite holds in memory: peak RSS of `check` and of `merge` as child processes, for 500, 2,000 and
// 10,000 scenarios x 2. Exit code 1 above 300 MB. Usage: npm run bench:memory -- [--only yaml-module] [--sizes 500,2000]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectOf, type Shape } from './memory-project.ts';

const BIN = resolve(import.meta.dirname, '../bin/agent-tester.js');
const MOST_MEGABYTES = 300;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string', default: '500,2000,10000' },
    node: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const nodeFlags = values.node.split(' ').filter(Boolean);

interface Measured {
  readonly megabytes: number;
  readonly seconds: number;
  /** Of the process itself, not of the agent's. */
  readonly cpuSeconds: number;
}

/** The child tells its own peak when it ends, so that no other program is needed. */
function run(cwd: string, args: readonly string[]): Promise<Measured> {
  const report = join(cwd, 'memory.mjs');
  writeFileSync(
    report,
    `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write('\\nRSS ' + maxRSS + ' CPU ' + (userCPUTime + systemCPUTime) + '\\n'); });`,
  );
  const from = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...nodeFlags, '--import', report, BIN, ...args], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('close', (code) => {
      const [, rss, cpu] = /RSS (\d+) CPU (\d+)/.exec(stderr) ?? [];
      const kilobytes = Number(rss);
      const cpuSeconds = Number(cpu) / 1e6;
      const seconds = (performance.now() - from) / 1000;
      if (code === 0 && kilobytes > 0) done({ megabytes: kilobytes / 1024, seconds, cpuSeconds });
      else fail(new Error(`exit code ${code}:\n${stderr}`));
    });
  });
}

const CHECK = ['check', '--json', '--quiet', '--fail-on', 'never'];

interface Case {
  readonly name: string;
  readonly shape: Shape;
  readonly run: (dir: string) => Promise<Measured>;
}

const check = (name: string, shape: Shape, store: string): Case => ({
  name,
  shape,
  run: (dir) => run(dir, [...CHECK, '--store', store]),
});

/** Four shards, then what puts them together; only that is measured. */
async function merged(dir: string): Promise<Measured> {
  for (const index of [1, 2, 3, 4]) {
    await run(dir, [...CHECK, '--store', 'none', '--shard', `${index}/4`, '--output', 'shards']);
  }
  return await run(dir, ['merge', '--json', '--quiet', '--fail-on', 'never', '--store', 'none', 'shards']);
}

const cases: readonly Case[] = [
  check('yaml-replay', { scenarios: 'yaml', agent: 'replay' }, 'none'),
  check('jsonl-replay', { scenarios: 'jsonl', agent: 'replay' }, 'none'),
  check('yaml-replay-store', { scenarios: 'yaml', agent: 'replay' }, 'folder'),
  check('yaml-module', { scenarios: 'yaml', agent: 'module' }, 'none'),
  check('yaml-module-store', { scenarios: 'yaml', agent: 'module' }, 'folder'),
  { name: 'merge', shape: { scenarios: 'yaml', agent: 'replay' }, run: merged },
];

let most = 0;
for (const { name, shape, run: measure } of cases) {
  if (values.only !== undefined && values.only !== name) continue;
  const peaks = new Map<number, number>();
  for (const size of sizes) {
    const dir = mkdtempSync(join(tmpdir(), 'agent-tester-memory-'));
    try {
      for (const [path, text] of projectOf(size, shape)) {
        mkdirSync(join(dir, path, '..'), { recursive: true });
        writeFileSync(join(dir, path), text);
      }
      const { megabytes, seconds, cpuSeconds } = await measure(dir);
      peaks.set(size, megabytes);
      most = Math.max(most, megabytes);
      console.log(
        `${name.padEnd(18)} ${String(size).padStart(6)} x 2  ${megabytes.toFixed(0).padStart(4)} MB  ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of processor`,
      );
    } finally {
      if (values.keep) console.log(dir);
      else rmSync(dir, { recursive: true, force: true });
    }
  }
  const [small, large] = [peaks.get(2_000), peaks.get(10_000)];
  if (small !== undefined && large !== undefined)
    console.log(`${name.padEnd(18)} 10,000 : 2,000 = ${(large / small).toFixed(2)}`);
}
console.log(`most: ${most.toFixed(0)} MB, at most ${MOST_MEGABYTES} MB are wanted`);
process.exitCode = most > MOST_MEGABYTES ? 1 : 0;
