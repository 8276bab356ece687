import { examplesHeadOf } from './heads.ts';
import { folderOf, isCompact, isWanted } from './names.ts';
import type { Shelf } from './names.ts';
import { splitLines } from './split-lines.ts';
import type { StoreTree, StreamedFile } from './tree.ts';
import type { ListSource } from '../../example/lists.ts';
import type { ReadRange } from '../../example/store.ts';

/** Compactions that may finish while one reader reads, for all that we expect. */
const MOST_ROUNDS = 100;

/** A file that is there. */
export interface OpenFile {
  readonly path: string;
  readonly bytes: AsyncIterable<Buffer>;
}

/** Paths of a shelf's own files in a range, in order. */
export async function storedPaths(
  tree: StoreTree,
  shelf: Shelf,
  range: ReadRange = {},
): Promise<readonly string[]> {
  const names = (await tree.list(shelf)).filter((name) => isWanted(name, range)).sort();
  return names.map((name) => `${shelf}/${name}`);
}

/** The months of a shelf in a range, `examples/2026-11`, oldest first. */
export async function storedMonths(tree: StoreTree, shelf: Shelf, range: ReadRange = {}): Promise<string[]> {
  const paths = await storedPaths(tree, shelf, range);
  return [...new Set(paths.map(folderOf))];
}

/**
 * The files of a month, oldest start first. A file that compaction removes meanwhile is found again in the one that it
 * was folded into, which holds others that were given before: ids may come twice.
 */
export async function* filesOfMonth(
  tree: StoreTree,
  month: string,
  inOrder: (tree: StoreTree, paths: readonly string[]) => Promise<readonly string[]> = inNameOrder,
): AsyncGenerator<OpenFile> {
  const done = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const names = (await tree.list(month)).filter((name) => isWanted(`${month.slice(-7)}/${name}`, {}));
    const paths = names.map((name) => `${month}/${name}`).filter((path) => !done.has(path));
    const ordered = await inOrder(tree, paths.sort());
    let isGone = ordered.length < paths.length;
    for await (const { path, bytes } of tree.stream(ordered)) {
      if (!bytes) {
        isGone = true;
        continue;
      }
      done.add(path);
      yield { path, bytes };
    }
    if (!isGone) return;
  }
  throw new Error(`the files of ${tree.label(month)} vanish faster than they can be read`);
}

const inNameOrder = (_tree: StoreTree, paths: readonly string[]): Promise<readonly string[]> =>
  Promise.resolve(paths);

/** By the start of the run in the files' heads; what is gone is left out. */
export async function byStart(tree: StoreTree, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length < 2) return paths;
  const starts: { readonly path: string; readonly at: number }[] = [];
  for await (const file of tree.stream(paths)) {
    const head = await examplesHeadOf(tree, file);
    if (head) starts.push({ path: file.path, at: Date.parse(head.startedAt) });
  }
  return starts.sort((a, b) => a.at - b.at).map(({ path }) => path);
}

/** A file for the readers of lists. */
export function listSource(tree: StoreTree, { path, bytes }: OpenFile): ListSource {
  return {
    file: tree.label(path),
    lines: splitLines(bytes),
    async whole() {
      const text = await tree.read(path);
      if (text === undefined) throw new Error(`${tree.label(path)} vanished while the store was read`);
      return text;
    },
  };
}

/** The text of a file that is there. */
export async function textOf({ bytes }: OpenFile): Promise<string> {
  return (await bytesOf(bytes)).toString('utf8');
}

export async function bytesOf(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** Whether a file holds many records that compaction put together. */
export function isCompactPath(path: string): boolean {
  return isCompact(path.slice(path.lastIndexOf('/') + 1));
}

export function isOpen(file: StreamedFile): file is OpenFile {
  return file.bytes !== undefined;
}
