import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournalFile } from '../../src/adapters/host/journal-file.ts';
import type { JournalFile } from '../../src/run/journal-file.ts';

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'agent-tester-journal-')), 'deep/journal.jsonl');

async function open(path: string, anew = false): Promise<JournalFile> {
  const file = await openJournalFile(path, anew);
  if (typeof file === 'string') throw new Error(file);
  return file;
}

describe('a journal file', () => {
  it('gives what was appended before, on lines of their own also after a torn one', async () => {
    const path = fresh();
    const first = await open(path);
    first.append('one');
    first.close('keep');
    writeFileSync(path, 'one\ntor', { mode: 0o600 });
    const second = await open(path);
    expect(second.text).toBe('one\ntor');
    second.append('two');
    second.close('keep');
    expect(readFileSync(path, 'utf8')).toBe('one\ntor\ntwo\n');
  });

  it('is gone with its lock once it is removed, and empty where a fresh one is wanted', async () => {
    const path = fresh();
    const first = await open(path);
    first.append('one');
    first.close('keep');
    const second = await open(path, true);
    expect(second.text).toBe('');
    second.close('remove');
    expect(existsSync(path)).toBe(false);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('belongs to one process: not while that lives, and again once it is gone', async () => {
    const path = fresh();
    const own = await open(path);
    // The process that started this one lives as long as the test.
    writeFileSync(`${path}.lock`, String(process.ppid));
    expect(await openJournalFile(path, false)).toContain('another run of the same');
    writeFileSync(`${path}.lock`, String(2 ** 22 + 12_345));
    const taken = await open(path);
    taken.close('keep');
    own.close('keep');
  });

  it('is refused where its folder cannot be made', async () => {
    const path = fresh();
    writeFileSync(join(path, '../..', 'deep'), 'a file');
    await expect(openJournalFile(path, false)).rejects.toThrow('journal.jsonl could not be written');
    rmSync(join(path, '../..'), { recursive: true });
  });
});
