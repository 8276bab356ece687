import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import { BASE_FILES, write } from '../e2e/project.ts';
import { commandLine, type Ended } from '../fixtures/command-line.ts';
import { addition } from '../fixtures/records.ts';

let dir: string;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'agent-tester-upkeep-'));
  write(dir, BASE_FILES);
  const store = createFolderStore({ dir: join(dir, 'training-data') });
  for (const runId of ['a', 'b']) {
    await store.append(addition({ runId, startedAt: '2025-03-05T10:00:00.000Z' }));
  }
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const FOLDER = ['--store', 'folder'];
const run = (...args: readonly string[]): Promise<Ended> => commandLine([...args], dir);

describe('training:verify', () => {
  it('ends with 0 where all is well', async () => {
    const { code, stdout } = await run('training:verify', ...FOLDER);
    expect(stdout).toMatch(/^4 files of .*training-data with 4 examples, 2 runs and 0 events: no problem\n$/);
    expect(code).toBe(0);
  });

  it('tells each problem with its place, hostile text harmless, and ends with 1', async () => {
    const file = 'training-data/examples/2025-03/c-1.json';
    write(dir, { [file]: '{"schema":"agent-tester/examples","version":2,\u001b[31m::set-output' });
    appendFileSync(join(dir, 'training-data/runs/2025-03/a-1.json'), 'x');
    const { code, stdout } = await run('training:verify', ...FOLDER);
    expect(stdout).toMatch(/^✗ training-data\/runs\/2025-03\/a-1\.json:4:1: is not JSON/m);
    expect(stdout).toMatch(/^✗ training-data\/examples\/2025-03\/c-1\.json:1:\d+: is not JSON/m);
    expect(stdout).toMatch(/: 2 problems, 1 warning\n$/);
    expect(stdout).not.toContain('\u001b[31m');
    expect(code).toBe(1);
  });

  it('says the same for machines', async () => {
    writeFileSync(join(dir, 'training-data/runs/2025-03/.x.tmp'), '');
    const { code, stdout } = await run('training:verify', '--json', ...FOLDER);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'agent-tester/verify',
      examples: 4,
      counts: { problem: 0, warning: 1, unread: 0 },
      findings: [{ severity: 'warning', place: { file: 'training-data/runs/2025-03/.x.tmp' } }],
      exitCode: 0,
    });
    expect(code).toBe(0);
  });

  it('ends with 2 where there is no store', async () => {
    const { code, stderr } = await run('training:verify', ...FOLDER, '--store-path', 'elsewhere');
    expect(stderr).toContain('elsewhere: there is no store here');
    expect(code).toBe(2);
  });
});

describe('training:compact', () => {
  const files = (): readonly string[] => readdirSync(join(dir, 'training-data/examples/2025-03'));

  it('says what it would do, does it, and then has nothing to do', async () => {
    const dry = await run('training:compact', '--dry-run', ...FOLDER);
    expect(dry.stdout).toMatch(/^would fold 2 files with 4 records into 1: /);
    expect(files()).toEqual(['a-1.json', 'b-1.json']);
    const real = await run('training:compact', '--json', ...FOLDER);
    expect(JSON.parse(real.stdout)).toMatchObject({
      schema: 'agent-tester/compact',
      folds: [{ files: 2, records: 4 }],
    });
    expect(files()).toEqual([expect.stringMatching(/^compact-[0-9a-f]{32}\.json$/)]);
    const again = await run('training:compact', ...FOLDER);
    expect(again.stdout).toMatch(/^nothing to fold in /);
    expect([dry.code, real.code, again.code]).toEqual([0, 0, 0]);
  });

  it.each([
    [['--before', '2999-01'], /would fold \d{4}-\d{2}, to which runs are still added/],
    [['--before', 'March'], /expected a month such as 2026-11/],
    [['--max-size', '500'], /expected 1 to 48/],
  ])('refuses %j', async (flags, message) => {
    const { code, stderr } = await run('training:compact', ...FOLDER, ...flags);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(files()).toHaveLength(2);
  });
});
