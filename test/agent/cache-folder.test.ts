import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCacheFolder } from '../../src/adapters/agents/cache-folder.ts';
import { parseRecording } from '../../src/agent/recording.ts';
import type { RecordedExecution } from '../../src/agent/types.ts';
import { UserError } from '../../src/base/errors.ts';
import { hashOf } from '../../src/base/hash.ts';
import { execution } from '../fixtures/trials.ts';

const entry = (trial: number, message = 'Hello.'): RecordedExecution => ({
  scenarioId: 's',
  model: 'm',
  trial,
  execution: execution({ message }),
});
const key = (trial: number): string => hashOf(trial);
const fileOf = (dir: string, trial: number): string =>
  join(dir, key(trial).slice(0, 2), `${key(trial)}.jsonl`);

let top: string;
let dir: string;
let warnings: string[];
const open = (mostBytes?: number) =>
  openCacheFolder(dir, {
    warn: (message) => warnings.push(message),
    ...(mostBytes === undefined ? {} : { mostBytes }),
  });
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'agent-tester-cache-'));
  dir = join(top, 'cache');
  warnings = [];
});
afterEach(() => rm(top, { recursive: true }));

describe('a cache folder', () => {
  it('gives back what was kept, also to a later process, and nothing else', async () => {
    const hostile = 'line\u2028break \ud83d half, \u202e bidi, "\n```';
    const first = await open();
    await first.keep(key(1), entry(1, hostile));
    await first.close();
    const second = await open();
    expect(await second.find(key(1), entry(1))).toEqual(execution({ message: hostile }));
    expect(await second.find(key(2), entry(2))).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('holds recordings of one line, for their owner alone, and nothing that git would add', async () => {
    const cache = await open();
    await cache.keep(key(1), entry(1));
    const text = await readFile(fileOf(dir, 1), 'utf8');
    expect(parseRecording(text, 'x').find('s', 'm', 1)).toEqual(execution({ message: 'Hello.' }));
    expect((await stat(fileOf(dir, 1))).mode & 0o777).toBe(0o600);
    expect((await stat(dir)).mode & 0o777).toBe(0o700);
    expect(await readFile(join(dir, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it.each([
    ['torn', (path: string) => truncate(path, 40)],
    ['empty', (path: string) => truncate(path, 0)],
    ['binary', (path: string) => writeFile(path, Buffer.from([0, 255, 10, 254]))],
    ['deep beyond reason', (path: string) => writeFile(path, '['.repeat(500_000))],
    [
      'of a later version',
      (path: string) => writeFile(path, '{"scenarioId":"s","model":"m","trial":1,"later":1}\n'),
    ],
    ["another trial's", async (path: string) => writeFile(path, await readFile(fileOf(dir, 2)))],
  ])('asks again where a file is %s, says so once, and replaces it', async (_what, spoil) => {
    const cache = await open();
    await cache.keep(key(1), entry(1));
    await cache.keep(key(2), entry(2));
    await spoil(fileOf(dir, 1));
    expect(await cache.find(key(1), entry(1))).toBeUndefined();
    expect(await cache.find(key(1), entry(1))).toBeUndefined();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('cannot be read, so the agent is asked again');
    await cache.keep(key(1), entry(1, 'Again.'));
    expect((await cache.find(key(1), entry(1)))?.message).toBe('Again.');
  });

  it('loses no answer and tears none where six processes write the same keys and two are killed', async () => {
    const children = Array.from({ length: 6 }, (_, i) =>
      spawn(process.execPath, [join(import.meta.dirname, 'cache-writer.ts'), dir, `w${i}`, '60'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    const ends = children.map((child) => once(child, 'close'));
    for (const child of children.slice(0, 2)) {
      // In the middle: some folders of keys are there, others are not yet.
      await vi.waitUntil(async () => (await readdir(dir).catch(() => [])).length > 5, {
        interval: 1,
        timeout: 20_000,
      });
      child.kill('SIGKILL');
    }
    await Promise.all(ends);
    const cache = await open();
    for (let trial = 1; trial <= 60; trial++)
      expect((await cache.find(key(trial), entry(trial)))?.message).toMatch(/^w\d x{20000}$/);
    expect(warnings).toEqual([]);
  });

  it('stays under its size: what was used least recently goes first', async () => {
    await (await open()).keep(key(1), entry(1));
    const { size: one } = await stat(fileOf(dir, 1));
    const cache = await open(one * 3);
    for (const trial of [1, 2, 3, 4, 5]) {
      await cache.keep(key(trial), entry(trial));
      await utimes(fileOf(dir, trial), trial, trial);
    }
    await cache.find(key(1), entry(1));
    await cache.close();
    const left = await Promise.all([1, 2, 3, 4, 5].map((trial) => cache.find(key(trial), entry(trial))));
    expect(left.map(Boolean)).toEqual([true, false, false, true, true]);
  });

  it('clears what a killed process left half-written an hour ago, and nothing of a stranger', async () => {
    const cache = await open();
    await cache.keep(key(1), entry(1));
    const half = `${fileOf(dir, 1)}.abc.tmp`;
    const fresh = `${fileOf(dir, 1)}.def.tmp`;
    await writeFile(half, 'x');
    await writeFile(fresh, 'x');
    await writeFile(join(dir, 'notes.txt'), 'mine');
    await utimes(half, 1, 1);
    await cache.close();
    const names = await readdir(join(dir, key(1).slice(0, 2)));
    expect(names.some((name) => name.endsWith('abc.tmp'))).toBe(false);
    expect(names.some((name) => name.endsWith('def.tmp'))).toBe(true);
    expect(await readFile(join(dir, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('keeps no answer of more than 4 MiB, and says so once', async () => {
    const cache = await open();
    for (const trial of [1, 2]) await cache.keep(key(trial), entry(trial, 'x'.repeat(5 * 1024 * 1024)));
    expect(await cache.find(key(1), entry(1))).toBeUndefined();
    expect(warnings).toEqual(['an answer of more than 4 MiB is not cached']);
  });

  it('that cannot be written to costs answers, not the run', async () => {
    const cache = await open();
    // A file stands where the folder of this key should be.
    await writeFile(join(dir, key(1).slice(0, 2)), '');
    await cache.keep(key(1), entry(1));
    expect(await cache.find(key(1), entry(1))).toBeUndefined();
    expect(warnings.some((warning) => warning.includes('could not be cached'))).toBe(true);
    await cache.close();
  });

  it('whose place is a file is refused when it is opened', async () => {
    await mkdir(top, { recursive: true });
    await writeFile(dir, '');
    await chmod(dir, 0o600);
    await expect(open()).rejects.toThrow(UserError);
    await expect(open()).rejects.toThrow('cannot be used as a cache');
  });
});
