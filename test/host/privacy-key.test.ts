import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { privacyKey } from '../../src/adapters/host/privacy-key.ts';

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, 'children/privacy-key.ts');
const SAID = 'a secret of sixteen signs or more';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'privacy-key-'));
});
const keyOf = (env: Record<string, string>, keepsFile = true) =>
  privacyKey({ env, keyEnv: 'KEY', cwd, keepsFile });
const file = (): string => join(cwd, '.agent-tester/privacy.key');

describe('the key of the pseudonyms', () => {
  it('is what the variable holds, and then no file is made', async () => {
    expect(await keyOf({ KEY: `${SAID}\n` })).toEqual({ from: 'variable', key: SAID });
    expect(existsSync(join(cwd, '.agent-tester'))).toBe(false);
  });

  it('is refused where it is too short, and not said', async () => {
    await expect(keyOf({ KEY: 'hunter2' })).rejects.toThrow(
      'privacy.key-env: the key in KEY is shorter than 16 characters (make one with `openssl rand -hex 32`)',
    );
  });

  it('is made once in a file that only its owner reads and git ignores', async () => {
    const { from, key } = await keyOf({ KEY: '' });
    expect(from).toBe('file');
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(await keyOf({})).toEqual({ from, key });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(cwd, '.agent-tester/.gitignore'), 'utf8')).toBe('*\n');
    expect(readdirSync(join(cwd, '.agent-tester')).sort()).toEqual(['.gitignore', 'privacy.key']);
  });

  it('hides only itself from git in a folder that was there before, and leaves a .gitignore alone', async () => {
    mkdirSync(join(cwd, '.agent-tester'));
    await keyOf({});
    expect(readFileSync(join(cwd, '.agent-tester/.gitignore'), 'utf8')).toBe('privacy.key*\n');
  });

  it('is made for one process alone where nothing may be kept', async () => {
    const first = await keyOf({}, false);
    expect(first.from).toBe('chance');
    expect((await keyOf({}, false)).key).not.toBe(first.key);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('is one for processes that make it at once', async () => {
    const outputs = await Promise.all(Array.from({ length: 6 }, () => run(process.execPath, [CHILD, cwd])));
    expect(new Set(outputs.map(({ stdout }) => stdout))).toEqual(
      new Set([readFileSync(file(), 'utf8').trim()]),
    );
  });

  it.each([
    ['that is torn', 'abc', 0o600, 'is no key: expected 64 hex digits'],
    ['that others can read', 'a'.repeat(64), 0o644, 'can be read by others than you'],
  ])('is not taken from a file %s', async (_what, text, mode, message) => {
    mkdirSync(join(cwd, '.agent-tester'));
    writeFileSync(file(), text);
    chmodSync(file(), mode);
    await expect(keyOf({})).rejects.toThrow(message);
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });

  it('is not made through a link that leads out', async () => {
    symlinkSync(mkdtempSync(join(tmpdir(), 'elsewhere-')), join(cwd, '.agent-tester'));
    await expect(keyOf({})).rejects.toThrow('is a link that leads out');
  });

  it('says what to do where its folder cannot be made', async () => {
    writeFileSync(join(cwd, '.agent-tester'), 'no folder');
    await expect(keyOf({})).rejects.toThrow(/privacy\.key could not be used/);
  });
});
