import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { execution } from '../fixtures/trials.ts';
import { cli } from './bundle.ts';
import { write } from './project.ts';

const N = 60;
const ids = Array.from({ length: N }, (_, i) => `s-${String(i).padStart(2, '0')}`);

/** Sixty scenarios, three recorded trials a side; `passes` says which trials of the candidate pass. */
function folder(
  passes: (index: number, trial: number) => boolean,
  options: { repeat?: number } = {},
): string {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-paired-'));
  const line = (scenarioId: string, model: string, trial: number, ok: boolean, costUsd: number): string => {
    const done = execution({
      message: ok ? 'Your refund is on its way.' : 'No.',
      costUsd,
      latencyMs: 900 + trial,
    });
    return `${JSON.stringify({ scenarioId, model, trial, execution: done })}\n`;
  };
  const recordings = ids.flatMap((id, i) =>
    [1, 2, 3, 4, 5].flatMap((trial) => [
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
gate: { policy: paired, repeat: ${options.repeat ?? 3} }
store: { kind: none }
`,
    'recordings.jsonl': recordings.join(''),
    'scenarios.yml': ids
      .map((id) => `- { id: ${id}, query: "Refund ${id}", assert: [{ type: icontains, value: refund }] }\n`)
      .join(''),
  });
  return dir;
}

interface Summary {
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly counts: { readonly trials: number };
}

async function judged(dir: string): Promise<{ code: number | null; summary: Summary }> {
  const run = await cli(['check', '--json'], dir);
  expect(run.stderr).not.toMatch(/bug/);
  return { code: run.code, summary: JSON.parse(run.stdout) as Summary };
}

describe('the policy paired, while the run goes on', () => {
  it('stops as soon as a candidate is certainly worse, and spends less than the whole plan', async () => {
    const { code, summary } = await judged(folder((i) => i % 2 === 0));
    expect(code).toBe(1);
    expect(summary.verdict).toBe('REJECT');
    expect(summary.reasons[0]).toContain('success');
    expect(summary.counts.trials).toBeLessThan(N * 2 * 3 * 0.5);
  });

  it('approves an equal candidate and does not need the whole plan for it', async () => {
    const { code, summary } = await judged(folder((i, trial) => (i + trial) % 10 !== 0));
    expect(code, JSON.stringify(summary)).toBe(0);
    expect(summary.verdict).toBe('APPROVE');
    expect(summary.counts.trials).toBeLessThanOrEqual(N * 2 * 3);
  });

  it('confirms what failed once the verdict is certain, and shows the stored answer beside the new one', async () => {
    const dir = folder((i) => i % 2 === 0);
    const store = ['--store', 'folder', '--store-path', 'stored'];
    const main = ['test:run', '--repeat', '5', '--collect-training-data', '--json', ...store];
    const filled = await cli(main, dir);
    expect(filled.code, filled.stderr).toBe(1);
    const run = await cli(['check', '--format', 'comment', ...store], dir);
    expect(run.code, run.stderr).toBe(1);
    const rows = run.stdout.split('\n').filter((line) => /^\| `s-\d\d` \| [45]\/5 \| 0\/[23] \|/.test(line));
    expect(rows.length, run.stdout).toBeGreaterThanOrEqual(10);
    expect(run.stdout).toMatch(/^### Newly broken \((?:[89]|10)\)$/m);
    expect(run.stdout).toContain('- Your refund is on its way.\n+ No.');
  });

  it('does not take a service that is gone while it confirms for an outage', async () => {
    const dir = folder((i) => i % 2 === 0);
    // Trials from 4 on are not recorded: what would confirm is lost.
    const file = join(dir, 'recordings.jsonl');
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.filter((line) => !/"trial":[45]/.test(line)).join('\n'));
    const { code, summary } = await judged(dir);
    expect(code).toBe(1);
    expect(summary.verdict).toBe('REJECT');
  });

  it('gives the same verdict from the same data', async () => {
    const dir = folder((i, trial) => (i + trial) % 4 !== 0);
    const [first, second] = [await judged(dir), await judged(dir)];
    expect({ ...second.summary, resultsPath: '' }).toEqual({ ...first.summary, resultsPath: '' });
  });

  it('says INCONCLUSIVE with what would settle it where one pass cannot tell', async () => {
    const { code, summary } = await judged(folder((i, trial) => (i + trial) % 6 !== 0, { repeat: 1 }));
    expect(summary.verdict).toBe('INCONCLUSIVE');
    expect(code).toBe(0);
    expect(summary.reasons.join(' ')).toMatch(/drop|scenario|run/);
  });

  it('under the policy thresholds runs everything and says how often it would reject an unchanged candidate', async () => {
    const dir = folder((i, trial) => (i + trial) % 10 !== 0);
    const run = await cli(
      ['check', '--policy', 'thresholds', '--format', 'comment', '--fail-on', 'never'],
      dir,
    );
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).toMatch(/unchanged candidate/);
  });
});
