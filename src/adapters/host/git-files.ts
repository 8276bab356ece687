import type { FileSource } from '../../config/files.ts';
import { UserError } from '../../base/errors.ts';
import { checkoutOf } from './checkout.ts';
import { git, gitError } from './git.ts';
import { treeSource, type LocalFiles, type TreeEntry, type TreeReader } from './tree-source.ts';

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The files of a commit from a local clone. `sha` is a full object id; the work tree and the index are not touched.
 * Throws OutsideError('git') where the commit is not there.
 */
export function gitFiles(cwd: string, sha: string, local?: LocalFiles): FileSource {
  assertId(sha);
  const files = treeSource(sha.slice(0, 7), gitTree(cwd, sha), local);
  return { ...files, folder: checkoutOf(cwd, sha), checkedOut: true };
}

/** The best common ancestor of two commits (ids or names) in a local clone; undefined where there is none. */
export async function localMergeBase(cwd: string, a: string, b: string): Promise<string | undefined> {
  const [first, second] = [await commitId(cwd, a), await commitId(cwd, b)];
  const { code, stdout, stderr } = await git(cwd, ['merge-base', first, second]);
  if (code === 0) return stdout.toString('utf8').trim();
  // 1 without a word is git's "no common ancestor".
  if (code === 1 && !stderr) return undefined;
  throw gitError('git merge-base failed', stderr);
}

/** The full id of a commit that is named by id, branch or tag. Throws UserError where the clone does not know it. */
export async function commitId(cwd: string, name: string): Promise<string> {
  const { code, stdout } = await git(cwd, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  const id = stdout.toString('utf8').trim();
  if (code === 0 && OBJECT_ID.test(id)) return id;
  throw new UserError({
    path: name.slice(0, 80),
    message: 'is no commit of this clone, expected a branch, tag or commit id',
    hint: 'fetch it first: git fetch origin',
  });
}

function gitTree(cwd: string, sha: string): TreeReader {
  const read = batched((ids) => readBlobs(cwd, ids));
  return {
    async entries() {
      const { code, stdout, stderr } = await git(cwd, ['ls-tree', '-r', '-z', '--full-tree', sha]);
      if (code !== 0) throw gitError(`git ls-tree ${sha.slice(0, 7)} failed`, stderr);
      return new Map(stdout.toString('utf8').split('\0').filter(Boolean).map(parseEntry));
    },
    blob: read,
  };
}

/** `<mode> SP <type> SP <object> TAB <path>` of `git ls-tree -z`. */
function parseEntry(line: string): readonly [string, TreeEntry] {
  const tab = line.indexOf('\t');
  const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
  return [line.slice(tab + 1), { kind: kindOfMode(mode), id }];
}

/** What a git file mode stands for. */
export function kindOfMode(mode: string): TreeEntry['kind'] {
  return mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file';
}

/** Reads that are asked for together are answered by one process. */
function batched(
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>,
): (id: string) => Promise<Buffer> {
  let waiting: { ids: Set<string>; answer: Promise<ReadonlyMap<string, Buffer>> } | undefined;
  return async (id) => {
    if (!waiting) {
      const ids = new Set<string>();
      const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        waiting = undefined;
        return load([...ids]);
      });
      waiting = { ids, answer };
    }
    waiting.ids.add(id);
    const found = (await waiting.answer).get(id);
    if (found) return found;
    throw gitError(`git cat-file ${id} failed`, 'the object is missing from this clone');
  };
}

/** Parses `git cat-file --batch`: `<id> SP <type> SP <size> LF <bytes> LF`, or `<id> missing LF`. */
async function readBlobs(cwd: string, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const { code, stdout, stderr } = await git(cwd, ['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
  if (code !== 0) throw gitError('git cat-file failed', stderr);
  const found = new Map<string, Buffer>();
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(10, at);
    if (end < 0) break;
    const [id = '', , size] = stdout.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    found.set(id, stdout.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

function assertId(sha: string): void {
  if (OBJECT_ID.test(sha)) return;
  throw new UserError({ path: sha.slice(0, 80), message: 'is no commit id, expected 40 hex digits' });
}
