import { storeOf } from './rules.ts';
import { givenOf } from './import-usage/given.ts';
import { gather, type Held } from './import-usage/gather.ts';
import { ratingEvents } from './import-usage/ratings.ts';
import type { Count, ImportUsageOptions, ImportUsageResult } from './import-usage/types.ts';
import type { World } from './world.ts';
import { UserError } from '../base/errors.ts';
import type { NamedText } from '../base/named-text.ts';
import { loadConfig } from '../config/load.ts';
import type { Store } from '../feedback/store.ts';
import type { FeedbackEvent } from '../feedback/types.ts';
import { batchesOf } from '../example/batches.ts';
import { addBeginnings, isContinued, originOf, storedOf, type Stored } from '../usage/dedupe.ts';
import { lengthOf } from '../usage/chain.ts';
import { withoutPlaceholders } from '../usage/placeholder.ts';
import { parseMapping } from '../usage/mapping.ts';
import { createTally, type TallyRow } from '../usage/tally.ts';

const NOTHING: Stored = { origins: new Map(), beginnings: new Map() };

/** The earliest part of a conversation may be in the month before what is read of it now. */
const A_MONTH_MS = 31 * 24 * 60 * 60 * 1000;

/**
 * Adds real usage to the store: conversations of logs as examples, what people said of them as feedback. What is there
 * already is not added again. `open` gives the text of a log as it is read, `read` that of a file
 * which the mapping names. Throws UserError for a config, mapping or
 * file that cannot be read; then nothing was added.
 */
export async function importUsage(
  world: World,
  options: ImportUsageOptions,
  open: (file: string) => AsyncIterable<string>,
  read: (file: string) => Promise<NamedText>,
): Promise<ImportUsageResult> {
  const config = await loadConfig(options.config, world.files, world.env);
  const { store: place, kind } = storeOf(config, options, world);
  if (kind === 'none') {
    throw new UserError({ path: '--store', message: 'none keeps nothing', hint: 'use folder or branch' });
  }
  const mapping = options.mapping && parseMapping(options.mapping.file, options.mapping.text);
  if (options.from === 'jsonl' && !mapping) {
    throw new UserError({ path: '--from', message: 'jsonl needs --map', hint: 'see docs/import.md' });
  }
  const given = await givenOf(options, mapping, read);
  const tally = createTally();
  const gathered = await gather(world, { config, options, mapping, given, tally }, open);
  const store = await world.openStore(place, kind, config.file);
  const { held } = gathered;
  const stored = held.length === 0 ? NOTHING : await storedOf(store.readExamples(rangeOf(held)));
  const sorted = measured(sort(held, stored));
  for (const { outcome, reason, held } of sorted) tally.add(outcome, reason, held.place);
  const added = sorted.filter(({ outcome }) => outcome === 'imported').map(({ held }) => held);
  const invalid = tally.count('invalid');
  const refused = invalid > 0 && !options.keepGoing;
  // Also for those that are there: an import that was killed may have added the example only.
  const said = sorted.flatMap(({ held, id }) => (id === null ? [] : ratingEvents(held, id)));
  const events = await unsaid(store, said);
  const writes = !refused && !options.dryRun;
  const location = writes ? await write(world, store, added, gathered.configs, events) : null;
  return {
    files: gathered.files,
    rows: refused ? tally.rows().map(notAdded) : tally.rows(),
    unknown: counted(added.flatMap(({ unknown }) => unknown)),
    leftOut: counted(added.flatMap(({ leftOut }) => leftOut)),
    imported: refused ? 0 : added.length,
    ratings: refused ? 0 : events.length,
    invalid,
    refused,
    dryRun: options.dryRun,
    location,
  };
}

const notAdded = (row: TallyRow): TallyRow =>
  row.outcome === 'imported' ? { ...row, reason: 'not added' } : row;

async function write(
  world: World,
  store: Store,
  added: readonly Held[],
  configs: Parameters<typeof batchesOf>[1],
  events: readonly FeedbackEvent[],
): Promise<string | null> {
  // The last moment at which an interruption leaves everything as it was.
  world.signal.throwIfAborted();
  const batches = batchesOf(
    added.map(({ example }) => example),
    configs,
    'import',
  );
  const results = [
    ...(batches.length > 0 ? [await store.addBatches(batches)] : []),
    ...(events.length > 0 ? [await store.addEvents(events)] : []),
  ];
  return results.at(-1)?.location ?? null;
}

/** The events that are not in the store yet. */
async function unsaid(store: Store, events: readonly FeedbackEvent[]): Promise<readonly FeedbackEvent[]> {
  if (events.length === 0) return [];
  const since = events.reduce((least, { at }) => Math.min(least, Date.parse(at)), Infinity);
  const known = new Set((await store.readEvents({ since })).map(({ id }) => id));
  return events.filter(({ id }) => !known.has(id));
}

/** What the store may hold of these conversations. Without the time of any one all months are read. */
function rangeOf(held: readonly Held[]): { since?: number } {
  if (held.some(({ timed }) => !timed)) return {};
  const earliest = held.reduce(
    (least, { example }) => Math.min(least, Date.parse(example.timestamp)),
    Infinity,
  );
  return { since: earliest - A_MONTH_MS };
}

interface Sorted {
  readonly held: Held;
  readonly outcome: 'imported' | 'already-there' | 'repeated';
  readonly reason: string;
  /** The example that stands for the conversation in the store; null where another conversation holds it. */
  readonly id: string | null;
}

function sort(held: readonly Held[], stored: Stored): readonly Sorted[] {
  const beginnings = new Map<string, string>();
  for (const { example } of held) addBeginnings(beginnings, example);
  return held.map((one): Sorted => {
    const { example } = one;
    const known = stored.origins.get(originOf(example));
    if (known) {
      const grown = lengthOf(example) > known.length ? 'holds more now; what is stored stays' : '';
      return { held: one, outcome: 'already-there', reason: grown, id: known.id };
    }
    if (isContinued(example, beginnings, stored.beginnings)) {
      const reason = 'a later request holds all of it';
      return { held: one, outcome: 'repeated', reason, id: null };
    }
    return { held: one, outcome: 'imported', reason: '', id: example.id };
  });
}

/** What is to be added, without latencies that nobody measured. */
function measured(sorted: readonly Sorted[]): readonly Sorted[] {
  const added = sorted.filter(({ outcome }) => outcome === 'imported');
  const examples = withoutPlaceholders(added.map(({ held }) => held.example));
  const changed = new Map(added.map((one, n) => [one, examples[n] ?? one.held.example]));
  return sorted.map((one) => {
    const example = changed.get(one);
    if (!example || example === one.held.example) return one;
    const unknown = [...one.held.unknown, 'latency: the log has one value for all, so it is a placeholder'];
    return { ...one, held: { ...one.held, example, unknown }, id: example.id };
  });
}

function counted(words: readonly string[]): readonly Count[] {
  const groups = Map.groupBy(words, (what) => what);
  return [...groups].map(([what, all]) => ({ what, count: all.length })).sort((a, b) => b.count - a.count);
}
