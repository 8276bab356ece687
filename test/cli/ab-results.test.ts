import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseResults } from '../../src/report/results.ts';

const CLI = new URL('../../src/cli.ts', import.meta.url).href;
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `agent-tester ab:test …` from the sources, in a folder without a configuration. */
function abTest(dir: string, ...args: readonly string[]): Promise<Ended> {
  const script = `import { runCli } from ${JSON.stringify(CLI)}; await runCli(['node', 'agent-tester', 'ab:test', ...process.argv.slice(1)]);`;
  return new Promise((resolve) => {
    execFile(
      NODE,
      ['--input-type=module', '-e', script, '--', ...args],
      { cwd: dir },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

/** Three trials of so many scenarios, of which the last `failing` fail. */
function results(
  scenarios: number,
  failing: number,
  more: (i: number, trial: number) => object = () => ({}),
): string {
  return Array.from({ length: scenarios }, (_, i) =>
    [0, 1, 2].map(
      (trial) =>
        `${JSON.stringify({ scenarioId: `s${i}`, passed: i < scenarios - failing, costUsd: 0.01 + i / 1e5, latencyMs: 900 + i + trial, ...more(i, trial) })}\n`,
    ),
  )
    .flat()
    .join('');
}

function folder(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-ab-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

const FILES = ['--results-a', 'a.jsonl', '--results-b', 'b.jsonl'] as const;

describe.skipIf(!existsSync(NODE))('ab:test of results that were made elsewhere', () => {
  it('rejects a worse candidate with exit code 1, names its unknown cost, and runs nothing', async () => {
    const b = results(60, 20, () => ({ costUsd: 0 }));
    const dir = folder({ 'a.jsonl': results(60, 0), 'b.jsonl': b });
    const { code, stdout, stderr } = await abTest(dir, ...FILES, '--json', '--quiet');
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'REJECT',
      policy: 'paired',
      exitCode: 1,
      metrics: { cost: { candidate: null } },
      paired: { look: 1, looks: 1, compared: 60 },
      warnings: ['b.jsonl: every costUsd is 0, which is taken as an unknown price'],
    });
    const [written = ''] = readdirSync(join(dir, '.agent-tester')).filter((name) =>
      /\d\.json$|[0-9a-f]\.json$/.test(name),
    );
    const file = parseResults(readFileSync(join(dir, '.agent-tester', written), 'utf8'), written);
    expect(file.trials).toHaveLength(360);
    expect(file.outcome).toMatchObject({ kind: 'judged' });
  });

  it('approves with 0 and lists scenarios that only one side has', async () => {
    const dir = folder({
      'a.jsonl': results(100, 0) + '{"scenarioId":"only-a","passed":true}\n',
      'b.jsonl': results(100, 0, (_, trial) => ({ latencyMs: 950 + trial })),
    });
    const { code, stdout } = await abTest(dir, ...FILES, '--format', 'comment', '--quiet');
    expect(code).toBe(0);
    expect(stdout).toContain('> **APPROVE**');
    expect(stdout).toContain('**On one side only, not compared (1)**: `only-a`');
    expect(stdout).not.toContain('Reproduce');
  });

  it('says how often the thresholds would reject an unchanged candidate', async () => {
    const flaky = (shift: number) => results(20, 0, (i, t) => ({ passed: (i + t + shift) % 3 !== 0 }));
    const dir = folder({ 'a.jsonl': flaky(0), 'b.jsonl': flaky(1) });
    const { stdout } = await abTest(
      dir,
      ...FILES,
      '--policy',
      'thresholds',
      '--format',
      'comment',
      '--quiet',
    );
    expect(stdout).toMatch(
      /- On this very data this policy would reject an unchanged candidate \d+ % of the time\./,
    );
  });

  it('is 3 where nothing is on both sides, and 0 by fail-on: never', async () => {
    const dir = folder({
      'a.jsonl': '{"scenarioId":"a","passed":true}\n',
      'b.jsonl': '{"scenarioId":"b","passed":true}\n',
      'c.jsonl': results(60, 20),
      'd.jsonl': results(60, 0),
    });
    expect((await abTest(dir, ...FILES, '--quiet')).code).toBe(3);
    const softened = await abTest(
      dir,
      '--results-a',
      'd.jsonl',
      '--results-b',
      'c.jsonl',
      '--fail-on',
      'never',
      '--quiet',
    );
    expect(softened.code).toBe(0);
  });

  it.each([
    [['--results-a', 'a.jsonl'], '--results-b is missing'],
    [[...FILES, '--model-a', 'x'], '--model-a says how to run, but --results-a and --results-b run nothing'],
    [[...FILES, '--scenarios', 'tag:x'], '--scenarios says how to run'],
    [['--results-a', 'a.jsonl', '--results-b', 'none.jsonl'], 'none.jsonl: there is no such file'],
    [['--results-a', 'a.jsonl', '--results-b', '.'], 'is no file'],
    [['--results-a', 'a.jsonl', '--results-b', 'a.jsonl'], 'holds the same results'],
    [
      ['--results-a', 'a.jsonl', '--results-b', 'bad.jsonl'],
      'bad.jsonl:1: unknown member "passd" (did you mean "passed"?)',
    ],
  ])('refuses %j with exit code 2 and says why', async (args, why) => {
    const dir = folder({
      'a.jsonl': results(2, 0),
      'b.jsonl': results(2, 1),
      'bad.jsonl': '{"scenarioId":"a","passd":true}',
    });
    const { code, stderr, stdout } = await abTest(dir, ...args, '--quiet');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
  });
});
