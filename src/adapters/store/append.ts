import { Low } from 'lowdb';
import { messageOf } from '../../base/errors.ts';
import { sameJson } from '../../base/json.ts';
import { examplesCodec, runCodec } from '../../example/record.ts';
import type { Codec } from '../../example/record.ts';
import type { Append } from '../../example/store.ts';
import { DataFile, Taken } from './data-file.ts';
import { filePath } from './names.ts';
import type { Shelf } from './names.ts';
import type { StoreTree } from './tree.ts';

/** Records of one run and attempt: as many as jobs that a matrix can have on GitHub (256). */
const MAX_SIBLINGS = 256;

/**
 * Adds a run and its examples as new files and gives their paths. Equal records that are there already are not
 * added again; others of the same run and attempt keep their file, and this one takes the next name. Reads no
 * file but those whose name it would take.
 */
export async function place(tree: StoreTree, { run, examples }: Append): Promise<readonly string[]> {
  const { runId, attempt, startedAt } = run;
  const file = { runId, attempt, startedAt, examples };
  // Before anything is written: what no reader would take must not enter, everything that reads it would stop there.
  assertReadable(examplesCodec, file);
  assertReadable(runCodec, run);
  const pathOn = (shelf: Shelf) => (sibling: number) => filePath(shelf, run, sibling);
  const first = examples.length > 0 ? await put(tree, examplesCodec, file, pathOn('examples'), 1) : undefined;
  // The run comes last: it is what tells that its examples are complete.
  const second = await put(tree, runCodec, run, pathOn('runs'), first?.sibling ?? 1);
  return [first, second].flatMap((put) => (put?.added ? [put.path] : []));
}

interface Put {
  readonly path: string;
  readonly sibling: number;
  readonly added: boolean;
}

async function put<T>(
  tree: StoreTree,
  codec: Codec<T>,
  record: T,
  pathOf: (sibling: number) => string,
  from: number,
): Promise<Put> {
  for (let sibling = from; sibling <= MAX_SIBLINGS; sibling++) {
    const path = pathOf(sibling);
    const db = new Low<T | null>(new DataFile(tree, path, codec), null);
    await db.read();
    if (db.data === null) {
      db.data = record;
      try {
        await db.write();
        return { path, sibling, added: true };
      } catch (error) {
        if (!(error instanceof Taken)) throw error;
        // Someone was quicker: see what they wrote.
        db.data = null;
        await db.read();
      }
    }
    if (sameJson(db.data, record)) return { path, sibling, added: false };
  }
  throw new Error(`more than ${MAX_SIBLINGS} records of one run and attempt`);
}

function assertReadable<T>(codec: Codec<T>, record: T): void {
  try {
    codec.parse(codec.format(record), 'record');
  } catch (cause) {
    throw new Error(`a record does not fit its own schema: ${messageOf(cause)}`, { cause });
  }
}
