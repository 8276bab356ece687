import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import type { FeedbackEvent } from '../../src/feedback/types.ts';
import { BASE_FILES, write } from '../e2e/project.ts';
import { commandLine, type Ended } from '../fixtures/command-line.ts';
import { addition } from '../fixtures/records.ts';

const { run, examples } = addition();
const ID = examples[0]?.id ?? '';
let dir: string;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'agent-tester-feedback-'));
  write(dir, BASE_FILES);
  await createFolderStore({ dir: join(dir, 'training-data') }).append({ run, examples });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const add = (...args: readonly string[]): Promise<Ended> =>
  commandLine(['feedback:add', '--store', 'folder', '--by', 'reviewer', ...args], dir);

function events(): FeedbackEvent[] {
  const top = join(dir, 'training-data');
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^feedback\/.*\.json$/.test(name))
    .map((name) => (JSON.parse(readFileSync(join(top, name), 'utf8')) as { event: FeedbackEvent }).event);
}

describe('feedback:add', () => {
  it('keeps a rating with its aspects and comment as one file', async () => {
    const { code, stdout } = await add(
      '--example',
      ID,
      '--rating',
      '4',
      '--aspect',
      'speed=2',
      '--comment',
      'Good but slow',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^fb-[0-9a-f]{16} {2}rating\nadded 1 event on ex-/);
    expect(events()).toMatchObject([
      {
        kind: 'rating',
        example: ID,
        by: 'reviewer',
        rating: 4,
        aspects: { speed: 2 },
        comment: 'Good but slow',
      },
    ]);
  });

  it('takes the beginning of an id, and what the agent should have done', async () => {
    const { code } = await add(
      '--example',
      ID.slice(0, 9),
      '--suggest-tools',
      'a, b',
      '--suggest-response',
      'So.',
    );
    expect(code).toBe(0);
    expect(events()).toMatchObject([
      { kind: 'demonstration', example: ID, tools: ['a', 'b'], response: 'So.' },
    ]);
  });

  it('replaces what is personal before it is written', async () => {
    const { stdout } = await add('--example', ID, '--comment', 'Ask jane.roe@example.com', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ added: 1, redactions: 1 });
    expect(JSON.stringify(events())).not.toContain('example.com');
  });

  it.each([
    [['--example', 'ex-ffffffffffffffff', '--rating', '4'], /no example ex-f+ is among the 2 in the store/],
    [
      ['--example', 'ex-12345', '--rating', '7'],
      /--rating: "7" is no rating, expected a whole number from 1 to 5/,
    ],
    [['--example', '../x', '--rating', '4'], /"\.\.\/x" is no example id/],
    [['--example', ID], /nothing was said of the example/],
    [['--example', ID, '--comment', ' '], /--comment: is empty/],
    [['--rating', '4'], /required option '--example <id>' not specified/],
  ])('refuses %j and adds nothing', async (args, message) => {
    const { code, stderr } = await add(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(events()).toEqual([]);
  });
});
