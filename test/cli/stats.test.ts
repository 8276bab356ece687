import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import { BASE_FILES, write } from '../e2e/project.ts';
import { commandLine, type Ended } from '../fixtures/command-line.ts';
import { addition } from '../fixtures/records.ts';

let dir: string;
const store = () => createFolderStore({ dir: join(dir, 'training-data') });
const stats = (...args: readonly string[]): Promise<Ended> => commandLine(['training:stats', ...args], dir);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'agent-tester-stats-'));
  write(dir, BASE_FILES);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('training:stats', () => {
  it('tells people of the store in aligned columns, without colour in a pipe', async () => {
    await store().append(addition({}, 3));
    const { code, stdout } = await stats();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^3 examples\n/);
    expect(stdout).toMatch(/accuracy +100 % +3 {2}passed, of those that were judged/);
    expect(stdout).toMatch(/^rating +– +0/m);
    expect(stdout).not.toContain('\u001b');
  });

  it('tells machines the same', async () => {
    await store().append(addition({}, 3));
    const { code, stdout } = await stats('--json', '--source', 'test');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'agent-tester/stats',
      version: 1,
      total: { examples: 3, metrics: { accuracy: { n: 3, mean: 1 }, rating: { n: 0, mean: null } } },
    });
  });

  it('tells of an empty store that it is empty', async () => {
    expect(await stats()).toMatchObject({ code: 0, stdout: '0 examples\n' });
  });

  it('shows no control character of a name that a log told', async () => {
    const { run, examples } = addition({}, 1);
    const [one] = examples;
    if (!one) throw new Error('no example');
    const provenance = {
      source: 'production',
      origin: { importer: 'jsonl', id: 'x' },
      tags: ['\u001b[31mred\n::error::x'],
      model: '\u001b]0;title\u0007',
      configHash: null,
      commit: null,
    } as const;
    await store().addBatches([
      { name: 'import-x', startedAt: run.startedAt, examples: [{ ...one, provenance }], configs: [] },
    ]);
    const { stdout } = await stats();
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/^::error/m);
  });

  it('stops at a store that cannot be read, and at flags that say nothing', async () => {
    write(dir, { 'training-data/examples/2026-11/x-1.json': '{"schema":"agent-tester/examples",' });
    expect(await stats()).toMatchObject({ code: 2 });
    expect(await stats('--baseline', 'last')).toMatchObject({ code: 2 });
    expect(await stats('--since', 'yesterday')).toMatchObject({ code: 2 });
  });
});
