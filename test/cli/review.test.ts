import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import { BASE_FILES, write } from '../e2e/project.ts';
import { commandLine, type Ended } from '../fixtures/command-line.ts';
import { addition } from '../fixtures/records.ts';

const { run, examples } = addition({}, 3);
const IDS = examples.map(({ id }) => id);
let dir: string;
const store = () => createFolderStore({ dir: join(dir, 'training-data') });

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'agent-tester-review-'));
  write(dir, BASE_FILES);
  await store().append({ run, examples });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const review = (...args: readonly string[]): Promise<Ended> => commandLine(['training:review', ...args], dir);
const decide = (lines: readonly object[]): Promise<Ended> => {
  write(dir, { 'd.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') });
  return review('--decide', 'd.jsonl', '--by', 'reviewer', '--json');
};

describe('training:review', () => {
  it('lists what waits for machines, with the examples', async () => {
    const { code, stdout } = await review('--list', '--json', '--limit', '2');
    expect(code).toBe(0);
    const list = JSON.parse(stdout) as { pending: number; items: readonly { id: string; example: object }[] };
    expect(list).toMatchObject({ pending: 3, examples: 3 });
    expect(list.items).toHaveLength(2);
    expect(list.items[0]).toHaveProperty('example.query', 'Where is my order?');
  });

  it('takes the decisions of a file, after which they no longer wait', async () => {
    const { code, stdout } = await decide([
      { example: IDS[0], decision: 'approved' },
      { example: IDS[1], decision: 'edited', response: 'Mail me at jane.roe@example.com' },
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ decisions: 2, added: 2, redactions: 1 });
    const left = JSON.parse((await review('--list', '--json')).stdout) as {
      items: readonly { id: string }[];
    };
    expect(left.items.map(({ id }) => id)).toEqual([IDS[2]]);
    expect(JSON.stringify(await store().readEvents())).not.toContain('example.com');
  });

  it('takes nothing of a file that names an example which is not there', async () => {
    const { code, stderr } = await decide([
      { example: IDS[0], decision: 'approved' },
      { example: 'ex-ffffffffffffffff', decision: 'approved' },
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /d\.jsonl:2 example: no example ex-f+ is in the store; nothing of the file was taken/,
    );
    expect(await store().readEvents()).toEqual([]);
  });

  it('says what to use where there is no terminal', async () => {
    const { code, stderr } = await review();
    expect(code).toBe(2);
    expect(stderr).toMatch(/needs a terminal \(use --list --json and --decide <file>/);
  });
});
