import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBranchStore } from '../../src/adapters/store/branch.ts';
import { folderTree } from '../../src/adapters/store/folder-tree.ts';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import { gitBlobId } from '../../src/base/hash.ts';
import type { Store } from '../../src/feedback/store.ts';
import { said } from '../fixtures/feedback.ts';
import { userRepository } from '../fixtures/clone.ts';
import { startGitServer } from '../fixtures/git-server.ts';
import { addition } from '../fixtures/records.ts';
import { all } from './contract.ts';
import { findings } from './upkeep-contract.ts';

const COMPACTOR = join(import.meta.dirname, 'compactor.ts');
const WRITER = join(import.meta.dirname, 'writer.ts');
/** Some six runs. */
const BYTES = 100_000;

function start(script: string, ...args: readonly string[]): { child: ChildProcess; ended: Promise<string> } {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  return { child, ended: new Promise((resolve) => child.on('close', () => resolve(output.trim()))) };
}

const started = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.stdout?.once('data', () => resolve()));
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const sorted = async (store: Store): Promise<readonly string[]> =>
  (await all(store)).map(({ id }) => id).toSorted();
const problems = async (store: Store): Promise<readonly string[]> =>
  (await findings(store)).filter((line) => !line.startsWith('warning'));

async function fill(store: Store, runs: number): Promise<void> {
  for (let n = 0; n < runs; n++) {
    const startedAt = `2026-${n % 2 === 0 ? '09' : '10'}-05T10:00:00.000Z`;
    await store.append(addition({ runId: `r${n}`, startedAt }, 20));
  }
}

describe('the compaction of a folder', () => {
  let dir: string;
  let store: Store;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'agent-tester-compact-'));
    store = createFolderStore({ dir });
  });
  afterEach(() => {
    chmodSync(dir, 0o755);
    rmSync(dir, { recursive: true, force: true });
  });
  const filesIn = (month: string): readonly string[] => readdirSync(join(dir, 'examples', month));

  it('that is killed at any moment leaves a store that verifies and reads the same', async () => {
    await fill(store, 60);
    const ids = await sorted(store);
    for (const wait of [0, 3, 6, 10, 15, 20, 30]) {
      const { child, ended } = start(COMPACTOR, 'folder', dir, String(BYTES));
      await started(child);
      await pause(wait);
      child.kill('SIGKILL');
      await ended;
      expect(await problems(store)).toEqual([]);
      expect(await sorted(store)).toEqual(ids);
    }
    await store.compact({ before: '2026-12', maxBytes: BYTES });
    expect(await problems(store)).toEqual([]);
    expect(await sorted(store)).toEqual(ids);
    const left = ['2026-09', '2026-10'].flatMap(filesIn).filter((name) => name.endsWith('.json'));
    expect(left.filter((name) => !name.startsWith('compact-'))).toEqual([]);
  }, 60_000);

  it('that meets others and writers loses nothing, and readers meanwhile find all', async () => {
    await fill(store, 40);
    const ids = await sorted(store);
    const others = [1, 2, 3].map(() => start(COMPACTOR, 'folder', dir, String(BYTES)).ended);
    const writers = [1, 2].map((n) => start(WRITER, 'folder', dir, `w${n}`, '50').ended);
    const work = { isOver: false };
    const over = Promise.all([...others, ...writers]).finally(() => {
      work.isOver = true;
    });
    do {
      const found = new Set((await all(store)).map(({ id }) => id));
      expect(ids.filter((id) => !found.has(id))).toEqual([]);
    } while (!work.isOver);
    for (const line of await over) expect(line).not.toMatch(/Error/);
    expect(await problems(store)).toEqual([]);
    expect(await sorted(store)).toHaveLength(ids.length + 100);
  }, 60_000);

  it('removes a file only while it holds what was folded', async () => {
    const tree = folderTree(dir);
    await tree.create('examples/2026-09/r0-1.json', 'another writer’s');
    expect(await tree.remove('examples/2026-09/r0-1.json', gitBlobId('what was folded'))).toBe(false);
    expect(await tree.read('examples/2026-09/r0-1.json')).toBe('another writer’s');
    expect(await tree.remove('examples/2026-09/r0-1.json', gitBlobId('another writer’s'))).toBe(true);
    expect(await tree.remove('examples/2026-09/r0-1.json', gitBlobId('another writer’s'))).toBe(false);
    expect(filesIn('2026-09')).toEqual([]);
  });

  it('leaves all as it was on a disk that is full, and says so', async () => {
    await fill(store, 40);
    const ids = await sorted(store);
    const script = `ulimit -f 8; exec "${process.execPath}" "${COMPACTOR}" folder "${dir}" ${BYTES}`;
    const child = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    await new Promise((resolve) => child.on('close', resolve));
    expect(output).toMatch(/OutsideError.*cannot write .*compact-[0-9a-f]+\.json: EFBIG/);
    expect(filesIn('2026-09').filter((name) => name.startsWith('r'))).toHaveLength(20);
    expect(await findings(store)).toEqual([]);
    expect(await sorted(store)).toEqual(ids);
  });

  it.skipIf(process.getuid?.() === 0)('says which file it cannot write in a read-only folder', async () => {
    await fill(store, 4);
    chmodSync(join(dir, 'examples/2026-09'), 0o555);
    await expect(store.compact({ before: '2026-12', maxBytes: BYTES })).rejects.toMatchObject({
      name: 'OutsideError',
      message: expect.stringMatching(/cannot write .*2026-09\/compact-.*EACCES/) as string,
    });
    chmodSync(join(dir, 'examples/2026-09'), 0o755);
    expect(await findings(store)).toEqual([]);
  });

  it('folds an event beside its examples, and keeps it', async () => {
    await fill(store, 1);
    const [example = ''] = await sorted(store);
    await store.addEvents([said('rating', { rating: 4 }, { example })]);
    await store.compact({ before: '2026-12', maxBytes: BYTES });
    expect(await store.readEvents()).toHaveLength(1);
    expect(await findings(store)).toEqual([]);
  });
});

