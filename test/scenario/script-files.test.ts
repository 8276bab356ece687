import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/host/worktree.ts';
import { catalog } from '../../src/assertion/registry.ts';
import type { Problem } from '../../src/base/errors.ts';
import { UserError } from '../../src/base/errors.ts';
import { loadConfig } from '../../src/config/load.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import type { Scenario, Suite } from '../../src/scenario/types.ts';

let top = '';
const put = (path: string, text: string) => writeFile(join(top, path), text);

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'agent-tester-script-files-'));
  await mkdir(join(top, 'scenarios'));
  await mkdir(join(top, 'checks'));
  await put(
    'agent-tester.yml',
    'agent: {kind: replay, recording: r}\nmodels: {production: {model: m}}\nscenarios: scenarios/*\n',
  );
});
afterAll(() => rm(top, { recursive: true }));

async function load(...values: readonly string[]): Promise<Suite<Scenario>> {
  const list = values.map((value) => `    - { type: javascript, value: ${JSON.stringify(value)} }`);
  await put('scenarios/a.yml', `- id: a\n  query: x\n  assert:\n${list.join('\n')}\n`);
  const files = workTree(top);
  return loadSuite(await loadConfig('agent-tester.yml', files, {}), files, catalog);
}

async function only(value: string): Promise<Scenario> {
  const scenario = (await load(value)).scenarios[0];
  if (!scenario) throw new Error('no scenario');
  return scenario;
}

async function problems(...values: readonly string[]): Promise<readonly Problem[]> {
  const error: unknown = await load(...values).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error('no UserError');
  return error.problems;
}

describe('a file of code that an assertion names', () => {
  it('is read with the suite, relative to the scenario file', async () => {
    await put('checks/long.ts', 'export const long = () => true;');
    const { assertions } = await only('file://../checks/long.ts:long');
    expect(assertions[0]?.value).toEqual({
      file: 'checks/long.ts',
      name: 'long',
      text: 'export const long = () => true;',
    });
  });

  it('counts for the hash of the scenario', async () => {
    await put('checks/a.js', 'export default () => true;');
    const before = (await only('file://../checks/a.js')).hash;
    expect((await only('file://../checks/a.js')).hash).toBe(before);
    await put('checks/a.js', 'export default () => 1;');
    expect((await only('file://../checks/a.js')).hash).not.toBe(before);
  });

  it('is told with its place where it is missing, outside, or no code, all at once', async () => {
    const told = await problems(
      'file://../checks/none.js',
      'file://../../outside.js',
      'file:///etc/passwd.js',
      'file://../checks/a.js\u0000.js',
    );
    expect(told.map(({ place, path, message }) => [place?.line, path, message])).toEqual([
      [4, 'assert[0].value', 'there is no file "checks/none.js" in the work tree'],
      [5, 'assert[1].value', 'the path "../../outside.js" leaves the repository'],
      [6, 'assert[2].value', 'the path "/etc/passwd.js" leaves the repository'],
      [7, 'assert[3].value', String.raw`the path "../checks/a.js\u0000.js" leaves the repository`],
    ]);
  });

  it('is not followed through a link that leads out', async () => {
    await symlink('/etc/hostname', join(top, 'checks/link.js'));
    const [told] = await problems('file://../checks/link.js');
    expect(told?.message).toMatch(/^leaves the folder/);
  });

  it.each(['file://x.py', 'file://', 'file://x.js:no-name', 'return (', '', '   ', '})', 'const a = 1;'])(
    'or code that is none is refused: %j',
    async (value) => {
      const [told] = await problems(value);
      expect(told?.place).toMatchObject({ file: 'scenarios/a.yml', line: 4 });
      expect(told?.message).toMatch(/^expected JavaScript/);
    },
  );
});
