import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { completion, startChatServer, type ChatServer, type Respond } from '../fixtures/chat-server.ts';
import { commandLine, type Ended } from '../fixtures/command-line.ts';
import { FAIL, KEY, PASS, saying } from './material.ts';

const servers: ChatServer[] = [];
afterEach(async () => {
  const ended = servers.splice(0);
  await Promise.all(ended.map((server) => server.stop()));
  expect(ended.flatMap(({ problems }) => problems)).toEqual([]);
});

interface Told extends Ended {
  readonly dir: string;
  readonly results: string;
}

/** Runs 20 judged scenarios; the model that ends in `bad` does not say sorry. */
async function run(
  judge: Respond,
  args: readonly string[],
  options: { bar?: number; rubricOnly?: boolean; pairwise?: boolean } = {},
): Promise<Told> {
  const agents = await startChatServer(({ body }) => ({
    body: completion({ content: body.model.endsWith('bad') ? 'Wait.' : 'We are sorry.' }),
  }));
  const judges = await startChatServer(judge);
  servers.push(agents, judges);
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-judge-'));
  const bar = `${options.bar === undefined ? '' : `, bar: ${options.bar}`}${options.pairwise ? ', pairwise: true' : ''}`;
  const price = 'price: { input: 1, output: 1 }';
  writeFileSync(
    join(dir, 'agent-tester.yml'),
    `agent: { kind: openai, base-url: "${agents.baseUrl}", api-key-env: AGENT_KEY }
models:
  production: { model: good, ${price} }
  candidate: { model: bad, ${price} }
scenarios: s.yml
gate: { policy: thresholds, repeat: 1, margins: { latency: 4 } }
run: { retries: 0 }
store: { kind: none }
judge: { model: j, base-url: "${judges.baseUrl}", api-key-env: JUDGE_KEY, ${price}${bar} }
`,
  );
  const more = options.rubricOnly ? '' : ', { type: not-contains, value: guarantee }';
  const rubric = '{ type: llm-rubric, value: Says sorry. }';
  writeFileSync(
    join(dir, 's.yml'),
    Array.from({ length: 20 }, (_, i) => `- { id: s${i}, query: q${i}, assert: [${rubric}${more}] }\n`).join(
      '',
    ),
  );
  mkdirSync(join(dir, 'out'));
  const ended = await commandLine([...args, '--output', 'out'], dir, {
    AGENT_KEY: 'sk-agent',
    JUDGE_KEY: KEY,
  });
  const file = readdirSync(join(dir, 'out')).find((name) => name.endsWith('.json')) ?? '';
  return { ...ended, dir, results: file === '' ? '' : readFileSync(join(dir, 'out', file), 'utf8') };
}

const sorry: Respond = ({ body }) =>
  saying(body.messages[1]?.content?.includes('sorry') === true ? PASS : FAIL);
/** A tenth of a cent a call. */
const dear: Respond = (...seen) => {
  const { body } = sorry(...seen) ?? {};
  const usage = { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1_000 };
  return { body: { ...(body as object), usage } };
};
const check = ['ab:test', '--json'];

