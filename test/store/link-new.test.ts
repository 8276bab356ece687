import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkNew } from '../../src/adapters/store/link-new.ts';

/** As FAT and some mounts answer. */
const noLinks = (): Promise<never> =>
  Promise.reject(Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' }));

describe('a file that gets its name on a file system without hard links', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'agent-tester-link-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));
  const path = (name: string): string => join(dir, name);

  it('is there whole, and nothing else is left', async () => {
    writeFileSync(path('.a.tmp'), 'whole');
    expect(await linkNew(path('.a.tmp'), path('a.json'), noLinks)).toBe(true);
    expect(readFileSync(path('a.json'), 'utf8')).toBe('whole');
    expect(readdirSync(dir)).toEqual(['a.json']);
  });

  it('never replaces one that is there', async () => {
    writeFileSync(path('.a.tmp'), 'new');
    writeFileSync(path('a.json'), 'old');
    expect(await linkNew(path('.a.tmp'), path('a.json'), noLinks)).toBe(false);
    expect(readFileSync(path('a.json'), 'utf8')).toBe('old');
  });

  it('is that of one writer where many want the name', async () => {
    const writers = Array.from({ length: 24 }, (_, n) => {
      writeFileSync(path(`.${n}.tmp`), `of ${n}`);
      return linkNew(path(`.${n}.tmp`), path('a.json'), noLinks);
    });
    const won = (await Promise.all(writers)).flatMap((isMine, n) => (isMine ? [`of ${n}`] : []));
    expect(won).toEqual([readFileSync(path('a.json'), 'utf8')]);
  });

  it('waits for no writer that was killed', async () => {
    writeFileSync(path('.a.tmp'), 'whole');
    writeFileSync(path('a.json.reserved.tmp'), '');
    utimesSync(path('a.json.reserved.tmp'), 0, 0);
    expect(await linkNew(path('.a.tmp'), path('a.json'), noLinks)).toBe(true);
  });

  it('fails as the disk does where that is no matter of links', async () => {
    const full = (): Promise<never> =>
      Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }));
    await expect(linkNew(path('.a.tmp'), path('a.json'), full)).rejects.toThrow(/ENOSPC/);
  });
});
