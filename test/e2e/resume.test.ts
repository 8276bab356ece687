import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startChatServer, type ChatServer, type Respond } from '../fixtures/chat-server.ts';
import { cli, startCli } from './bundle.ts';
import { scenarios, write } from './project.ts';

const env = { SHOP_KEY: 'sk-test-0123456789abcdefghij' };
const LANES = 3;
const TRIALS = 24;
const CHECK = ['check', '--json', '--store', 'none'];

const servers: ChatServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const answer = (content: string): object => ({
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  usage: { prompt_tokens: 90, completion_tokens: 10, total_tokens: 100 },
});

/** One call a trial, answered after 20 ms. */
const slow: Respond = (_seen, response) => {
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer('Your refund is on its way to anna.smith@shop-mail.com.')));
  }, 20);
  return undefined;
};

const config = (
  url: string,
  more = '',
): string => `agent: { kind: openai, base-url: "${url}", api-key-env: SHOP_KEY }
models:
  production: { model: shop-large, price: { input: 4, output: 16 } }
  candidate: { extends: production, model: shop-small, price: { input: 1, output: 4 }${more} }
scenarios: scenarios/*.yml
gate: { policy: thresholds, margins: { latency: 4 } }
run: { max-concurrency: ${LANES} }
`;

async function shop(respond: Respond = slow) {
  const server = await startChatServer(respond);
  servers.push(server);
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-resume-'));
  write(dir, {
    'agent-tester.yml': config(server.baseUrl),
    'scenarios/refunds.yml': scenarios().replaceAll(/ {2}expect:\n {4}tools: \[lookup_order\]\n/g, ''),
  });
  return { dir, server };
}

const journals = (dir: string): string[] =>
  existsSync(join(dir, '.agent-tester'))
    ? readdirSync(join(dir, '.agent-tester')).filter((name) => name.startsWith('journal-'))
    : [];

/** Starts the check and kills it once so many calls were made. */
async function killed(dir: string, server: ChatServer, calls: number): Promise<void> {
  const run = startCli(CHECK, dir, env);
  await expect
    .poll(() => server.requests.length, { timeout: 20_000, interval: 2 })
    .toBeGreaterThanOrEqual(calls);
  run.kill('SIGKILL');
  await run.ended;
}

const told = (text: string) => JSON.parse(text) as { verdict: string; counts: { missing: number } };

describe('a run that was killed', () => {
  it.each([5, 11, 19])('after %i calls goes on, and pays for no finished trial twice', async (calls) => {
    const { dir, server } = await shop();
    await killed(dir, server, calls);
    const [journal = ''] = journals(dir).filter((name) => name.endsWith('.jsonl'));
    expect(statSync(join(dir, '.agent-tester', journal)).mode & 0o777).toBe(0o600);
    const text = readFileSync(join(dir, '.agent-tester', journal), 'utf8');
    expect(text).not.toContain('anna.smith');
    const kept = text.split('\n').filter((line) => line.includes('"scenarioId"')).length;
    expect(kept).toBeGreaterThan(0);
    const before = server.requests.length;

    const again = await cli(CHECK, dir, env);
    expect(again.code, again.stderr).toBe(0);
    expect(again.stderr).toContain('of an interrupted run');
    expect(server.requests.length - before).toBe(TRIALS - kept);
    expect(before - kept).toBeLessThanOrEqual(LANES);
    expect(told(again.stdout)).toMatchObject({ verdict: 'APPROVE', counts: { missing: 0 } });
    expect(journals(dir)).toEqual([]);
    const [results = ''] = readdirSync(join(dir, '.agent-tester')).filter((name) =>
      /[0-9a-f]\.json$/.test(name),
    );
    const file = JSON.parse(readFileSync(join(dir, '.agent-tester', results), 'utf8')) as {
      trials: { scenarioId: string; role: string; execution?: object }[];
    };
    expect(file.trials).toHaveLength(TRIALS);
    expect(new Set(file.trials.map(({ scenarioId, role }) => `${scenarioId} ${role}`)).size).toBe(TRIALS);
    expect(file.trials.every(({ execution }) => execution)).toBe(true);
  });

  it('goes on although its last line is torn', async () => {
    const { dir, server } = await shop();
    await killed(dir, server, 8);
    const [journal = ''] = journals(dir).filter((name) => name.endsWith('.jsonl'));
    appendFileSync(join(dir, '.agent-tester', journal), '{"scenarioId":"refund-01","role":"ba');
    const again = await cli(CHECK, dir, env);
    expect(again.code, again.stderr).toBe(0);
    expect(server.requests.length).toBeLessThanOrEqual(TRIALS + LANES);
  });

  it('is not continued by one with another config, nor with --fresh', async () => {
    const { dir, server } = await shop();
    await killed(dir, server, 8);
    let before = server.requests.length;
    const fresh = await cli([...CHECK, '--fresh'], dir, env);
    expect(fresh.code, fresh.stderr).toBe(0);
    expect(server.requests.length - before).toBe(TRIALS);

    await killed(dir, server, server.requests.length + 8);
    write(dir, { 'agent-tester.yml': config(server.baseUrl, ', temperature: 0.5') });
    before = server.requests.length;
    const other = await cli(CHECK, dir, env);
    expect(other.code, other.stderr).toBe(0);
    expect(server.requests.length - before).toBe(TRIALS);
  });

  it('is not continued on a CI machine, where a checkout could bring a journal', async () => {
    const { dir, server } = await shop();
    await killed(dir, server, 8);
    const before = server.requests.length;
    const run = await cli(CHECK, dir, { ...env, CI: 'true' });
    expect(run.code, run.stderr).toBe(0);
    expect(server.requests.length - before).toBe(TRIALS);
  });

  it('is not continued from a file that others could have written', async () => {
    const { dir, server } = await shop();
    await killed(dir, server, 8);
    const [journal = ''] = journals(dir).filter((name) => name.endsWith('.jsonl'));
    const path = join(dir, '.agent-tester', journal);
    const text = readFileSync(path, 'utf8');
    rmSync(path);
    writeFileSync(path, text, { mode: 0o644 });
    const before = server.requests.length;
    const run = await cli(CHECK, dir, env);
    expect(run.code, run.stderr).toBe(0);
    expect(server.requests.length - before).toBe(TRIALS);
  });
});

