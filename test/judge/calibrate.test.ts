import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { startChatServer, type ChatServer, type Respond } from '../fixtures/chat-server.ts';
import { commandLine, type Ended } from '../fixtures/command-line.ts';
import { FAIL, PASS, saying } from './material.ts';

const KEY = 'sk-judge-0123456789abcdef';
const VERDICTS = resolve('../shared/data/judge/verdicts.dev.jsonl.gz');

const servers: ChatServer[] = [];
afterEach(async () => {
  const ended = servers.splice(0);
  await Promise.all(ended.map((server) => server.stop()));
  expect(ended.flatMap(({ problems }) => problems)).toEqual([]);
});

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function calibrated(
  labels: string,
  options: { respond?: Respond; bar?: number; args?: readonly string[] } = {},
): Promise<Ended & { dir: string; requests: number }> {
  const { respond = () => saying(PASS), bar, args = [] } = options;
  const server = await startChatServer(respond);
  servers.push(server);
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-judge-'));
  const judge = `judge: { model: j, base-url: "${server.baseUrl}", api-key-env: JUDGE_KEY, price: { input: 1, output: 1 }${bar === undefined ? '' : `, bar: ${bar}`} }`;
  writeFileSync(
    join(dir, 'agent-tester.yml'),
    `agent: { kind: replay, recording: r.jsonl }\nmodels: { production: { model: m } }\nrun: { retries: 0 }\n${judge}\n`,
  );
  writeFileSync(join(dir, 'labels.jsonl'), labels);
  const ended = await commandLine(['judge:calibrate', '--labels', 'labels.jsonl', ...args], dir, {
    JUDGE_KEY: KEY,
  });
  return { ...ended, dir, requests: server.requests.length };
}

/** The judge passes what says sorry. */
const sorry: Respond = ({ body }) =>
  saying(body.messages[1]?.content?.includes('sorry') === true ? PASS : FAIL);
const asked = Array.from({ length: 24 }, (_, i) => ({
  label: i % 3 === 0 ? 'pass' : 'fail',
  criterion: i % 2 === 0 ? 'tone' : 'facts',
  rubric: 'Says sorry.',
  query: 'Where is it?',
  answer: i % 3 === 0 || i === 1 ? 'We are sorry.' : 'Wait.',
}));

describe('judge:calibrate', () => {
  it('asks the judge about every row and writes what it found beside the config', async () => {
    const { code, stdout, stderr, dir, requests } = await calibrated(lines(asked), { respond: sorry });
    expect(code, stderr + stdout).toBe(0);
    expect(requests).toBe(24);
    expect(stdout).toContain('tone: kappa 1.00 [1.00, 1.00], agreement 100 % on 12 labels');
    expect(stdout).toContain('only the judge passes 1');
    expect(stdout).toContain('wrote judge-calibration.json');
    const record: unknown = JSON.parse(readFileSync(join(dir, 'judge-calibration.json'), 'utf8'));
    expect(record).toMatchObject({ model: 'j', overall: { n: 24 }, criteria: { tone: { n: 12, kappa: 1 } } });
    expect(stdout + stderr).not.toContain(KEY);
  });

  it('ends with 1 below the bar and says so', async () => {
    const { code, stdout } = await calibrated(lines(asked), { bar: 0.6 });
    expect(code).toBe(1);
    expect(stdout).toContain('bar 0.6: the judge informs only');
  });

  it('writes nothing where verdicts were recorded or on a dry run', async () => {
    const recorded = await calibrated(lines([...asked, { label: true, verdict: 'satisfied' }]));
    const dry = await calibrated(lines(asked), { args: ['--dry-run'] });
    for (const { dir } of [recorded, dry])
      expect(existsSync(join(dir, 'judge-calibration.json'))).toBe(false);
  });

  it('counts what is no verdict, and ends with 3 where nothing is one', async () => {
    const rows = [
      { label: 'pass', verdict: 'perhaps' },
      { label: 'fail', verdict: '\u001b[31mperhaps' },
    ];
    const { code, stdout } = await calibrated(lines(rows));
    expect(code).toBe(3);
    expect(stdout).toContain('no verdict on 2 labels');
    expect(stdout).toContain('! no verdict, 1 ×: perhaps');
    expect(stdout).not.toContain('\u001b[31m');
  });

  it('ends with 3 where the judge is away', async () => {
    const { code, stdout, requests } = await calibrated(lines(asked), { respond: () => ({ status: 500 }) });
    expect(code).toBe(3);
    expect(stdout).toContain('the judge did not answer');
    expect(requests).toBeLessThanOrEqual(5 + 8);
  });

  it('tells every row that it cannot read, at its line', async () => {
    const rows = [{ label: 'maybe', verdict: 'pass' }, { label: 'pass' }, { label: true, verdct: 'pass' }];
    const { code, stderr } = await calibrated(lines(rows));
    expect(code).toBe(2);
    expect(stderr).toContain('labels.jsonl:1:10');
    expect(stderr).toContain('labels.jsonl:2:');
    expect(stderr).toContain('did you mean "verdict"?');
  });

  it('refuses a file without a row', async () => {
    const { code, stderr } = await calibrated('');
    expect(code).toBe(2);
    expect(stderr).toContain('holds no labelled row');
  });

  it.skipIf(!existsSync(VERDICTS))('reports kappa per prompt of 200 recorded verdicts', async () => {
    const recorded = gunzipSync(readFileSync(VERDICTS)).toString('utf8').trim().split('\n');
    const rows = recorded.map((line) => {
      const { judge_prompt, success, verdict } = JSON.parse(line) as {
        judge_prompt: string;
        success: boolean;
        verdict: string;
      };
      return { criterion: judge_prompt, label: success, verdict };
    });
    const { code, stdout, requests } = await calibrated(lines(rows), { args: ['--json'] });
    expect(code).toBe(0);
    expect(requests).toBe(0);
    const { overall, criteria, unrated } = JSON.parse(stdout) as {
      overall: { n: number };
      criteria: Record<string, { n: number; kappa: number; agreement: number }>;
      unrated: unknown[];
    };
    expect([overall.n, unrated]).toEqual([200, []]);
    const told = Object.entries(criteria).map(([name, { n, kappa }]) => [name, n, Number(kappa.toFixed(3))]);
    expect(told.sort(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
      ['customer_outcome_v1', 50, -0.163],
      ['policy_chain_of_thought_v1', 50, -0.079],
      ['policy_conversation_v1', 50, 0.368],
      ['quick_triage_v1', 50, 0.063],
    ]);
  });
});
