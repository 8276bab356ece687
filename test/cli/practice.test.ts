import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS, recordings, scenarios } from '../e2e/project.ts';
import { commandLine } from '../fixtures/command-line.ts';

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'practice-'));
  mkdirSync(join(cwd, 'scenarios'));
  writeFileSync(
    join(cwd, 'agent-tester.yml'),
    [
      'agent: { kind: replay, recording: recordings.jsonl }',
      'models: { production: { model: m }, candidate: { model: m2 } }',
      'scenarios: scenarios/*.yml',
      'gate: { policy: thresholds, repeat: 1 }',
      'store: { kind: folder }',
      '',
    ].join('\n'),
  );
  writeFileSync(join(cwd, 'scenarios/gate.yml'), scenarios(IDS.slice(0, 9)));
  const practice = scenarios(IDS.slice(9))
    .replaceAll(/^ {2}query:/gm, '  gate: false\n  query:')
    .replaceAll('Please refund order', 'Which voucher fits the blue tea set number');
  writeFileSync(join(cwd, 'scenarios/practice.yml'), practice);
  // The candidate fails in practice alone.
  const candidate = recordings({ model: 'candidate', broken: IDS.slice(9), costUsd: 0.005 });
  writeFileSync(join(cwd, 'recordings.jsonl'), recordings() + candidate);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('practice scenarios', { timeout: 120_000 }, () => {
  it.each(['check', 'ab:test'])('decide nothing in %s, which says how many it left out', async (command) => {
    const { code, stdout } = await commandLine([command, '--store', 'none'], cwd);
    expect(code).toBe(0);
    expect(stdout).toContain('APPROVE');
    expect(stdout.replace(/\s+/g, ' ')).toContain('3 practice scenarios left out');
  });

  it('are run by test:run, and their trials are what a dataset is made of', async () => {
    const tested = await commandLine(['test:run', '--collect-training-data', '--json'], cwd);
    expect(JSON.parse(tested.stdout)).toMatchObject({ counts: { scenarios: 12 } });
    const prepared = await commandLine(['training:prepare', '--json', '--shares', '1/0/0'], cwd);
    const { removed, counts } = JSON.parse(prepared.stdout) as {
      readonly removed: Readonly<Record<string, number>>;
      readonly counts: Readonly<Record<string, number>>;
    };
    expect(removed['gating-scenario']).toBe(9);
    expect(counts['train']).toBeGreaterThan(0);
    const manifest = readFileSync(join(cwd, 'dataset/manifest.json'), 'utf8');
    expect(manifest).toContain('"contaminated":false');
    expect(readdirSync(join(cwd, 'dataset'))).toEqual(['manifest.json']);
  });
});
