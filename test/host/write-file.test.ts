import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeBelow } from '../../src/adapters/host/write-file.ts';
import { UserError } from '../../src/base/errors.ts';

let top: string;
let outside: string;
beforeEach(() => {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-write-'));
  [top, outside] = [join(dir, 'top'), join(dir, 'outside')];
  mkdirSync(top);
  mkdirSync(outside);
});

describe('a file that is written', () => {
  it('gets its folders', async () => {
    await writeBelow(top, 'a/b/c.txt', 'text');
    expect(readFileSync(join(top, 'a/b/c.txt'), 'utf8')).toBe('text');
  });

  it('may stand anywhere when a person named the place', async () => {
    await writeBelow(top, join(outside, 'c.txt'), 'text');
    await writeBelow(top, '../outside/d.txt', 'text');
    expect(readdirSync(outside).sort()).toEqual(['c.txt', 'd.txt']);
  });

  it('follows a link that stays below the top', async () => {
    mkdirSync(join(top, 'real'));
    symlinkSync('real', join(top, 'link'));
    await writeBelow(top, 'link/c.txt', 'text');
    expect(existsSync(join(top, 'real/c.txt'))).toBe(true);
  });

  it.each([
    ['a folder that is a link out', 'report', 'report/c.txt', '../outside'],
    ['a folder that is an absolute link out', 'report', 'report/c.txt', '/tmp'],
    ['a file that is a link out', 'c.txt', 'c.txt', '../outside/c.txt'],
    ['a link that leads to itself', 'report', 'report/c.txt', 'report'],
  ])('is refused by name below %s', async (_name, link, path, to) => {
    symlinkSync(to, join(top, link));
    const written = writeBelow(top, path, 'text');
    await expect(written).rejects.toThrow(UserError);
    await expect(written).rejects.toThrow(`${link}: is a link that leads out`);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('is refused also where the folder in question is deep', async () => {
    mkdirSync(join(top, 'a/b'), { recursive: true });
    symlinkSync('../../../outside', join(top, 'a/b/c'));
    await expect(writeBelow(top, 'a/b/c/d/e.txt', 'text')).rejects.toThrow('a/b/c: is a link');
    expect(readdirSync(outside)).toEqual([]);
  });
});
