import { UserError } from '../../../base/errors.ts';
import type { StoreTree } from '../tree.ts';
import type { Repository } from './repository.ts';

/** The files of a folder at a branch's tip, and those to be added to it. */
export interface BranchTree extends StoreTree {
  /** Loads the contents of a folder's wanted files, named by their path below it, in one request. */
  prefetch(folder: string, isWanted: (path: string) => boolean): Promise<void>;
  /** A commit on top of the tip that adds the created files. */
  commit(message: string): Promise<string>;
}

interface Entry {
  readonly id: string;
  readonly path: string;
}

/** `tip` is null where the branch is not there yet: the commit then has no parent. */
export function branchTree(
  repository: Repository,
  options: { readonly branch: string; readonly tip: string | null; readonly folder: string },
): BranchTree {
  const { branch, tip, folder } = options;
  const git: Repository['git'] = (args, input) => repository.git(args, input);
  const added = new Map<string, string>();
  const contents = new Map<string, string>();
  const known = new Map<string, Promise<Entry | undefined>>();
  const full = (path: string): string => (folder ? `${folder}/${path}` : path);
  const label = (path: string): string => `${branch}:${full(path)}`;

  const entries = async (path: string, deep: boolean): Promise<readonly Entry[]> => {
    if (tip === null) return [];
    const args = ['ls-tree', '--full-tree', '-z', ...(deep ? ['-r'] : []), tip, '--', path];
    const lines = (await git(args)).toString('utf8').split('\0');
    return lines.flatMap((line) => {
      const match = /^(\d+) (\w+) ([0-9a-f]+)\t([^]+)$/.exec(line);
      const [, mode, , id = '', name = ''] = match ?? [];
      return match ? [{ id: mode?.startsWith('100') ? id : '', path: name }] : [];
    });
  };
  // A tip does not change: what was asked once is known.
  const entry = (path: string): Promise<Entry | undefined> => {
    const found = known.get(path) ?? entries(full(path), false).then(([first]) => first);
    known.set(path, found);
    return found;
  };
  return {
    label,
    async list(shelf) {
      const prefix = `${full(shelf)}/`;
      const found = await entries(prefix, true);
      return found.filter(({ id }) => id).map(({ path }) => path.slice(prefix.length));
    },
    async read(path) {
      const loaded = contents.get(full(path));
      if (loaded !== undefined) return loaded;
      const found = await entry(path);
      if (!found) return undefined;
      if (found.id) return (await git(['cat-file', 'blob', found.id])).toString('utf8');
      throw new UserError({
        place: { file: label(path) },
        message: 'is no file, expected a file of the store',
      });
    },
    async create(path, text) {
      if (added.has(path) || (await entry(path))) return false;
      const id = await git(['hash-object', '-w', '--stdin', '--no-filters'], text);
      added.set(path, id.toString('utf8').trim());
      return true;
    },
    async prefetch(shelf, isWanted) {
      const prefix = `${full(shelf)}/`;
      const found = await entries(prefix, true);
      const files = found.filter(({ id, path }) => id && isWanted(path.slice(prefix.length)));
      const ids = [...new Set(files.map(({ id }) => id))];
      const blobs = await repository.readBlobs(ids);
      for (const { id, path } of files) contents.set(path, blobs.get(id) ?? '');
    },
    async commit(message) {
      // The index is rebuilt from the tip: nothing of an earlier attempt may stay in it.
      await git(tip === null ? ['read-tree', '--empty'] : ['read-tree', tip]);
      const lines = [...added].map(([path, id]) => `100644 ${id}\t${full(path)}\0`);
      await git(['update-index', '--add', '-z', '--index-info'], lines.join(''));
      const tree = (await git(['write-tree', '--missing-ok'])).toString('utf8').trim();
      const parent = tip === null ? [] : ['-p', tip];
      return (await git(['commit-tree', tree, ...parent, '-F', '-'], message)).toString('utf8').trim();
    },
  };
}
