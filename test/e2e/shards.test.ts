import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startChatServer } from '../fixtures/chat-server.ts';
import { execution } from '../fixtures/trials.ts';
import { cli, startCli, type Ended } from './bundle.ts';
import { write } from './project.ts';

const N = 60;
const ids = Array.from({ length: N }, (_, i) => `s-${String(i).padStart(2, '0')}`);

/** Sixty scenarios, five recorded trials a side; the first three are tagged. */
function folder(passes: (index: number, trial: number) => boolean, policy = 'paired'): string {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-shards-'));
  const line = (scenarioId: string, model: string, trial: number, ok: boolean, costUsd: number): string => {
    const message = ok ? 'Your refund is on its way.' : 'No.';
    const done = execution({ message, costUsd, latencyMs: 900 + trial });
    return `${JSON.stringify({ scenarioId, model, trial, execution: done })}\n`;
  };
  const recordings = ids.flatMap((id, i) =>
    [1, 2, 3, 4, 5, 6, 7, 8].flatMap((trial) => [
      line(id, 'production', trial, (i + trial) % 10 !== 0, 0.01 + i / 10_000),
      line(id, 'candidate', trial, passes(i, trial), 0.008 + i / 10_000),
    ]),
  );
  write(dir, {
    'agent-tester.yml': `agent: { kind: replay, recording: recordings.jsonl }
models:
  production: { model: a, price: { input: 1, output: 1 } }
  candidate: { extends: production, model: b, price: { input: 1, output: 1 } }
scenarios: scenarios.yml
gate: { policy: ${policy} }
store: { kind: none }
`,
    'recordings.jsonl': recordings.join(''),
    'scenarios.yml': ids
      .map((id, i) => {
        const tags = i < 3 ? ', tags: [regression]' : '';
        return `- { id: ${id}, query: "Refund ${id}"${tags}, assert: [{ type: icontains, value: refund }] }\n`;
      })
      .join(''),
  });
  return dir;
}

async function runShards(dir: string, of: number, only?: readonly number[]): Promise<Ended[]> {
  const all = Array.from({ length: of }, (_, at) => at + 1).filter((index) => only?.includes(index) ?? true);
  const runs = await Promise.all(
    all.map((index) => cli(['check', '--shard', `${index}/${of}`, '--output', 'shards', '--quiet'], dir)),
  );
  for (const run of runs) expect(run.code, run.stderr).toBe(0);
  return runs;
}

interface Trial {
  readonly scenarioId: string;
  readonly role: string;
  readonly trial: number;
  readonly retry?: true;
  readonly execution?: { readonly message: string };
  readonly validation?: { readonly passed: boolean };
}
interface Results {
  readonly outcome: { readonly kind: string };
  readonly trials: readonly Trial[];
}

const readResults = (dir: string, output: string): Results => {
  const [name = ''] = readdirSync(join(dir, output)).filter((file) => /-[0-9a-f]{4}\.json$/.test(file));
  return JSON.parse(readFileSync(join(dir, output, name), 'utf8')) as Results;
};
const bundleOf = (dir: string, index: number): string => {
  const files = readdirSync(join(dir, 'shards'));
  return join(
    'shards',
    files.find((file) => file.includes(`shard-${index}-of`) && file.endsWith('.json')) ?? '',
  );
};
const told = ({ trials }: Results): unknown[] =>
  trials.map(({ scenarioId, role, trial, retry, execution: done, validation }) => [
    scenarioId,
    role,
    trial,
    retry,
    done?.message,
    validation?.passed,
  ]);
const summary = ({ stdout }: Ended) =>
  JSON.parse(stdout) as { verdict: string; reasons: string[]; counts: { trials: number }; broken: string[] };

