import { Low } from 'lowdb';
import { examplesCodec, runCodec } from '../../example/record.ts';
import type { Codec } from '../../example/record.ts';
import type { ReadRange } from '../../example/store.ts';
import type { RunRecord, TrainingExample } from '../../example/types.ts';
import { DataFile } from './data-file.ts';
import { isWanted } from './names.ts';
import type { Shelf } from './names.ts';
import type { StoreTree } from './tree.ts';

/** Runs of a range, oldest first. Throws UserError at the first file that is not whole. */
export async function readRuns(tree: StoreTree, range: ReadRange = {}): Promise<readonly RunRecord[]> {
  const runs: RunRecord[] = [];
  for (const path of await stored(tree, 'runs', range)) runs.push(await readFile(tree, path, runCodec));
  return runs.sort(byStart);
}

/** Examples of a range, oldest run first; a month's files are held in memory at once. */
export async function* readExamples(tree: StoreTree, range: ReadRange = {}): AsyncIterable<TrainingExample> {
  const months = Map.groupBy(await stored(tree, 'examples', range), (path) => path.split('/')[1] ?? '');
  for (const paths of months.values()) {
    const files = [];
    for (const path of paths) files.push(await readFile(tree, path, examplesCodec));
    for (const file of files.sort(byStart)) yield* file.examples;
  }
}

async function stored(tree: StoreTree, shelf: Shelf, range: ReadRange): Promise<readonly string[]> {
  const names = (await tree.list(shelf)).filter((name) => isWanted(name, range)).sort();
  return names.map((name) => `${shelf}/${name}`);
}

async function readFile<T>(tree: StoreTree, path: string, codec: Codec<T>): Promise<T> {
  const db = new Low<T | null>(new DataFile(tree, path, codec), null);
  await db.read();
  if (db.data === null) throw new Error(`${tree.label(path)} vanished while the store was read`);
  return db.data;
}

function byStart(a: { readonly startedAt: string }, b: { readonly startedAt: string }): number {
  return Date.parse(a.startedAt) - Date.parse(b.startedAt);
}
