import { Low } from 'lowdb';
import { messageOf } from '../../base/errors.ts';
import { sameJson } from '../../base/json.ts';
import { configCodec, examplesCodec, runCodec } from '../../example/record.ts';
import type { Codec, ExamplesToFile } from '../../example/record.ts';
import type { Append, Batch } from '../../example/store.ts';
import type { RunRecord } from '../../example/types.ts';
import { eventCodec } from '../../feedback/record.ts';
import type { FeedbackEvent } from '../../feedback/types.ts';
import { DataFile, Taken } from './data-file.ts';
import { isOpen } from './files.ts';
import { configPath, eventPath, filePath, folderOf, isCompact } from './names.ts';
import type { Shelf } from './names.ts';
import { eventsOfFile } from './read.ts';
import type { StoreTree } from './tree.ts';

/** Records of one run and attempt: as many as jobs that a matrix can have on GitHub (256). */
const MAX_SIBLINGS = 256;
/** Members of a run's lists that are checked together. */
const AT_A_TIME = 500;

/**
 * Adds a run and its examples as new files and gives their paths. Equal records that are there already are not
 * added again; others of the same run and attempt keep their file, and this one takes the next name. Reads no
 * file but those whose name it would take.
 */
export async function place(tree: StoreTree, { run, examples }: Append): Promise<readonly string[]> {
  const { runId, attempt, startedAt } = run;
  const file = { runId, attempt, startedAt, examples };
  // Before anything is written: what no reader would take must not enter, everything that reads it would stop there.
  assertExamples(file);
  assertRun(run);
  // The run comes last, so its examples are there as well, in their own file or in one that compaction made.
  if (await isStored(tree, run)) return [];
  const pathOn = (shelf: Shelf) => (sibling: number) => filePath(shelf, run, sibling);
  const first =
    examples.length > 0
      ? await put(tree, examplesCodec, file, pathOn('examples'), 1, sameExamples)
      : undefined;
  const second = await put(tree, runCodec, run, pathOn('runs'), first?.sibling ?? 1);
  return [first, second].flatMap((put) => (put?.added ? [put.path] : []));
}

/** Adds batches of examples, and the configs that they name, as new files and gives their paths. */
export async function placeBatches(tree: StoreTree, batches: readonly Batch[]): Promise<readonly string[]> {
  const files = batches.map(({ name, startedAt, examples }) => ({
    runId: name,
    attempt: 1,
    startedAt,
    examples,
  }));
  for (const file of files) assertExamples(file);
  const configs = new Map(
    batches.flatMap((batch) => batch.configs.map((one) => [one.configHash, one] as const)),
  );
  const added: string[] = [];
  for (const config of configs.values()) {
    assertReadable(configCodec, config);
    const path = configPath(config.configHash);
    // Named by their content: what is there is the same.
    if (await tree.create(path, configCodec.format(config))) added.push(path);
  }
  for (const file of files) {
    const placed = await put(
      tree,
      examplesCodec,
      file,
      (sibling) => filePath('examples', file, sibling),
      1,
      sameExamples,
    );
    if (placed.added) added.push(placed.path);
  }
  return added;
}

export function exampleCount(batches: readonly Batch[]): number {
  return batches.reduce((sum, { examples }) => sum + examples.length, 0);
}

/** Adds events that are not there yet, each as a new file, and gives their paths. */
export async function placeEvents(
  tree: StoreTree,
  events: readonly FeedbackEvent[],
): Promise<readonly string[]> {
  for (const event of events) assertReadable(eventCodec, event);
  const folded = await foldedEvents(tree, new Set(events.map((event) => folderOf(eventPath(event)))));
  const added: string[] = [];
  for (const event of events) {
    const path = eventPath(event);
    if (folded.has(event.id)) continue;
    if (await tree.create(path, eventCodec.format(event))) added.push(path);
  }
  return added;
}

/** Ids of the events that compaction has folded, in these months. */
async function foldedEvents(tree: StoreTree, months: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const month of months) {
    const paths = (await tree.list(month)).filter(isCompact).map((name) => `${month}/${name}`);
    for await (const file of tree.stream(paths)) {
      if (!isOpen(file)) continue;
      for await (const event of eventsOfFile(tree, file)) ids.add(event.id);
    }
  }
  return ids;
}

/** Whether an equal run is there. */
async function isStored(tree: StoreTree, run: RunRecord): Promise<boolean> {
  for (let sibling = 1; sibling <= MAX_SIBLINGS; sibling++) {
    const db = new Low<RunRecord | null>(new DataFile(tree, filePath('runs', run, sibling), runCodec), null);
    await db.read();
    if (db.data === null) return false;
    if (sameJson(db.data, run)) return true;
  }
  return false;
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
  isSame: (stored: T, record: T) => boolean = sameJson,
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
    if (db.data !== null && isSame(db.data, record)) return { path, sibling, added: false };
  }
  throw new Error(`more than ${MAX_SIBLINGS} records of one run and attempt`);
}

/** One after the other: what is parsed takes many times the memory of its text. */
function assertExamples(file: ExamplesToFile): void {
  for (const example of file.examples) assertReadable(examplesCodec, { ...file, examples: [example] });
}

/** What tells of each scenario some at a time, for the same reason. */
function assertRun(run: RunRecord): void {
  const { comparison, outcome, exampleIds } = run;
  const verdict = outcome?.kind === 'judged' ? outcome.verdict : undefined;
  const lists = [exampleIds, comparison?.scenarios ?? [], verdict?.paired?.scenarios ?? []];
  const longest = Math.max(...lists.map(({ length }) => length));
  for (let from = 0; from === 0 || from < longest; from += AT_A_TIME) {
    const some = <T>(list: readonly T[]): readonly T[] => list.slice(from, from + AT_A_TIME);
    const paired = verdict?.paired && { ...verdict.paired, scenarios: some(verdict.paired.scenarios) };
    assertReadable(runCodec, {
      ...run,
      exampleIds: some(exampleIds),
      comparison: comparison && { ...comparison, scenarios: some(comparison.scenarios) },
      outcome:
        outcome?.kind === 'judged' && paired
          ? { ...outcome, verdict: { ...outcome.verdict, paired } }
          : outcome,
    });
  }
}

function sameExamples(
  { examples: stored, ...head }: ExamplesToFile,
  { examples, ...ownHead }: ExamplesToFile,
): boolean {
  if (stored.length !== examples.length || !sameJson(head, ownHead)) return false;
  const others = stored[Symbol.iterator]();
  for (const example of examples) if (!sameJson(others.next().value, example)) return false;
  return true;
}

function assertReadable<T>(codec: Codec<T>, record: T): void {
  try {
    codec.parse(codec.format(record), 'record');
  } catch (cause) {
    throw new Error(`a record does not fit its own schema: ${messageOf(cause)}`, { cause });
  }
}
