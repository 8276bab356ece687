import { openFile, type FileSource } from '../../config/files.ts';
import { bytesOf, textAt, type Bytes } from '../../base/bytes.ts';
import { UserError } from '../../base/errors.ts';
import { gitBlobId } from '../../base/hash.ts';
import { insidePath, matcher } from './paths.ts';

/** One path of a commit. Only `file` is ever read. */
export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  /** Git object id, hex. */
  readonly id: string;
  /** Bytes, where the tree tells. */
  readonly size?: number;
}

/** Where a commit's tree and blobs come from: a local clone or GitHub. */
export interface TreeReader {
  entries(): Promise<ReadonlyMap<string, TreeEntry>>;
  blob(id: string): Promise<Buffer>;
}

/** Files that may be the commit's own. */
export type LocalFiles = Pick<FileSource, 'read' | 'open'>;

/** A recording of some hundred scenarios takes a few MB; GitHub's blob API ends at 100 MB. */
const MAX_FILE_BYTES = 50 * 1024 * 1024;

/**
 * The files of one commit as a FileSource. A blob that the local files hold with the same git id is read there.
 * Links and submodules are refused by name, because following them would read something else than the commit.
 */
export function treeSource(label: string, reader: TreeReader, local?: LocalFiles): FileSource {
  let entries: Promise<ReadonlyMap<string, TreeEntry>> | undefined;
  const texts = new Map<string, Promise<string>>();
  const tree = () =>
    (entries ??= reader.entries().catch((error: unknown) => {
      entries = undefined;
      throw error;
    }));

  const find = async (
    path: string,
  ): Promise<{ readonly at: string; readonly entry: TreeEntry } | undefined> => {
    const at = insidePath(path);
    const all = await tree();
    const entry = all.get(at);
    assertReadable(at, all);
    if (!entry) return undefined;
    assertSize(at, entry.size ?? 0);
    return { at, entry };
  };
  const load = async (path: string, { id }: TreeEntry): Promise<Bytes> => {
    const near = local && (await unlessRefused(() => openFile(local, path)));
    if (near && gitBlobId(near) === id) return near;
    const blob = await reader.blob(id);
    assertSize(path, blob.length);
    return bytesOf(blob);
  };

  return {
    label,
    async read(path) {
      const found = await find(path);
      if (!found) return undefined;
      const { at, entry } = found;
      const known = texts.get(entry.id);
      if (known) return known;
      const text = load(at, entry).then((bytes) => textAt(bytes, 0, bytes.size));
      texts.set(entry.id, text);
      text.catch(() => texts.delete(entry.id));
      return text;
    },
    async open(path) {
      const found = await find(path);
      return found && (await load(found.at, found.entry));
    },
    async glob(patterns) {
      const matches = matcher(patterns);
      const files = [...(await tree())].filter(([path, { kind }]) => kind === 'file' && matches(path));
      return files.map(([path]) => path).sort();
    },
  };
}

/** Throws where the path or a folder on its way is a link or a submodule. */
function assertReadable(path: string, all: ReadonlyMap<string, TreeEntry>): void {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const at = parts.slice(0, depth).join('/');
    const kind = all.get(at)?.kind;
    if (kind === 'link' || kind === 'submodule') {
      const name = kind === 'link' ? 'a symbolic link' : 'a submodule';
      throw new UserError({
        place: { file: path },
        message: `${at === path ? 'is' : `is below ${at},`} ${name}, expected a file of the commit itself`,
        hint: 'put the file in its place: what a link points to is not part of the commit that is judged',
      });
    }
  }
}

function assertSize(path: string, bytes: number): void {
  if (bytes <= MAX_FILE_BYTES) return;
  throw new UserError({
    place: { file: path },
    message: `has ${bytes} bytes, expected at most ${MAX_FILE_BYTES}`,
    hint: 'split it into several files',
  });
}

/** Undefined also where a local file may not be read, for then the commit's own copy decides. */
async function unlessRefused<T>(body: () => Promise<T>): Promise<T | undefined> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
