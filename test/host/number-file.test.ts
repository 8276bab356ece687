import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNumberFile } from '../../src/adapters/host/number-file.ts';
import { listOf, numberListsContract } from '../dataset/number-lists-contract.ts';

let folder: string;
let warnings: string[];
let opened: { close(): void }[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'number-file-'));
  warnings = [];
  opened = [];
});

afterEach(() => {
  for (const lists of opened) lists.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(where = folder, inMemory?: number) {
  const lists = openNumberFile(where, (message) => warnings.push(message), inMemory);
  opened.push(lists);
  return lists;
}

describe('lists of numbers in a file', () => {
  numberListsContract(() => open());
  describe('of which one block is in memory', () => {
    numberListsContract(() => open(folder, 1));
  });

  it('make no file while all fit into memory', () => {
    const lists = open(join(folder, 'not-there'));
    for (let n = 0; n < 100; n++) lists.add(listOf(n, 1000));
    expect(lists.at(50)).toEqual(listOf(50, 1000));
    expect(warnings).toEqual([]);
  });

  it('stay in memory where there is no folder to write to, which is told once', () => {
    const lists = open(join(folder, 'not-there'), 1);
    for (let n = 0; n < 100; n++) lists.add(listOf(n, 1000));
    for (let n = 0; n < 100; n++) expect(lists.at(n)).toEqual(listOf(n, 1000));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('hashes stay in memory');
  });

  it.skipIf(process.platform === 'win32')('leave no name behind', () => {
    const lists = open(folder, 1);
    for (let n = 0; n < 100; n++) lists.add(listOf(n, 1000));
    expect(readdirSync(folder)).toEqual([]);
    expect(lists.at(3)).toEqual(listOf(3, 1000));
  });

  it('cannot be read once they are closed', () => {
    const lists = open(folder, 1);
    for (let n = 0; n < 100; n++) lists.add(listOf(n, 1000));
    lists.close();
    expect(() => lists.at(0)).toThrow('what was put aside cannot be read back');
  });
});
