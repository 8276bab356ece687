import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { startGitServer, type GitServer } from '../fixtures/git-server.ts';
import { github } from '../github/world.ts';
import { cli, runAction } from './bundle.ts';
import { project, pullOf } from './project.ts';

const servers: GitServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const agent = (answer: string): string =>
  `import { word } from './word.ts';\nexport default async () => ({ message: ${JSON.stringify(answer)} + word });\n`;

const BASE = {
  '.gitignore': '.agent-tester/\n',
  'agent-tester.yml': `agent: { kind: module, module: agent.ts }
models: { production: { model: rules } }
scenarios: scenarios.yml
gate: { policy: thresholds, margins: { latency: 4 } }
store: { kind: none }
`,
  'agent.ts': agent('Your refund is on its '),
  'word.ts': "export const word: string = 'way.';\n",
  'scenarios.yml': Array.from(
    { length: 6 },
    (_, i) => `- { id: s${i}, query: q${i}, assert: [{ type: contains, value: refund }] }\n`,
  ).join(''),
};

const leftovers = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('agent-tester-base-'));
/** Not the synchronous kind: the server answers from this very process. */
const git = async (dir: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)('git', args, { cwd: dir, encoding: 'utf8', timeout: 20_000 })).stdout.trim();

describe('the code of the base as the baseline', () => {
  it('is what runs on a terminal, and leaves the repository as it was', async () => {
    const dir = project({ 'agent.ts': agent('No money for you, on no ') }, { base: BASE }).dir;
    const state = (): Promise<string[]> =>
      Promise.all([
        git(dir, 'status', '--porcelain'),
        git(dir, 'worktree', 'list'),
        git(dir, 'branch', '-a'),
      ]);
    const before = await state();
    const had = leftovers();
    const run = await cli(['check', '--format', 'comment'], dir);
    expect(run.code, run.stderr + run.stdout).toBe(1);
    expect(run.stdout).toMatch(/REJECT/);
    expect(run.stdout).toContain('- Your refund is on its way.\n+ No money for you, on no way.');
    expect(await state()).toEqual(before);
    expect(leftovers()).toEqual(had);
  });

  it('also where only a file changed that the agent imports', async () => {
    const dir = project({ 'word.ts': "export const word: string = 'knees.';\n" }, { base: BASE }).dir;
    const run = await cli(['check', '--format', 'comment', '--fail-on', 'never'], dir);
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).not.toContain('what they are at the base');
    expect(run.stdout).toMatch(/6 scenarios/);
  });

  it('is not run where nothing changed', async () => {
    const dir = project({ 'README.md': 'hello\n' }, { base: BASE }).dir;
    const run = await cli(['check'], dir);
    expect(run.stdout, run.stderr).toMatch(/unchanged/i);
  });

  it('is fetched in Actions, whose clone is too shallow to hold it', async () => {
    const server = await startGitServer({ token: 'ghs_secret' });
    servers.push(server);
    const made = project(
      { 'agent.ts': agent('No money for you, on no ') },
      { base: BASE, remote: server.url },
    );
    await git(
      made.dir,
      '-c',
      `http.extraheader=Authorization: Basic ${Buffer.from('x:ghs_secret').toString('base64')}`,
      'push',
      '-q',
      'origin',
      'HEAD:refs/heads/change',
    );
    const hub = await github({ git: made.dir, token: 'ghs_secret' });
    // A clone of depth 1 holds the head alone.
    const shallow = `${made.dir}-shallow`;
    await git(
      tmpdir(),
      '-c',
      `http.extraheader=Authorization: Basic ${Buffer.from('x:ghs_secret').toString('base64')}`,
      'clone',
      '-q',
      '--depth=1',
      '--branch',
      'change',
      server.url,
      shallow,
    );
    await expect(git(shallow, 'cat-file', '-e', `${made.base}^{commit}`)).rejects.toThrow(/cat-file/);
    const run = await runAction({
      server: hub,
      workspace: shallow,
      event: 'pull_request',
      sha: made.head,
      pull: pullOf(made),
    });
    expect(run.outputs['verdict'], run.stdout).toBe('REJECT');
    expect(hub.comments[0]?.body).toContain('- Your refund is on its way.\n+ No money for you, on no way.');
    expect(run.stdout).not.toContain('ghs_secret');
  });
});
