import { mkdtempSync, readdirSync, readlinkSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTrialFile } from '../../src/adapters/host/trial-file.ts';
import { shelfContract, wordy } from '../run/shelf-contract.ts';

let folder: string;
let opened: { close(): void }[];
let warnings: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trial-file-'));
  opened = [];
  warnings = [];
});

afterEach(() => {
  for (const shelf of opened) shelf.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(where = folder, inMemory?: number) {
  const shelf = openTrialFile(where, (message) => warnings.push(message), inMemory);
  opened.push(shelf);
  return shelf;
}

describe('a file of trials', () => {
  shelfContract(() => open());
  describe('on the disk', () => {
    shelfContract(() => open(folder, 0));
  });

  it('makes no file before there is a trial', () => {
    open(join(folder, 'not-there'), 0);
    expect(warnings).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('has no name, so that nothing is left of it after a kill', () => {
    open(folder, 0).put(wordy('a'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')('holds no word that can be read', () => {
    open(folder, 0).put(wordy('a'));
    const mine = readdirSync('/proc/self/fd')
      .map((name) => `/proc/self/fd/${name}`)
      .filter((path) => targetOf(path).startsWith(folder));
    expect(mine).toHaveLength(1);
    const bytes = readFileSync(mine[0] ?? '').toString('latin1');
    expect(bytes.length).toBeGreaterThan(200);
    expect(bytes).not.toContain('lookup');
  });

  it('keeps trials in memory where there is no folder to write to, and tells it once', () => {
    const shelf = open(join(folder, 'not-there'), 0);
    for (const id of ['a', 'b']) shelf.put(wordy(id));
    expect(shelf.read(wordy('a'))).toEqual(wordy('a'));
    expect(shelf.read(wordy('b'))).toEqual(wordy('b'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('trials stay in memory');
  });

  it('is empty once it is closed', () => {
    const shelf = open();
    shelf.put(wordy('a'));
    shelf.close();
    expect(() => shelf.read(wordy('a'))).toThrow('was not kept');
  });
});

function targetOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
