import { appendFileSync, chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBranchStore } from '../../src/adapters/store/branch.ts';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import { BASE_FILES, write } from '../e2e/project.ts';
import { gitIn } from '../fixtures/clone.ts';
import { commandLine, type Ended } from '../fixtures/command-line.ts';
import { addition } from '../fixtures/records.ts';

const { run, examples } = addition();
let dir: string;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'agent-tester-scan-'));
  write(dir, BASE_FILES);
  await createFolderStore({ dir: join(dir, 'training-data') }).append({ run, examples });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const scan = (...args: readonly string[]): Promise<Ended> => commandLine(['training:scan', ...args], dir);
const FOLDER = ['--store', 'folder'];

describe('training:scan', () => {
  it('ends with 0 where the store holds nothing', async () => {
    const { code, stdout } = await scan(...FOLDER);
    expect(stdout).toMatch(/^looked through \d+ files of training-data for .*: found nothing\n$/);
    expect(code).toBe(0);
  });

  it('tells what stands in any file of the store, never the value, and ends with 1', async () => {
    write(dir, {
      'training-data/feedback/2026-11/fb-1.json': '{"event":{"comment":"ask jo@example.com"}}\n',
      'training-data/examples/2026-11/.torn.json.tmp': '{"id":"ex-1","query":"call +44 20 7946 0958',
    });
    const { code, stdout } = await scan(...FOLDER);
    expect(stdout).toContain('training-data/feedback/2026-11/fb-1.json:1  email  comment: ask [email]\n');
    expect(stdout).toContain('training-data/examples/2026-11/.torn.json.tmp:1  phone  ');
    expect(stdout).toMatch(/found (email 1, phone 1|phone 1, email 1)\n$/);
    expect(stdout).not.toMatch(/jo@|7946/);
    expect(code).toBe(1);
  });

  it('says the same for machines', async () => {
    writeFileSync(join(dir, 'rows.jsonl'), '{"id":"r1","email":"jo@example.com"}\n');
    const { code, stdout } = await scan('rows.jsonl', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'agent-tester/scan',
      files: 1,
      found: { email: 1 },
      finds: [{ kind: 'email', file: 'rows.jsonl', line: 1, example: 'r1', excerpt: 'email: [email]' }],
      unread: [],
      exitCode: 1,
    });
    expect(stdout).not.toContain('jo@');
    expect(code).toBe(1);
  });

  it('takes the allowed values of the config, and needs none for a file', async () => {
    writeFileSync(join(dir, 'rows.jsonl'), '{"email":"jo@example.com"}\n');
    appendFileSync(join(dir, 'agent-tester.yml'), 'privacy: { allow: [JO@example.com] }\n');
    expect((await scan('rows.jsonl')).code).toBe(0);
    rmSync(join(dir, 'agent-tester.yml'));
    expect((await scan('rows.jsonl')).code).toBe(1);
  });

  it('ends with 3 where something could not be read and nothing was found', async () => {
    writeFileSync(join(dir, 'training-data/picture.png'), Buffer.from([0x89, 0x50, 0, 1, 2]));
    symlinkSync('/nowhere', join(dir, 'training-data/link.json'));
    writeFileSync(join(dir, 'training-data/locked.json'), '{}');
    chmodSync(join(dir, 'training-data/locked.json'), 0);
    const { code, stdout } = await scan(...FOLDER);
    expect(stdout).toContain('training-data/picture.png  could not be read: is no text');
    expect(stdout).toContain('training-data/link.json  could not be read: is a link');
    expect(code).toBe(3);
  });

  it.each([
    [['nowhere.jsonl'], 'nowhere.jsonl: there is no such file or folder'],
    [['--store', 'folder', '--store-path', 'empty'], 'empty: there is no such file or folder'],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, stderr } = await scan(...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it('refuses to look for nothing', async () => {
    appendFileSync(join(dir, 'agent-tester.yml'), 'privacy: { redact: [] }\n');
    const { code, stderr } = await scan(...FOLDER);
    expect(stderr).toContain('privacy.redact: is empty, so there is nothing to look for');
    expect(code).toBe(2);
  });

  it('looks through the branch, whatever is called what', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'agent-tester-bare-'));
    gitIn(bare, 'init', '--quiet', '--bare', '--initial-branch=main');
    gitIn(bare, 'config', 'uploadpack.allowFilter', 'true');
    gitIn(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    gitIn(dir, 'init', '--quiet', '--initial-branch=main');
    gitIn(dir, 'remote', 'add', 'origin', bare);
    const author = { name: 'Agent Tester', email: 'agent-tester@example.com' };
    const [first] = examples;
    if (!first) throw new Error('no example');
    const leak = { ...first, response: 'Write to jo@example.com.' };
    const setup = { cwd: dir, remote: 'origin', branch: 'agent-tester-data', path: 'training-data', author };
    await createBranchStore(setup).append({ run: { ...run, exampleIds: [leak.id] }, examples: [leak] });
    const { code, stdout } = await scan('--store', 'branch');
    expect(stdout).toMatch(
      /^agent-tester-data:training-data\/examples\/\S+:\d+ {2}email {2}ex-[0-9a-f]{16} {2}response: Write to \[email\]\.\n/,
    );
    expect(code).toBe(1);
    rmSync(bare, { recursive: true, force: true });
  });
});