describe('four shards', () => {
  it('are one whole run: the same trials, the same verdict', async () => {
    const dir = folder((i) => i % 4 !== 0, 'thresholds');
    await runShards(dir, 4);
    const merged = await cli(['merge', 'shards', '--json', '--output', 'merged'], dir);
    const whole = await cli(['check', '--json', '--output', 'whole'], dir);
    expect(merged.code, merged.stderr).toBe(1);
    expect({ ...summary(merged), resultsPath: '' }).toEqual({ ...summary(whole), resultsPath: '' });
    expect(told(readResults(dir, 'merged'))).toEqual(told(readResults(dir, 'whole')));
  });

  it('run every pass under the policy paired, and are judged at one look', async () => {
    const dir = folder((i) => i % 2 === 0);
    await runShards(dir, 4);
    const run = await cli(['merge', 'shards', '--json'], dir);
    expect(run.code, run.stderr).toBe(1);
    expect(summary(run)).toMatchObject({ verdict: 'REJECT', paired: { look: 1, looks: 1 } });
    const again = await cli(['check', '--json'], dir);
    expect(summary(again).verdict).toBe('REJECT');
    expect(summary(again).counts.trials).toBeLessThan(summary(run).counts.trials);
  });

  it('approve what is as good as before', async () => {
    const dir = folder((i, trial) => (i + trial) % 10 !== 0);
    await runShards(dir, 4);
    const run = await cli(['merge', 'shards', '--json'], dir);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(summary(run).verdict).toBe('APPROVE');
  });

  it('try a tagged scenario again that failed, so that the gate of tagged ones finds it broken', async () => {
    const dir = folder((i, trial) => i !== 2 && (i + trial) % 10 !== 0);
    await runShards(dir, 4);
    const run = await cli(['merge', 'shards', '--json', '--output', 'merged'], dir);
    expect(run.code, run.stderr).toBe(1);
    expect(summary(run)).toMatchObject({ verdict: 'REJECT', regressionFailures: ['s-02'] });
    const retries = readResults(dir, 'merged').trials.filter(({ retry }) => retry);
    expect(retries.map(({ scenarioId }) => scenarioId)).toEqual(['s-02', 's-02']);
  });

  it('of which one never comes could not be judged, and the report names it', async () => {
    const dir = folder((i) => i % 4 !== 3);
    await runShards(dir, 4, [1, 2, 4]);
    const run = await cli(['merge', 'shards', '--json'], dir);
    expect(run.code, run.stderr).toBe(3);
    expect(summary(run)).toMatchObject({ verdict: 'UNJUDGED', exitCode: 3 });
    expect(summary(run).reasons[0]).toContain('shard 3 of 4 left no results');
    expect(summary(run).counts.trials).toBe(45 * 6);
  });

  it('of which none comes could not be judged', async () => {
    const run = await cli(
      ['merge', 'nowhere', '--json'],
      folder(() => true),
    );
    expect(run.code, run.stderr).toBe(3);
    expect(summary(run).reasons[0]).toContain('no shard left any results');
  });
});

describe('a shard that was stopped', () => {
  it('keeps what it has, and merge says which one it was', async () => {
    const model = await startChatServer(({ index, body }) =>
      index > 6
        ? undefined
        : {
            body: {
              id: 'c',
              object: 'chat.completion',
              created: 1,
              model: body.model,
              choices: [
                { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'refund' } },
              ],
            },
          },
    );
    onTestFinished(() => model.stop());
    const dir = folder(() => true);
    const config = readFileSync(join(dir, 'agent-tester.yml'), 'utf8');
    const agent = `agent: { kind: openai, base-url: "${model.baseUrl}" }`;
    writeFileSync(join(dir, 'agent-tester.yml'), config.replace(/^agent: .*$/m, agent));
    const started = startCli(['check', '--shard', '1/1', '--output', 'shards'], dir);
    await expect.poll(() => model.requests.length, { timeout: 20_000 }).toBeGreaterThan(8);
    started.kill('SIGINT');
    expect((await started.ended).code).toBe(130);
    const run = await cli(['merge', 'shards', '--json'], dir);
    expect(run.code, run.stderr).toBe(3);
    expect(summary(run).reasons[0]).toContain('shard 1 of 1 stopped before the end');
  });
});

