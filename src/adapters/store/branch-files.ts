import { UserError } from '../../base/errors.ts';
import type { ScanFile, ScanSource } from '../../privacy/scan.ts';
import type { BranchStoreOptions } from './branch.ts';
import { bytesOf } from './files.ts';
import { gitEnvironment } from './git/environment.ts';
import { findRemote } from './git/remote.ts';
import { openRepository, type Repository } from './git/repository.ts';
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
  const setup = {
    remote,
    branch,
    env: gitEnvironment(env, options.author, settings),
    timeoutMs: 60_000,
  };
  return {
    location: `branch ${branch}${folder && `, folder ${folder}`}`,
    async *files() {
      const { repository, close } = await openRepository(setup);
      try {
        yield* allFiles(repository, branch, folder);
      } finally {
        // Also where the reader stops half-way.
        await close();
      }
    },
  };
}

async function* allFiles(repository: Repository, branch: string, folder: string): AsyncGenerator<ScanFile> {
  const tip = await repository.fetchTip();
  const entries = tip === null ? [] : await entriesOf(repository, tip, folder);
  if (entries.length === 0) {
    throw new UserError({
      message: `branch ${branch} holds no file to look through${folder && ` below ${folder}`}`,
    });
  }
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = entries.slice(at, at + AT_ONCE);
    const ids = some.flatMap(({ id }) => id ?? []);
    await repository.fetchBlobs([...new Set(ids)]);
    const blobs = repository.streamBlobs(ids)[Symbol.asyncIterator]();
    try {
      for (const { id, path } of some) {
        const blob = id === undefined ? undefined : await blobs.next();
        const file = `${branch}:${path}`;
        if (blob?.done !== false) yield { file, failure: 'is no file' };
        else yield { file, text: (await bytesOf(blob.value.bytes)).toString('utf8') };
      }
    } finally {
      await blobs.return?.();
    }
  }
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
