import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import { addition } from '../fixtures/records.ts';
import { all, storeContract, type StoreUnderTest } from './contract.ts';
import { findings, upkeepContract } from './upkeep-contract.ts';

const WRITER = join(import.meta.dirname, 'writer.ts');

function filesBelow(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .sort();
}

const open = async (): Promise<StoreUnderTest> => {
  const top = mkdtempSync(join(tmpdir(), 'agent-tester-folder-'));
  const dir = join(top, 'training-data');
  return {
    store: createFolderStore({ dir }),
    twin: createFolderStore({ dir }),
    put(path, text) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    },
    get: (path) => (existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : undefined),
    files: () => filesBelow(dir),
    close: async () => rmSync(top, { recursive: true }),
  };
};
storeContract('folder', open);
upkeepContract('folder', open);

describe('a folder store on a real disk', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'agent-tester-folder-'));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('leaves no temporary file behind', async () => {
    await createFolderStore({ dir }).append(addition());
    expect(filesBelow(dir)).toEqual(['examples/2026-11/4711-1.json', 'runs/2026-11/4711-1.json']);
  });

  it('refuses a link that leads out of its folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'agent-tester-outside-'));
    symlinkSync(outside, join(dir, 'examples'));
    await expect(createFolderStore({ dir }).append(addition())).rejects.toThrow(/leads out of the store/);
    expect(filesBelow(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('says what failed, as the outside world’s fault, where a file stands in the way of a folder', async () => {
    writeFileSync(join(dir, 'examples'), 'mine');
    await expect(createFolderStore({ dir }).append(addition())).rejects.toMatchObject({
      name: 'OutsideError',
      service: 'store',
      retryable: false,
    });
    expect(readFileSync(join(dir, 'examples'), 'utf8')).toBe('mine');
  });

  it('leaves what was there when the disk is full', async () => {
    await createFolderStore({ dir }).append(addition());
    const before = filesBelow(dir);
    // 8 blocks of 512 bytes: the examples do not fit.
    const script = `ulimit -f 8; exec "${process.execPath}" "${WRITER}" folder "${dir}" full 200`;
    const output = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
    expect(output).toMatch(/OutsideError.*cannot write .*full-1\.json/);
    expect(filesBelow(dir)).toEqual(before);
    expect(await createFolderStore({ dir }).readRuns()).toHaveLength(1);
  });

  it('holds only whole files, whenever its writer is killed', async () => {
    for (const wait of [120, 160, 200, 260, 330]) {
      const child = spawn(process.execPath, [WRITER, 'folder', dir, `k${wait}`, '300'], { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGKILL');
      await ended;
    }
    const store = createFolderStore({ dir });
    await store.append(addition({ runId: 'after' }));
    const ids = new Set((await all(store)).map(({ id }) => id));
    const runs = await store.readRuns();
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.flatMap(({ exampleIds }) => exampleIds).filter((id) => !ids.has(id))).toEqual([]);
    // A temporary file and examples whose run did not come to its end are warnings.
    expect((await findings(store)).filter((line) => !line.startsWith('warning'))).toEqual([]);
  });
});
