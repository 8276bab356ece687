import { UserError } from '../../base/errors.ts';
import type { ScanFile, ScanSource } from '../../privacy/scan.ts';
import type { BranchStoreOptions } from './branch.ts';
import { gitEnvironment } from './git/environment.ts';
import { findRemote } from './git/remote.ts';
import { withRepository, type Repository } from './git/repository.ts';
import { checkedBranch, checkedFolder } from './names.ts';

/** Files whose contents are loaded in one request. */
const AT_ONCE = 64;

/**
 * Every file below the store's folder on its branch, whatever it is called. Throws UserError where there is none, and
 * OutsideError where the remote fails.
 */
export async function branchFiles(options: BranchStoreOptions): Promise<ScanSource> {
  const branch = checkedBranch(options.branch);
  const folder = checkedFolder(options.path);
  const env = options.env ?? process.env;
  const plain = gitEnvironment(env, options.author, []);
  const remote = await findRemote(options.cwd, options.remote, options.auth, plain);
  const settings = [['remote.store.url', remote.url] as const, ...remote.settings];
  const repository = {
    remote,
    branch,
    env: gitEnvironment(env, options.author, settings),
    timeoutMs: 60_000,
  };
  return {
    location: `branch ${branch}${folder && `, folder ${folder}`}`,
    async *files() {
      // Read whole before the first is given away: the repository must not outlive a reader that stops half-way.
      yield* await withRepository(repository, (opened) => allFiles(opened, branch, folder));
    },
  };
}

async function allFiles(repository: Repository, branch: string, folder: string): Promise<ScanFile[]> {
  const tip = await repository.fetchTip();
  const entries = tip === null ? [] : await entriesOf(repository, tip, folder);
  if (entries.length === 0) {
    throw new UserError({
      message: `branch ${branch} holds no file to look through${folder && ` below ${folder}`}`,
    });
  }
  const files: ScanFile[] = [];
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = entries.slice(at, at + AT_ONCE);
    const blobs = await repository.readBlobs([...new Set(some.flatMap(({ id }) => id ?? []))]);
    for (const { id, path } of some) {
      const text = id === undefined ? undefined : blobs.get(id);
      const file = `${branch}:${path}`;
      files.push(text === undefined ? { file, failure: 'is no file' } : { file, text });
    }
  }
  return files;
}

interface Entry {
  readonly path: string;
  /** Absent: a link or a submodule. */
  readonly id?: string;
}

async function entriesOf(repository: Repository, tip: string, folder: string): Promise<Entry[]> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', tip, ...(folder ? ['--', `${folder}/`] : [])];
  const lines = (await repository.git(args)).toString('utf8').split('\0');
  return lines.flatMap((line) => {
    const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
    if (path === '') return [];
    return [mode.startsWith('100') ? { path, id } : { path }];
  });
}
