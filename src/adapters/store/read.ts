import { createKeyIndex } from '../../dataset/key-index.ts';
import { keyOfId } from '../../dataset/keys.ts';
import { configOfVariant } from '../../example/config-schema.ts';
import { entriesOf } from '../../example/lists.ts';
import { configCodec, EXAMPLES_LAYOUT, readExample, runCodec } from '../../example/record.ts';
import type { ReadRange } from '../../example/store.ts';
import type { ConfigRecord, RunRecord, TrainingExample } from '../../example/types.ts';
import { EVENTS_LAYOUT, eventCodec, readEvent } from '../../feedback/record.ts';
import type { FeedbackEvent } from '../../feedback/types.ts';
import {
  byStart,
  filesOfMonth,
  isCompactPath,
  isOpen,
  listSource,
  storedMonths,
  storedPaths,
  textOf,
} from './files.ts';
import type { OpenFile } from './files.ts';
import { isConfig } from './names.ts';
import type { StoreTree } from './tree.ts';

/** Runs of a range, oldest first. Throws UserError at the first file that is not whole. */
export async function readRuns(tree: StoreTree, range?: ReadRange): Promise<readonly RunRecord[]> {
  const runs: RunRecord[] = [];
  for await (const run of runsOf(tree, range)) runs.push(run);
  return runs.sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
}

/** Runs of a range, one held at a time. */
export async function* runsOf(tree: StoreTree, range?: ReadRange): AsyncGenerator<RunRecord> {
  for await (const file of tree.stream(await storedPaths(tree, 'runs', range))) {
    if (isOpen(file)) yield runCodec.parse(await textOf(file), tree.label(file.path));
  }
}

/**
 * Examples of a range, oldest run first, each id of a month once: one that compaction has folded is in two files for a
 * moment. A line is held at a time, and 20 bytes of each id of the month.
 */
export async function* readExamples(tree: StoreTree, range?: ReadRange): AsyncGenerator<TrainingExample> {
  for (const month of await storedMonths(tree, 'examples', range)) {
    const given = createKeyIndex();
    for await (const file of filesOfMonth(tree, month, byStart)) {
      const label = tree.label(file.path);
      for await (const entry of entriesOf(listSource(tree, file), EXAMPLES_LAYOUT)) {
        const example = readExample(entry, label);
        const key = keyOfId(example.id);
        const before = given.size;
        if (key && given.add(key) < before) continue;
        yield example;
      }
    }
  }
}

/** Events of a range, oldest first, each once. Throws UserError at the first file that is not whole. */
export async function readEvents(tree: StoreTree, range?: ReadRange): Promise<readonly FeedbackEvent[]> {
  const events = new Map<string, FeedbackEvent>();
  for (const month of await storedMonths(tree, 'feedback', range)) {
    for await (const file of filesOfMonth(tree, month))
      for await (const event of eventsOfFile(tree, file)) events.set(event.id, event);
  }
  return [...events.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

/** The event of a file, or those of one that compaction made. */
export async function* eventsOfFile(tree: StoreTree, file: OpenFile): AsyncGenerator<FeedbackEvent> {
  const label = tree.label(file.path);
  if (!isCompactPath(file.path)) {
    yield eventCodec.parse(await textOf(file), label);
    return;
  }
  for await (const entry of entriesOf(listSource(tree, file), EVENTS_LAYOUT)) yield readEvent(entry, label);
}

/** Configs by hash: of all runs' variants, and of what was imported. */
export async function readConfigs(tree: StoreTree): Promise<ReadonlyMap<string, ConfigRecord>> {
  const configs = new Map<string, ConfigRecord>();
  for await (const { baseline, candidate } of runsOf(tree)) {
    for (const variant of [baseline, candidate]) {
      const config = variant && !configs.has(variant.configHash) && configOfVariant(variant);
      if (config) configs.set(config.configHash, config);
    }
  }
  const names = (await tree.list('configs')).filter(isConfig).sort();
  for await (const file of tree.stream(names.map((name) => `configs/${name}`))) {
    if (!isOpen(file)) continue;
    const config = configCodec.parse(await textOf(file), tree.label(file.path));
    configs.set(config.configHash, config);
  }
  return configs;
}
