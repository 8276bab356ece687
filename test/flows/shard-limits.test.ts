import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandLine, type Ended } from '../fixtures/command-line.ts';
import { execution } from '../fixtures/trials.ts';

const IDS = Array.from({ length: 40 }, (_, i) => `s-${i}`);

/** Forty scenarios, two recorded trials a side, each of a cent. */
function folder(candidatePasses: boolean): string {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-shard-limits-'));
  const lines = IDS.flatMap((scenarioId) =>
    [1, 2].flatMap((trial) =>
      (['production', 'candidate'] as const).map((model) => {
        const message = model === 'production' || candidatePasses ? 'Your refund is on its way.' : 'No.';
        return JSON.stringify({ scenarioId, model, trial, execution: execution({ message, costUsd: 0.01 }) });
      }),
    ),
  );
  writeFileSync(join(dir, 'recordings.jsonl'), `${lines.join('\n')}\n`);
  const config = {
    agent: { kind: 'replay', recording: 'recordings.jsonl' },
    models: { production: { model: 'a' }, candidate: { model: 'b' } },
    scenarios: 'suite.json',
    gate: { repeat: 2 },
    store: { kind: 'none' },
  };
  writeFileSync(join(dir, 'agent-tester.yml'), JSON.stringify(config));
  const suite = IDS.map((id) => ({ id, query: id, assert: [{ type: 'icontains', value: 'refund' }] }));
  writeFileSync(join(dir, 'suite.json'), JSON.stringify(suite));
  return dir;
}

const shard = (dir: string, part: string, ...more: string[]): Promise<Ended> =>
  commandLine(['check', '--shard', part, '--output', 'shards', '--quiet', ...more], dir);

async function merged(dir: string) {
  const { code, stdout, stderr } = await commandLine(['merge', 'shards', '--json'], dir);
  const summary = stdout === '' ? undefined : (JSON.parse(stdout) as { verdict: string; reasons: string[] });
  return { code, verdict: summary?.verdict, reasons: summary?.reasons.join('\n') ?? '', stderr };
}

/** Both shards, of which the second stops at its limit. */
async function limited(candidatePasses: boolean, ...limit: string[]): Promise<string> {
  const dir = folder(candidatePasses);
  const ended = await Promise.all([shard(dir, '1/2'), shard(dir, '2/2', ...limit)]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  return dir;
}

it('judges shards of which one hit the money limit as INCONCLUSIVE, and names it', async () => {
  const dir = await limited(true, '--max-cost-usd', '0.6');
  const { code, verdict, reasons, stderr } = await merged(dir);
  expect(code, stderr).toBe(0);
  expect(verdict).toBe('INCONCLUSIVE');
  expect(reasons.toLowerCase()).toContain('stopped at the money limit in shard 2/2');
}, 60_000);

it('leaves a REJECT that what ran is enough for', async () => {
  const dir = await limited(false, '--max-cost-usd', '0.6');
  const { code, verdict, reasons } = await merged(dir);
  expect([code, verdict]).toEqual([1, 'REJECT']);
  expect(reasons).toContain('topped at the money limit in shard 2/2');
}, 60_000);

it('never approves, also where a shard could run nothing at all or ran out of time', async () => {
  const poor = await merged(await limited(true, '--max-cost-usd', '0.0001'));
  expect(poor.verdict).not.toBe('APPROVE');
  expect(poor.reasons.toLowerCase()).toContain('stopped at the money limit in shard 2/2');
  const dir = await limited(true, '--max-cost-usd', '0.6');
  const name = readdirSync(join(dir, 'shards')).find((file) => file.endsWith('shard-2-of-2.json')) ?? '';
  const path = join(dir, 'shards', name);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"limit":"money"', '"limit":"time"'));
  const late = await merged(dir);
  expect(late.verdict).toBe('INCONCLUSIVE');
  expect(late.reasons.toLowerCase()).toContain('stopped at the time limit in shard 2/2');
}, 60_000);

it('cannot judge where a shard is missing, whatever limit another one hit', async () => {
  const dir = await limited(true, '--max-cost-usd', '0.6');
  const files = readdirSync(join(dir, 'shards')).filter((name) => name.includes('shard-1-of-2'));
  for (const name of files) rmSync(join(dir, 'shards', name));
  const { code, verdict, reasons } = await merged(dir);
  expect([code, verdict]).toEqual([3, 'UNJUDGED']);
  expect(reasons).toContain('shard 1 of 2 left no results');
}, 60_000);

it('believes no bundle that claims another limit, or a limit where trials are gone', async () => {
  const dir = await limited(true, '--max-cost-usd', '0.6');
  const name = readdirSync(join(dir, 'shards')).find((file) => file.endsWith('shard-2-of-2.json')) ?? '';
  const path = join(dir, 'shards', name);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('"limit":"money"', '"limit":"APPROVE"'));
  expect(await merged(dir)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('limit: Invalid option'),
  });
  const results = JSON.parse(text) as { trials: unknown[] };
  writeFileSync(path, JSON.stringify({ ...results, trials: results.trials.slice(0, 3) }));
  expect(await merged(dir)).toMatchObject({ code: 2, stderr: expect.stringContaining('trials: no ') });
}, 60_000);
