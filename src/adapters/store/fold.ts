import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { UserError } from '../../base/errors.ts';
import { createKeyIndex } from '../../dataset/key-index.ts';
import { keyOf } from '../../dataset/keys.ts';
import { gitBlobId } from '../../base/hash.ts';
import { bytesOf, isCompactPath, type OpenFile } from './files.ts';
import { compactPath } from './names.ts';
import type { FoldedShelf, FoldRecord } from './fold-shelves.ts';
import type { StoreTree } from './tree.ts';

/** A file that is to be made, and those that it stands for. */
export interface PlannedFold {
  /** Undefined where all that the files hold stands in others already. */
  readonly made: { readonly path: string; readonly text: string } | undefined;
  readonly sources: readonly Source[];
  readonly records: number;
}

interface Source {
  readonly path: string;
  readonly blobId: string;
}

interface Group {
  bytes: number;
  readonly sources: Source[];
  readonly texts: string[];
  startedAt: string;
  /** Whether the file that is made would be the only source once more. */
  isDone: boolean;
}

/**
 * The folds of a month; none where compaction has made all its files. Records keep their JSON, byte for byte, where they
 * are of this version and stand on lines of their own. The same record twice is kept once; of one id with different
 * contents both stay. Throws UserError for a file that a reader would refuse.
 */
export async function* foldsOf(
  tree: StoreTree,
  month: string,
  shelf: FoldedShelf,
  maxBytes: number,
): AsyncGenerator<PlannedFold> {
  const paths = await shelf.inOrder(tree, month);
  // Those that compaction made come first: what else is left of a compaction that was stopped stands in them.
  const ordered = [...paths.filter(isCompactPath), ...paths.filter((path) => !isCompactPath(path))];
  if (ordered.every(isCompactPath)) return;
  const isNew = createSeen();
  let group = emptyGroup();
  const closed = (next: Group): PlannedFold[] => {
    const last = group;
    group = next;
    return last.isDone || last.sources.length === 0 ? [] : [planned(month, shelf, last)];
  };
  for await (const { path, bytes } of tree.stream(ordered)) {
    // Another compaction was quicker: what was in it is in a file of that one.
    if (!bytes) continue;
    const whole = await bytesOf(bytes);
    if (group.sources.length > 0 && group.bytes + whole.length > maxBytes) yield* closed(emptyGroup());
    await take(group, { path, whole }, (record) => isNew(record), shelf, tree);
  }
  yield* closed(emptyGroup());
}

async function take(
  group: Group,
  { path, whole }: { readonly path: string; readonly whole: Buffer },
  isNew: (record: FoldRecord) => boolean,
  shelf: FoldedShelf,
  tree: StoreTree,
): Promise<void> {
  const [held, isFirst] = [group.texts.length, group.sources.length === 0];
  if (!isUtf8(whole)) {
    throw new UserError({
      place: { file: tree.label(path) },
      message: 'holds bytes that are no UTF-8, so its month is left as it is',
      hint: 'restore it from git history, or move it away',
    });
  }
  let count = 0;
  const file: OpenFile = { path, bytes: once(whole) };
  for await (const record of shelf.records(tree, file)) {
    count++;
    if (group.startedAt === '' || record.startedAt < group.startedAt) group.startedAt = record.startedAt;
    if (isNew(record)) group.texts.push(record.text);
  }
  group.sources.push({ path, blobId: gitBlobId(whole) });
  group.bytes += whole.length;
  group.isDone = isFirst && isCompactPath(path) && group.texts.length - held === count;
}

function planned(month: string, shelf: FoldedShelf, { texts, sources, startedAt }: Group): PlannedFold {
  if (texts.length === 0) return { made: undefined, sources, records: 0 };
  const all = createRecordsHash();
  for (const text of texts) all.add(text);
  const hash = all.hex();
  const path = compactPath(month, hash);
  const text = shelf.format(texts, hash, startedAt);
  return { made: { path, text }, sources: sources.filter((one) => one.path !== path), records: texts.length };
}

/** What the name of a folded file is made of: its records, in order. */
export function createRecordsHash(): { add(text: string): void; hex(): string } {
  const hash = createHash('sha256');
  return {
    add: (text) => void hash.update(text).update('\n'),
    hex: () => hash.digest('hex').slice(0, 32),
  };
}

/** Tells whether a record was not there before: 24 bytes each. */
function createSeen(): (record: FoldRecord) => boolean {
  const contents = createKeyIndex();
  return ({ id, text }) => {
    const before = contents.size;
    return contents.add(keyOf(id, text)) === before;
  };
}

function emptyGroup(): Group {
  return { bytes: 0, sources: [], texts: [], startedAt: '', isDone: false };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}
