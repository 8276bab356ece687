// The store at size. Appends 200 examples to a store of 1,000 and to one of 1,000,000, as a folder and as a branch behind
// HTTP: the ratio of their times, at most 1.2. Exports a million examples: peak memory, at most 300 MB, and megabytes a
// second, with those of `jq` over the same files beside it. Sixteen writers at once: nothing lost, and the store verifies.
// Needs `npm run build`. Usage: npm run bench:store -- [--quick] [--only append,export,writers] [--keep]
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createStore } from '../src/adapters/store/registry.ts';
import type { Store } from '../src/feedback/store.ts';
import { userRepository } from '../test/fixtures/clone.ts';
import { startGitServer, type GitServer } from '../test/fixtures/git-server.ts';
import { addition } from '../test/fixtures/records.ts';
import { A_RUN, projectFiles, storeOf } from './store-made.ts';

const BIN = resolve(import.meta.dirname, '../bin/agent-tester.js');
const WRITER = resolve(import.meta.dirname, '../test/store/writer.ts');
const BRANCH = 'agent-tester-data';
const MOST_RATIO = 1.2;
const MOST_MEGABYTES = 300;
const ROUNDS = 15;

const JSONL =
  '.examples[] | {id, family: .provenance.scenarioId, source: .provenance.source, tags: .provenance.tags, model: .provenance.model, labels, messages: [{role: "user", content: .query}, {role: "assistant", calls: .toolCalls}, {role: "assistant", content: .response}]}';
const CHAT =
  '.examples[] | {messages: [{role: "user", content: .query}, {role: "assistant", tool_calls: [.toolCalls[] | {type: "function", function: {name, arguments: (.arguments | tojson)}}]}, {role: "assistant", content: .response}]}';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: 'append,export,writers' },
    keep: { type: 'boolean', default: false },
  },
});
const LARGE = values.quick ? 100_000 : 1_000_000;
const SMALL = 1_000;
const top = mkdtempSync(join(tmpdir(), 'agent-tester-bench-store-'));
const missed: string[] = [];
const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

function goal(name: string, value: number, most: number, unit = ''): void {
  const isMissed = !(value <= most);
  if (isMissed) missed.push(name);
  console.log(
    `${name}: ${number(value, 2)}${unit}, goal at most ${most}${unit}${isMissed ? '  MISSED' : ''}`,
  );
}

