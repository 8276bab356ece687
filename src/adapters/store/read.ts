import { Low } from 'lowdb';
import { configOfVariant } from '../../example/config-schema.ts';
import { configCodec, examplesCodec, runCodec } from '../../example/record.ts';
import type { Codec } from '../../example/record.ts';
import type { ReadRange } from '../../example/store.ts';
import type { ConfigRecord, RunRecord, TrainingExample } from '../../example/types.ts';
import { eventCodec } from '../../feedback/record.ts';
import type { FeedbackEvent } from '../../feedback/types.ts';
import { DataFile } from './data-file.ts';
import { isConfig, isWanted } from './names.ts';
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

/** Events of a range, oldest first. Throws UserError at the first file that is not whole. */
export async function readEvents(tree: StoreTree, range: ReadRange = {}): Promise<readonly FeedbackEvent[]> {
  const events: FeedbackEvent[] = [];
  for (const path of await stored(tree, 'feedback', range))
    events.push(await readFile(tree, path, eventCodec));
  return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

/** Configs by hash: of all runs' variants, and of what was imported. */
export async function readConfigs(tree: StoreTree): Promise<ReadonlyMap<string, ConfigRecord>> {
  const configs = new Map<string, ConfigRecord>();
  for (const { baseline, candidate } of await readRuns(tree)) {
    for (const variant of [baseline, candidate]) {
      const config = variant && configOfVariant(variant);
      if (config) configs.set(config.configHash, config);
    }
  }
  for (const name of (await tree.list('configs')).filter(isConfig).sort()) {
    const config = await readFile(tree, `configs/${name}`, configCodec);
    configs.set(config.configHash, config);
  }
  return configs;
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