describe('a run with a judge', () => {
  it('rejects a candidate that the judge finds worse, and tells the cost of the judge apart', async () => {
    const { code, stdout, stderr, results } = await run(sorry, ['ab:test']);
    expect(code, stderr + stdout).toBe(1);
    expect(stdout).toContain('Judge: 40 calls, 600 tokens, $0.0006');
    expect(results + stdout + stderr).not.toContain(KEY);
  });

  it('has the judge in what the check cost, in its limit of money and in the estimate, also for a dry run', async () => {
    const { stdout, stderr } = await run(sorry, ['ab:test', '--dry-run']);
    expect(stderr).toMatch(/at most 40 trials, roughly \$[\d.]+: baseline \$.*; candidate \$.*; judge \$/);
    expect(stdout).toMatch(/This check cost: planner \$\S+ · tools \$0 · summarizer \$0 · judge \$0\.00060/);
    const tight = await run(dear, [...check, '--max-cost-usd', '0.02']);
    const told = JSON.parse(tight.stdout) as { verdict: string; costUsd: number; spent: { judge: number } };
    expect(tight.stderr + tight.stdout).toContain('stopped at the money limit');
    expect(told.spent.judge).toBeGreaterThan(0);
    expect(told.costUsd).toBeLessThanOrEqual(0.02);
  });

  it('spends no more than the limit on asking which side is better', async () => {
    const { stdout, stderr } = await run(dear, ['ab:test', '--json', '--max-cost-usd', '0.06'], {
      pairwise: true,
    });
    expect(stderr).toMatch(/the judge was not asked about \d+ pairs of answers: the money limit/);
    const { costUsd } = JSON.parse(stdout) as { costUsd: number };
    expect(costUsd).toBeGreaterThan(0.05);
    expect(costUsd).toBeLessThanOrEqual(0.06);
  });

  it('tells which side is preferred, where that is asked for', async () => {
    const kind: Respond = (seen, response, request) => {
      const text = seen.body.messages[1]?.content ?? '';
      if (!text.includes('<<<first answer')) return sorry(seen, response, request);
      const first = text.indexOf('sorry') < text.indexOf('Wait.');
      return saying({ reason: 'so', better: first ? 'first' : 'second' });
    };
    const { code, stdout } = await run(kind, ['ab:test'], { pairwise: true });
    expect(code, stdout).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      "Judge: prefers the candidate's answer in 0 of 20 scenarios, the baseline's in 20, tie 0; of those not tied 0 % [0 %, 16 %], sign test p = 0.000. This gates nothing.",
    );
    expect(stdout).toContain('Judge: 80 calls');
  });

  it('is replayed with the verdicts that the judge gave', async () => {
    const { dir } = await run(sorry, ['ab:test']);
    const file = readdirSync(join(dir, 'out')).find((name) => name.endsWith('.json')) ?? '';
    const { code, stdout } = await commandLine(['replay', join('out', file), '--scenario', 's3'], dir);
    expect(code, stdout).toBe(1);
    expect(stdout).toContain('FAIL assert[0] llm-rubric: the judge says: "It does not."');
    expect(stdout).toContain('ok   assert[1] not-contains');
  });

  it('judges nothing where the judge is away, and blames nobody', async () => {
    const { code, stdout } = await run(() => ({ status: 503 }), check);
    expect(code, stdout).toBe(3);
    expect(JSON.parse(stdout)).not.toMatchObject({ verdict: 'REJECT' });
  });

  it('judges nothing where the judge answers for the baseline alone', async () => {
    const half: Respond = (seen, response, request) =>
      seen.body.messages[1]?.content?.includes('sorry') === true
        ? sorry(seen, response, request)
        : saying('no idea');
    const { code, stdout } = await run(half, check);
    expect(code, stdout).toBe(3);
  });

  it('does not let a judge decide that was never calibrated and has a bar', async () => {
    const { code, stdout, stderr } = await run(sorry, ['ab:test'], { bar: 0.6 });
    expect(code, stderr + stdout).toBe(0);
    expect(stdout).toContain('not calibrated, and the bar is 0.6: 20 assertions inform only');
  });

  it('says that it could not judge where nothing but such a judge expects anything', async () => {
    const { code, stdout } = await run(sorry, ['ab:test'], { bar: 0.6, rubricOnly: true });
    expect(code, stdout).toBe(3);
  });

  it('needs the key before it calls anybody', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'agent-tester-judge-'));
    writeFileSync(
      join(dir, 'agent-tester.yml'),
      'agent: { kind: replay, recording: r.jsonl }\nmodels: { production: { model: m } }\nscenarios: s.yml\njudge: { model: j, api-key-env: JUDGE_KEY }\n',
    );
    writeFileSync(join(dir, 's.yml'), '- { id: a, query: q, assert: [{ type: llm-rubric, value: x }] }\n');
    writeFileSync(join(dir, 'r.jsonl'), '');
    const { code, stderr } = await commandLine(['test:run'], dir);
    expect(code).toBe(2);
    expect(stderr).toContain('judge.api-key-env: the environment variable JUDGE_KEY');
  });
});