describe('merge', () => {
  it('takes a file that is given twice once, by folder, glob and name', async () => {
    const dir = folder((i, trial) => (i + trial) % 10 !== 0);
    await runShards(dir, 2);
    const run = await cli(['merge', 'shards', 'shards/*-of-2.json', bundleOf(dir, 1), '--json'], dir);
    expect(run.code, run.stderr).toBe(0);
    expect(summary(run).counts.trials).toBe(N * 6);
  });

  it('refuses two different results of one shard', async () => {
    const dir = folder(() => true);
    await runShards(dir, 2);
    await runShards(dir, 2, [2]);
    const run = await cli(['merge', 'shards'], dir);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/shard\.index: is shard 2 of 2, which .* holds already/);
  });

  it.each([
    [
      'suite',
      'scenarios.yml',
      /query: "Refund s-07"/,
      'query: "Return s-07"',
      /run\.suiteHash: the suite differs/,
    ],
    [
      'config',
      'agent-tester.yml',
      /model: b, price/,
      'model: c, price',
      /candidate\.configHash: the config of the candidate differs/,
    ],
    [
      'gate',
      'agent-tester.yml',
      /gate: \{ /,
      'gate: { margins: { success: 0.2 }, ',
      /shard\.gate: the gate differs/,
    ],
  ])('refuses shards of another %s, naming both files', async (_what, file, old, now, message) => {
    const dir = folder(() => true);
    await runShards(dir, 2, [1]);
    const text = readFileSync(join(dir, file), 'utf8');
    writeFileSync(join(dir, file), text.replace(old, now));
    await runShards(dir, 2, [2]);
    const run = await cli(['merge', 'shards'], dir);
    expect(run.code, run.stdout).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).toContain(bundleOf(dir, 1));
    expect(run.stderr).toContain(bundleOf(dir, 2));
  });

  it('refuses shards whose rules or scenarios are not those of the checkout', async () => {
    const dir = folder(() => true);
    await runShards(dir, 2);
    const run = await cli(['merge', 'shards', '--repeat', '2'], dir);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('the number of trials differs: 3 here, 2 in this checkout');
  });

  it('refuses shards of another number', async () => {
    const dir = folder(() => true);
    await runShards(dir, 2, [1]);
    await runShards(dir, 3, [2]);
    const run = await cli(['merge', 'shards'], dir);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/the number of shards differs/);
  });

  it('refuses a whole run, and a file that lost or doubled a trial', async () => {
    const dir = folder(() => true);
    await cli(['check', '--output', 'whole', '--quiet'], dir);
    const whole = await cli(['merge', 'whole'], dir);
    expect(whole.code).toBe(2);
    expect(whole.stderr).toContain('holds a whole run');
    await runShards(dir, 2);
    const path = join(dir, bundleOf(dir, 1));
    const good = readFileSync(path, 'utf8');
    const lines = good.split('\n');
    const first = lines.findIndex((line) => line.startsWith('{"attempts"'));
    writeFileSync(path, [...lines.slice(0, first), lines[first], ...lines.slice(first)].join('\n'));
    const twice = await cli(['merge', 'shards'], dir);
    expect(twice.code).toBe(2);
    expect(twice.stderr).toMatch(/trials\.1: (baseline|candidate) trial 1 of "s-\d\d" is there twice/);
    writeFileSync(path, good.slice(0, good.length / 2));
    const cut = await cli(['merge', 'shards'], dir);
    expect(cut.code).toBe(2);
    expect(cut.stderr).toContain('it may be cut off');
    rmSync(path);
    copyFileSync(join(dir, 'scenarios.yml'), path);
    expect((await cli(['merge', 'shards'], dir)).code).toBe(2);
  });
});

describe('--shard', () => {
  it.each(['5/4', '0/4', 'a/b', '1', '1/0', '-1/4', '1/4/2', '1/257'])('refuses %s', async (shard) => {
    const run = await cli(
      ['check', `--shard=${shard}`],
      folder(() => true),
    );
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('expected a part and their number');
  });

  it('may leave a shard empty, which is no failure', async () => {
    const dir = folder(() => true);
    const one = ['--scenarios', 's-01'];
    for (const index of [1, 2]) {
      const run = await cli(['check', '--shard', `${index}/2`, '--output', 'shards', '--json', ...one], dir);
      expect(run.code, run.stderr).toBe(0);
    }
    const merged = await cli(['merge', 'shards', '--json', ...one], dir);
    expect(summary(merged)).toMatchObject({ counts: { scenarios: 1, trials: 6 } });
  });

  it('works for one variant, too: merge says what failed, as test:run does', async () => {
    const dir = folder(() => true);
    for (const index of [1, 2])
      await cli(['test:run', '--shard', `${index}/2`, '--output', 'shards', '--quiet'], dir);
    const run = await cli(['merge', 'shards', '--json'], dir);
    expect(run.code, run.stderr).toBe(1);
    expect(summary(run)).toMatchObject({ verdict: 'MEASURED', counts: { trials: N * 3 } });
  });
});
