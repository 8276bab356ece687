import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface SampleRepository {
  /** Folder of the clone; `outside.txt` lies beside it. */
  readonly path: string;
  readonly sha: string;
  readonly oddNames: readonly string[];
  readonly git: (...args: string[]) => string;
  readonly remove: () => Promise<void>;
}

const ODD = [
  'odd/two words.txt',
  'odd/it\'s "quoted".txt',
  'odd/[x]{y}*?.txt',
  'odd/größe-日本.txt',
  'odd/tab\tand\nline.txt',
  'odd/-dash.txt',
  'odd/constructor',
  'odd/__proto__',
];

/** A real git repository with all that a file source can stumble over, committed. */
export async function sampleRepository(): Promise<SampleRepository> {
  const top = await realpath(await mkdtemp(join(tmpdir(), 'agent-tester-files-')));
  const path = join(top, 'clone');
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'core.hooksPath=/dev/null', ...args], {
      cwd: path,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...IDENTITY },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  };
  await mkdir(path);
  await writeFile(join(top, 'outside.txt'), 'outside');
  git('init', '--quiet', '--initial-branch=main');
  await write('prompts/planner.md', 'Plan.\r\nThen act.');
  await write('prompts/bom.md', '\uFEFFmarked\n');
  await write('empty.txt', '');
  for (const name of ['a.yml', 'b.yml', 'deep/d.yml', 'deep/er/c.yml', 'notes.txt', '.dot.yaml']) {
    await write(`scenarios/${name}`, name.replace(/\..*/, ''));
  }
  await write('.hidden/x.yaml', 'x');
  await write('node_modules/p/index.js', '');
  for (const name of ODD) await write(name, `of ${name}`);
  await write('links/real.txt', 'real');
  await symlink('../../outside.txt', join(path, 'links/out.txt'));
  await symlink('../..', join(path, 'links/outdir'));
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', 'Sample');
  return {
    path,
    sha: git('rev-parse', 'HEAD'),
    oddNames: ODD,
    git,
    remove: () => rm(top, { recursive: true, force: true }),
  };
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Sample',
  GIT_AUTHOR_EMAIL: 'sample@example.test',
  GIT_COMMITTER_NAME: 'Sample',
  GIT_COMMITTER_EMAIL: 'sample@example.test',
};
