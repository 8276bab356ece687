import { UserError } from '../../../base/errors.ts';
import type { StoreTree } from '../tree.ts';
import type { Repository } from './repository.ts';

/** Files whose contents are brought in one request: some 20 MB of runs, and no request that takes minutes. */
const AT_ONCE = 128;

/** The files of a folder at a branch's tip, those to be added to it and those to be removed. */
export interface BranchTree extends StoreTree {
  /** A commit on top of the tip that adds the created files and removes the removed. */
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
  const removed = new Set<string>();
  const known = new Map<string, Promise<Entry | undefined>>();
  const full = (path: string): string => (folder ? `${folder}/${path}` : path);
  const above = full('').length;
  const label = (path: string): string => `${branch}:${full(path)}`;

  const entries = async (path: string, deep: boolean): Promise<readonly Entry[]> => {
    if (tip === null) return [];
    const args = [
      'ls-tree',
      '--full-tree',
      '-z',
      ...(deep ? ['-r'] : []),
      tip,
      ...(path === '' ? [] : ['--', path]),
    ];
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
      const prefix = shelf === '' ? full('') : `${full(shelf)}/`;
      const found = (await entries(prefix, true)).filter(({ id }) => id);
      for (const one of found) known.set(one.path.slice(above), Promise.resolve(one));
      return found.map(({ path }) => path.slice(prefix.length));
    },
    async others() {
      const found = (await entries(full(''), true)).filter(({ id }) => !id);
      return found.map(({ path }) => path.slice(above));
    },
    async read(path) {
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
    async *stream(paths) {
      for (let at = 0; at < paths.length; at += AT_ONCE) {
        const some = paths.slice(at, at + AT_ONCE);
        const found = await Promise.all(some.map((path) => entry(path)));
        const ids = found.flatMap((one) => one?.id || []);
        await repository.fetchBlobs([...new Set(ids)]);
        const blobs = repository.streamBlobs(ids)[Symbol.asyncIterator]();
        try {
          for (const [n, path] of some.entries()) {
            const blob = found[n]?.id ? await blobs.next() : undefined;
            yield { path, bytes: blob?.done === false ? blob.value.bytes : undefined };
          }
        } finally {
          await blobs.return?.();
        }
      }
    },
    async remove(path, blobId) {
      const found = await entry(path);
      if (found?.id !== blobId) return false;
      removed.add(path);
      return true;
    },
    async commit(message) {
      // The index is rebuilt from the tip: nothing of an earlier attempt may stay in it.
      await git(tip === null ? ['read-tree', '--empty'] : ['read-tree', tip]);
      const lines = [
        ...[...removed].map((path) => `0 ${'0'.repeat(40)}\t${full(path)}\0`),
        ...[...added].map(([path, id]) => `100644 ${id}\t${full(path)}\0`),
      ];
      await git(['update-index', '--add', '-z', '--index-info'], lines.join(''));
      const tree = (await git(['write-tree', '--missing-ok'])).toString('utf8').trim();
      const parent = tip === null ? [] : ['-p', tip];
      return (await git(['commit-tree', tree, ...parent, '-F', '-'], message)).toString('utf8').trim();
    },
  };
}
