import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { workingFolder } from '../../src/adapters/host/working-folder.ts';
import { UserError } from '../../src/base/errors.ts';

const top = mkdtempSync(join(tmpdir(), 'agent-tester-folder-'));
mkdirSync(join(top, 'bots/shop'), { recursive: true });
writeFileSync(join(top, 'file'), '');
symlinkSync('/etc', join(top, 'link'));
symlinkSync('bots', join(top, 'near'));

it.each(['.', 'bots/shop', 'bots/shop/', 'bots/../bots', 'near/shop'])('takes %s', (path) => {
  expect(workingFolder(top, path, top)).toBe(join(top, path).replace(/\/$/, ''));
});

it.each(['none', 'file', '..', '../..', '/etc', 'link'])('refuses %s by name', (path) => {
  expect(() => workingFolder(top, path, top)).toThrow(UserError);
  expect(() => workingFolder(top, path, top)).toThrow(`working-directory "${path}"`);
});

it('lets a person on a terminal go anywhere', () => {
  expect(workingFolder(top, '..')).toBe(join(top, '..'));
});