/** A program that notes every question, answers after 20 ms and ends with its input. */
const PROGRAM = `import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, scenarioId, model } = JSON.parse(line);
  appendFileSync('asked.log', process.pid + ' ' + scenarioId + ' ' + model.id + '\\n');
  await new Promise((done) => setTimeout(done, 20));
  process.stdout.write(JSON.stringify({ id, message: 'Your refund is on its way.', costUsd: model.id === 'shop-small' ? 1 : 4 }) + '\\n');
}
`;

describe('a run of programs that is killed at a random moment, again and again', () => {
  it('asks for no finished trial twice, ends whole, and leaves no program behind', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'agent-tester-resume-'));
    write(dir, {
      'program.mjs': PROGRAM,
      'agent-tester.yml': config('http://127.0.0.1:1').replace(
        /agent: .*/,
        `agent: { kind: command, command: [${JSON.stringify(process.execPath)}, program.mjs] }`,
      ),
      'scenarios/refunds.yml': scenarios().replaceAll(/ {2}expect:\n {4}tools: \[lookup_order\]\n/g, ''),
    });
    const log = join(dir, 'asked.log');
    const asked = (): string[] => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
    let kills = 0;
    for (; kills < 3; kills++) {
      const before = asked().length;
      const run = startCli(CHECK, dir, env);
      await expect.poll(() => asked().length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(before);
      await new Promise((done) => setTimeout(done, Math.random() * 40));
      run.kill('SIGKILL');
      await run.ended;
    }
    const { code, stdout, stderr } = await cli(CHECK, dir, env);
    expect(code, stdout + stderr).toBe(0);
    expect(told(stdout)).toMatchObject({ verdict: 'APPROVE', counts: { missing: 0 } });
    const trials = asked().map((line) => line.replace(/^\d+ /, ''));
    expect(new Set(trials).size).toBe(TRIALS);
    // Each kill can only cost what was in flight.
    expect(trials.length).toBeLessThanOrEqual(TRIALS + kills * LANES);
    const pids = new Set(asked().map((line) => Number(line.split(' ')[0])));
    await expect.poll(() => [...pids].filter(alive), { timeout: 5_000 }).toEqual([]);
  });
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('two runs of the same at once', () => {
  it('do not mix: one has the journal, the other says that it has none', async () => {
    let held: (() => void)[] | undefined = [];
    const { dir, server } = await shop((seen, response, request) => {
      if (held) held.push(() => void slow(seen, response, request));
      else slow(seen, response, request);
      return undefined;
    });
    const first = startCli(CHECK, dir, env);
    await expect.poll(() => server.requests.length, { timeout: 20_000 }).toBeGreaterThan(0);
    const second = startCli(CHECK, dir, env);
    await second.said('another run of the same');
    const waiting = held;
    held = undefined;
    for (const go of waiting) go();
    const ended = await Promise.all([first.ended, second.ended]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(server.requests).toHaveLength(2 * TRIALS);
    expect(journals(dir)).toEqual([]);
  });
});