function write(dir: string, files: Iterable<readonly [string, string]>): void {
  const made = new Set<string>();
  for (const [path, text] of files) {
    const folder = dirname(join(dir, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(join(dir, path), text);
  }
}

/** One commit on the data branch, without a work tree. */
async function fill(server: GitServer, size: number): Promise<void> {
  const child = spawn('git', ['-C', server.dir, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const put = async (text: string): Promise<void> => {
    if (!child.stdin.write(text)) await new Promise((done) => child.stdin.once('drain', done));
  };
  await put(
    `commit refs/heads/${BRANCH}\ncommitter Bench <bench@example.com> 1762336800 +0000\ndata 4\nFill\n`,
  );
  for (const [path, text] of storeOf(size)) {
    await put(`M 100644 inline training-data/${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  }
  child.stdin.end();
  await new Promise((done) => child.on('close', done));
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** Milliseconds of an append to each store, turn by turn, so that both meet the same machine. */
async function appendTo(stores: readonly Store[]): Promise<readonly number[]> {
  const times = stores.map((): number[] => []);
  for (let round = -1; round < ROUNDS; round++) {
    for (const [n, store] of stores.entries()) {
      const one = addition({ runId: `bench-${round + 1}`, startedAt: '2026-11-05T10:00:00.000Z' }, A_RUN);
      const from = performance.now();
      await store.append(one);
      // The first one warms up.
      if (round >= 0) times[n]?.push(performance.now() - from);
    }
  }
  return times.map(median);
}

function compareAppends(kind: string, [small = NaN, large = NaN]: readonly number[]): void {
  console.log(
    `append ${A_RUN} examples, ${kind}: ${number(small, 1)} ms to ${number(SMALL)}, ${number(large, 1)} ms to ${number(LARGE)} (median of ${ROUNDS})`,
  );
  goal(`append ratio, ${kind}`, large / small, MOST_RATIO);
}

async function benchAppend(folder: string): Promise<void> {
  const small = join(top, 'small');
  write(small, storeOf(SMALL));
  compareAppends(
    'folder',
    await appendTo([small, folder].map((dir) => createStore({ kind: 'folder', dir }))),
  );
  const servers = [await startGitServer(), await startGitServer()];
  try {
    for (const [n, size] of [SMALL, LARGE].entries()) if (servers[n]) await fill(servers[n], size);
    const stores = servers.map(({ url }) => branchAt(userRepository(url)));
    compareAppends('branch over HTTP', await appendTo(stores));
  } finally {
    for (const server of servers) await server.close();
  }
}

function branchAt(cwd: string): Store {
  const author = { name: 'Bench', email: 'bench@example.com' };
  return createStore({
    kind: 'branch',
    cwd,
    remote: 'origin',
    branch: BRANCH,
    path: 'training-data',
    author,
  });
}

interface Measured {
  readonly megabytes: number;
  readonly seconds: number;
  readonly stdout: string;
}

/** The child tells its own peak when it ends. */
function run(cwd: string, args: readonly string[]): Promise<Measured> {
  const report = join(cwd, 'memory.mjs');
  writeFileSync(
    report,
    `process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS + '\\n'));`,
  );
  const from = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', report, BIN, ...args], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('close', (code) => {
      const [, rss] = /RSS (\d+)/.exec(stderr) ?? [];
      const seconds = (performance.now() - from) / 1000;
      if (code === 0) done({ megabytes: Number(rss) / 1024, seconds, stdout });
      else fail(new Error(`exit code ${code}:\n${stderr}${stdout}`));
    });
  });
}

/** Format, what of an example `jq` can write of it without knowing the store, and flags. */
const EXPORTS: readonly (readonly [string, string, ...string[]])[] = [
  ['jsonl', JSONL, '--near-duplicates', 'off'],
  ['openai-chat', CHAT, '--near-duplicates', 'off'],
  ['jsonl', JSONL],
];

async function benchExport(project: string): Promise<void> {
  const folder = join(project, 'training-data');
  const files = exampleFiles(folder);
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  console.log(
    `export of ${number(LARGE)} examples in ${number(files.length)} files, ${number(megabytes)} MB`,
  );
  for (const [format, filter, ...flags] of EXPORTS) {
    const output = `${format}.jsonl`;
    const all = ['--shares', '1/0/0', '--outliers', 'off', '--balance', 'off', '--json', '--quiet', ...flags];
    const done = await run(project, ['training:export', '--format', format, '--output', output, ...all]);
    const { files: made } = JSON.parse(done.stdout) as { files: { rows: number }[] };
    const rows = made.reduce((sum, file) => sum + file.rows, 0);
    const name = [format, ...flags].join(' ');
    console.log(
      `${name}: ${number(rows)} rows in ${number(done.seconds, 1)} s, ${number(megabytes / done.seconds, 1)} MB/s of the store; peak ${number(done.megabytes)} MB`,
    );
    goal(`peak memory, ${name}`, done.megabytes, MOST_MEGABYTES, ' MB');
    jq(format, filter, files, megabytes, join(project, `${format}.jq.jsonl`));
  }
}

function jq(
  format: string,
  filter: string,
  files: readonly string[],
  megabytes: number,
  output: string,
): void {
  const file = openSync(output, 'w');
  const from = performance.now();
  const { error, status } = spawnSync('jq', ['-c', filter, ...files], { stdio: ['ignore', file, 'inherit'] });
  const seconds = (performance.now() - from) / 1000;
  closeSync(file);
  if (error) console.log(`jq: skipped, it cannot be started: ${error.message}`);
  else
    console.log(
      `jq -c of the same fields, ${format}: ${number(seconds, 1)} s, ${number(megabytes / seconds, 1)} MB/s (exit code ${status}); it selects, cleans, guards and splits nothing`,
    );
}

async function benchUpkeep(project: string): Promise<void> {
  const verified = await run(project, ['training:verify', '--json', '--quiet']);
  console.log(
    `training:verify: ${number(verified.seconds, 1)} s, peak ${number(verified.megabytes)} MB: ${JSON.stringify((JSON.parse(verified.stdout) as { counts: unknown }).counts)}`,
  );
  const folder = join(project, 'training-data');
  const before = exampleFiles(folder).length;
  const compacted = await run(project, ['training:compact', '--json', '--quiet']);
  console.log(
    `training:compact: ${number(before)} files of examples into ${number(exampleFiles(folder).length)} in ${number(compacted.seconds, 1)} s, peak ${number(compacted.megabytes)} MB`,
  );
}

function exampleFiles(folder: string): readonly string[] {
  const all = readdirSync(join(folder, 'examples'), { recursive: true, encoding: 'utf8' });
  return all.filter((name) => name.endsWith('.json')).map((name) => join(folder, 'examples', name));
}

async function benchWriters(): Promise<void> {
  const server = await startGitServer({ token: 'bench-token' });
  try {
    const ids = Array.from({ length: 16 }, (_, n) => `writer-${n + 1}`);
    const from = performance.now();
    await Promise.all(
      ids.map(
        (id) =>
          new Promise((done) => {
            const child = spawn(process.execPath, [WRITER, 'branch', userRepository(server.url), id, '25'], {
              env: { ...process.env, TEST_TOKEN: 'bench-token' },
              stdio: 'ignore',
            });
            child.on('close', done);
          }),
      ),
    );
    const seconds = (performance.now() - from) / 1000;
    const store = createStore({
      kind: 'branch',
      cwd: userRepository(server.url),
      remote: 'origin',
      branch: BRANCH,
      path: 'training-data',
      author: { name: 'Bench', email: 'bench@example.com' },
      auth: { token: 'bench-token' },
    });
    const problems: unknown[] = [];
    const { examples, runs } = await store.verify({ onFinding: (finding) => problems.push(finding) });
    console.log(
      `16 writers at once: ${runs} runs and ${examples} examples of 16 and 400, ${problems.length} findings, ${number(seconds, 1)} s`,
    );
    if (runs !== 16 || examples !== 400 || problems.length > 0) missed.push('writers');
  } finally {
    await server.close();
  }
}

try {
  const asked = new Set(values.only.split(','));
  const project = join(top, 'project');
  if (asked.has('append') || asked.has('export') || asked.has('upkeep')) {
    write(project, projectFiles());
    write(join(project, 'training-data'), storeOf(LARGE));
  }
  if (asked.has('export')) await benchExport(project);
  if (asked.has('append')) await benchAppend(join(project, 'training-data'));
  if (asked.has('upkeep') || asked.has('export')) await benchUpkeep(project);
  if (asked.has('writers')) await benchWriters();
} finally {
  if (values.keep) console.log(top);
  else rmSync(top, { recursive: true, force: true });
}
if (missed.length > 0) {
  console.log(`missed: ${missed.join(', ')}`);
  process.exitCode = 1;
}