describe('the compaction of a branch', () => {
  it('loses nothing beside a writer and another compaction, and leaves one commit or none', async () => {
    const server = await startGitServer();
    const clones = Array.from({ length: 4 }, () => userRepository(server.url));
    const storeAt = (cwd: string): Store =>
      createBranchStore({
        cwd,
        remote: 'origin',
        branch: 'agent-tester-data',
        path: 'training-data',
        author: { name: 'Reader', email: 'reader@example.com' },
      });
    const store = storeAt(clones[0] ?? '');
    await fill(store, 6);
    const ids = await sorted(store);
    const lines = await Promise.all([
      start(COMPACTOR, 'branch', clones[1] ?? '', String(BYTES)).ended,
      start(COMPACTOR, 'branch', clones[2] ?? '', String(BYTES)).ended,
      start(WRITER, 'branch', clones[3] ?? '', 'beside', '10').ended,
    ]);
    for (const line of lines) expect(line).not.toMatch(/Error/);
    expect(await findings(store)).toEqual([]);
    const after = await sorted(store);
    expect(after).toHaveLength(ids.length + 10);
    expect(ids.filter((id) => !after.includes(id))).toEqual([]);
    // What was folded went in the commit that brought the file that holds it.
    const commits = server.git('log', '--format=%s', 'agent-tester-data').trim().split('\n');
    expect(commits.filter((subject) => subject.startsWith('Compact'))).toHaveLength(1);
    const { child, ended } = start(COMPACTOR, 'branch', clones[1] ?? '', String(BYTES));
    await started(child);
    child.kill('SIGKILL');
    await ended;
    expect(await sorted(store)).toEqual(after);
    for (const clone of clones) rmSync(clone, { recursive: true });
    await server.close();
  }, 120_000);
});
