import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOutput } from '../../src/adapters/host/output-file.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'agent-tester-output-'));

describe('a file in the making', () => {
  it('appears in folders that it makes, and says that it is in its place', async () => {
    const top = folder();
    const file = await openOutput(top, 'a/b/c.txt');
    await file.write('one');
    expect(readdirSync(join(top, 'a/b')).filter((name) => name === 'c.txt')).toEqual([]);
    await file.commit();
    expect(readFileSync(join(top, 'a/b/c.txt'), 'utf8')).toBe('one');
    expect(await file.isInPlace()).toBe(true);
  });

  it('is not in its place once another one was put there, or it is gone', async () => {
    const top = folder();
    const [first, second] = [await openOutput(top, 'f'), await openOutput(top, 'f')];
    await first.commit();
    await second.commit();
    expect([await first.isInPlace(), await second.isInPlace()]).toEqual([false, true]);
    await (await openOutput(top, 'g')).commit();
    expect(await second.isInPlace()).toBe(true);
  });

  it('is refused where a file stands in the way, and nothing is left', async () => {
    const top = folder();
    writeFileSync(join(top, 'file'), 'x');
    mkdirSync(join(top, 'folder'));
    await expect(openOutput(top, 'file/f')).rejects.toThrow('cannot be written: ENOTDIR');
    await expect(openOutput(top, 'folder')).rejects.toThrow('is a folder');
    expect(readdirSync(top).sort()).toEqual(['file', 'folder']);
  });

  it('is refused in place of a file that is read-only', async () => {
    const top = folder();
    writeFileSync(join(top, 'f'), 'kept', { mode: 0o444 });
    await expect(openOutput(top, 'f')).rejects.toThrow('is read-only');
    expect(readdirSync(top)).toEqual(['f']);
    expect(readFileSync(join(top, 'f'), 'utf8')).toBe('kept');
  });

  it.skipIf(process.platform !== 'linux')('is refused at once where nobody can make a folder', async () => {
    await expect(openOutput(folder(), '/proc/nothing/at/all')).rejects.toThrow('cannot be written');
  });
});
