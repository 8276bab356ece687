// What a check costs beside the bare loop: the same number of chat calls with the same `openai` client, against a
// server with 50 ms latency. Both run as child processes, in turns. Usage: npm run bench:overhead
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const SCENARIOS = 200;
const LATENCY_MS = 50;
const ROUNDS = 3;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  /** From the first request to the last answer. */
  readonly callSeconds: number;
  /** Until the first request, and after the last answer. */
  readonly before: number;
  readonly after: number;
}

const body = JSON.stringify({
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      message: { role: 'assistant', content: 'Your refund is on its way.' },
    },
  ],
  usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
});

let calls = 0;
let first = 0;
let last = 0;
const server = createServer((request, response) => {
  if (calls++ === 0) first = performance.now();
  request.resume();
  request.on('end', () =>
    setTimeout(() => {
      last = performance.now();
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    }, LATENCY_MS),
  );
});
server.keepAliveTimeout = 60_000;
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;

/** Runs a child to its end: wall time, peak memory (GNU time is not needed: the child reports its own), calls. */
function run(args: readonly string[], cwd: string): Promise<Measured> {
  calls = 0;
  const report = join(cwd, 'memory.mjs');
  writeFileSync(
    report,
    `process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS + '\\n'));`,
  );
  const start = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', report, ...args], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', BASE_URL: baseUrl },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      const kilobytes = Number(/RSS (\d+)/.exec(stderr)?.[1]);
      if (calls !== SCENARIOS * 2 || !kilobytes)
        fail(new Error(`${calls} calls, exit code ${code}:\n${stderr}`));
      else
        done({
          seconds,
          megabytes: kilobytes / 1024,
          callSeconds: (last - first) / 1000,
          before: (first - start) / 1000,
          after: (start - last) / 1000 + seconds,
        });
    });
  });
}

function project(dir: string): void {
  const scenarios = Array.from(
    { length: SCENARIOS },
    (_, i) =>
      `- { id: s-${i}, query: "Please refund order ${i}.", expect: { tools: [] }, assert: [{ type: icontains, value: refund }] }\n`,
  );
  writeFileSync(join(dir, 'scenarios.yml'), scenarios.join(''));
  writeFileSync(
    join(dir, 'agent-tester.yml'),
    `agent: { kind: openai, base-url: "${baseUrl}" }
models:
  production: { model: a, price: { input: 0.4, output: 1.6 } }
  candidate: { extends: production, model: b }
scenarios: scenarios.yml
gate: { policy: thresholds } # every planned call is made
`,
  );
  // The loop that a careful person writes by hand: the same client, the same body, the same bound.
  writeFileSync(
    join(dir, 'bare.mjs'),
    `import OpenAI from '${join(ROOT, 'node_modules/openai/index.mjs')}';
import pLimit from '${join(ROOT, 'node_modules/p-limit/index.js')}';
const client = new OpenAI({ baseURL: process.env.BASE_URL, apiKey: 'none', maxRetries: 0 });
const limit = pLimit(Number(process.argv[2]));
const ask = (model, i) => client.chat.completions.create({ model, messages: [
  { role: 'system', content: 'You support the customers of an online shop.' },
  { role: 'user', content: 'Please refund order ' + i + '.' } ] });
await Promise.all(Array.from({ length: ${SCENARIOS} }, (_, i) => ['a', 'b'].map((model) => limit(() => ask(model, i)))).flat());
`,
  );
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const dir = mkdtempSync(join(tmpdir(), 'agent-tester-bench-'));
try {
  project(dir);
  console.log(
    `${SCENARIOS} scenarios x 2 variants, ${LATENCY_MS} ms latency; medians of ${ROUNDS} rounds, in turns`,
  );
  for (const concurrency of [8, 32]) {
    const bare: Measured[] = [];
    const ours: Measured[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await run([join(dir, 'bare.mjs'), String(concurrency)], dir));
      const flags = [
        'check',
        '--max-concurrency',
        String(concurrency),
        '--store',
        'none',
        '--json',
        '--quiet',
        '--fail-on',
        'never',
      ];
      ours.push(await run([join(ROOT, 'bin/agent-tester.js'), ...flags], dir));
    }
    const of = (list: readonly Measured[], pick: (m: Measured) => number): number => median(list.map(pick));
    const [bareWall, ourWall] = [of(bare, (m) => m.seconds), of(ours, (m) => m.seconds)];
    const [bareCalls, ourCalls] = [of(bare, (m) => m.callSeconds), of(ours, (m) => m.callSeconds)];
    console.log(`concurrency ${concurrency}`);
    console.log(
      `  bare loop     ${bareWall.toFixed(2)} s (${of(bare, (m) => m.before).toFixed(2)} before, calls ${bareCalls.toFixed(2)}, ${of(bare, (m) => m.after).toFixed(2)} after)  ${of(bare, (m) => m.megabytes).toFixed(0)} MB`,
    );
    console.log(
      `  agent-tester  ${ourWall.toFixed(2)} s (${of(ours, (m) => m.before).toFixed(2)} before, calls ${ourCalls.toFixed(2)}, ${of(ours, (m) => m.after).toFixed(2)} after)  ${of(ours, (m) => m.megabytes).toFixed(0)} MB`,
    );
    console.log(
      `  ratio         ${(ourWall / bareWall).toFixed(2)}x whole process, ${(ourCalls / bareCalls).toFixed(2)}x calls`,
    );
  }
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(dir, { recursive: true, force: true });
}
