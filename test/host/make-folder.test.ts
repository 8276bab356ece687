import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/adapters/host/make-folder.ts';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'make-folder-'));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

describe('making a folder', () => {
  it('makes those above it, and names the first', async () => {
    expect(await makeFolder(join(top, 'a/b/c'))).toBe(join(top, 'a'));
    expect(statSync(join(top, 'a/b/c')).isDirectory()).toBe(true);
    expect(await makeFolder(join(top, 'a/b/c'))).toBeUndefined();
    expect(await makeFolder(join(top, 'a/b/d'))).toBe(join(top, 'a/b/d'));
  });

  it.skipIf(process.platform === 'win32')('gives each one that it makes the mode', async () => {
    await makeFolder(join(top, 'a/b'), 0o700);
    expect(['a', 'a/b'].map((path) => statSync(join(top, path)).mode & 0o777)).toEqual([0o700, 0o700]);
  });

  it('is no quarrel of many at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => makeFolder(join(top, 'x/y/z'))));
    expect(existsSync(join(top, 'x/y/z'))).toBe(true);
  });

  it('stops at a file that has the name', async () => {
    writeFileSync(join(top, 'file'), '');
    await expect(makeFolder(join(top, 'file'))).rejects.toThrow('EEXIST');
    await expect(makeFolder(join(top, 'file/a/b'))).rejects.toThrow('ENOTDIR');
  });

  it.skipIf(process.platform !== 'linux')('ends where nothing can be made', async () => {
    await expect(makeFolder('/proc/no-such-process/a')).rejects.toThrow('ENOENT');
  });
});
