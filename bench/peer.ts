// The same calls through promptfoo: 200 questions to two models of one server, beside our check and the bare loop, as
// child processes in turns. Installs promptfoo at a pinned version into a temporary folder (some minutes, over 1 GB);
// `--installed <folder>` takes one that is there. Usage: npm run bench:peer [-- --installed <folder>]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, median, type Measured } from './overhead/child.ts';
import { startLatencyServer } from './overhead/latency-server.ts';
import { openAiBench } from './overhead/openai.ts';
import { CLI } from './overhead/paths.ts';
import { CALLS, checkArguments, SCENARIOS, writeProject } from './overhead/project.ts';
import { PROMPTFOO, promptfooArguments, promptfooEnvironment, writePromptfoo } from './peer/promptfoo.ts';

const LATENCY_MS = 50;
const CONCURRENCY = 32;
const ROUNDS = 3;
const INSTALL_MS = 15 * 60_000;

const { values } = parseArgs({ options: { installed: { type: 'string' } } });
const scratch = mkdtempSync(join(tmpdir(), 'agent-tester-peer-'));
try {
  const folder = values.installed ?? installed(join(scratch, 'promptfoo'));
  if (folder !== undefined) await compare(folder);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The folder, or undefined where there is no network. */
function installed(folder: string): string | undefined {
  mkdirSync(folder);
  console.log(`installing promptfoo ${PROMPTFOO} into ${folder}`);
  const flags = ['--no-audit', '--no-fund', '--no-save', '--loglevel=error', '--fetch-retries=1'];
  try {
    execFileSync('npm', ['install', '--prefix', folder, `promptfoo@${PROMPTFOO}`, ...flags], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: INSTALL_MS,
    });
    return folder;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const reason = /npm error (.+)/.exec(said)?.[1] ?? said.split('\n', 1)[0];
    console.log(`not measured: promptfoo could not be installed (${reason})`);
    return undefined;
  }
}

async function compare(folder: string): Promise<void> {
  const entry = join(folder, 'node_modules/promptfoo/dist/src/entrypoint.js');
  if (!existsSync(entry)) {
    console.log(`not measured: there is no ${entry}`);
    return;
  }
  const dir = join(scratch, 'project');
  mkdirSync(dir);
  const server = await startLatencyServer();
  server.setLatency(LATENCY_MS);
  try {
    const { agent, bareScript, log } = openAiBench.prepare({ dir, latencyMs: LATENCY_MS, server });
    writeProject(dir, agent);
    writePromptfoo(dir, `${server.url}/v1`);
    const contestants: readonly (readonly [string, readonly string[], Record<string, string>])[] = [
      ['bare loop', [bareScript, String(CONCURRENCY)], {}],
      ['agent-tester', [CLI, ...checkArguments(CONCURRENCY)], {}],
      [`promptfoo ${PROMPTFOO}`, [entry, ...promptfooArguments(CONCURRENCY)], promptfooEnvironment(dir)],
    ];
    const rounds = new Map<string, Measured[]>(contestants.map(([name]) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, args, env] of contestants)
        rounds.get(name)?.push(await measure(args, { dir, log, expected: CALLS, env }));
    }
    console.log(`${SCENARIOS} questions x 2 models, ${LATENCY_MS} ms latency, ${CONCURRENCY} at once; medians of ${ROUNDS} rounds, in turns.
start: seconds until the first call. calls: from there to the last answer. whole: the process from start to end.
`);
    const bare = rounds.get('bare loop') ?? [];
    for (const [name, list] of rounds) {
      const seconds = (pick: (m: Measured) => number): string => `${median(list, pick).toFixed(2)} s`;
      const ratio = (pick: (m: Measured) => number): string =>
        `${(median(list, pick) / median(bare, pick)).toFixed(2)}x`;
      const memory = `${median(list, (m) => m.megabytes).toFixed(0)} MB`;
      console.log(
        `${name.padEnd(20)} start ${seconds((m) => m.before)}  calls ${seconds((m) => m.calls)} (${ratio((m) => m.calls)})  whole ${seconds((m) => m.whole)} (${ratio((m) => m.whole)})  ${memory}`,
      );
    }
  } finally {
    server.close();
  }
}
