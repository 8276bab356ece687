import type { ImportUsageOptions, ReadLog } from './types.ts';
import type { World } from '../world.ts';
import { catalog } from '../../assertion/registry.ts';
import { UserError, type Place } from '../../base/errors.ts';
import { plural } from '../../base/format.ts';
import type { Config } from '../../config/types.ts';
import type { ConfigRecord } from '../../example/types.ts';
import { loadSuite } from '../../scenario/load.ts';
import { documentSplitter, type Document } from '../../usage/documents.ts';
import { fuller, originOf } from '../../usage/dedupe.ts';
import { exampleOf, type MakeOptions, type UsageExample } from '../../usage/example.ts';
import { exchangeOf } from '../../usage/exchange.ts';
import type { Given } from '../../usage/given.ts';
import type { Mapping } from '../../usage/mapping.ts';
import { readJson } from '../../usage/read-json.ts';
import type { Spoken } from '../../usage/recording.ts';
import { openReader, recognise } from '../../usage/registry.ts';
import type { Tally } from '../../usage/tally.ts';
import type { Conversation, Finding, ImporterName, LogReader } from '../../usage/types.ts';

/** A conversation as the example that it becomes. */
export interface Held {
  readonly example: UsageExample;
  readonly place: Place;
  /** Whether the log tells when it was. */
  readonly timed: boolean;
  readonly rating: number | null;
  readonly comment: string | null;
  readonly unknown: readonly string[];
  readonly leftOut: readonly string[];
}

export interface Gathered {
  readonly held: readonly Held[];
  readonly configs: ReadonlyMap<string, ConfigRecord>;
  readonly files: readonly ReadLog[];
}

interface Asked {
  readonly config: Config;
  readonly options: ImportUsageOptions;
  readonly mapping: Mapping | undefined;
  readonly given: Given;
  readonly tally: Tally;
}

/** With so many that cannot be read, a file is of another format: reading it to its end would help nobody. */
const MOST_INVALID = 1_000;
const TELL_EVERY_MS = 5_000;

/** Reads all files, one document at a time, and keeps what becomes an example; of one conversation the fullest part. */
export async function gather(
  world: World,
  asked: Asked,
  open: (file: string) => AsyncIterable<string>,
): Promise<Gathered> {
  const { options, tally } = asked;
  const held = new Map<string, Held>();
  const configs = new Map<string, ConfigRecord>();
  const readers = new Map<ImporterName, LogReader>();
  const make = await makeOptions(world, asked);
  const add = async (findings: readonly Finding[]): Promise<void> => {
    for (const finding of findings) {
      world.signal.throwIfAborted();
      if (finding.kind === 'conversation') await keep(finding.conversation, { held, configs, tally, make });
      else tally.add(finding.kind, finding.reason, finding.place);
    }
  };
  const readerOf = async (name: ImporterName): Promise<LogReader> => {
    const known = readers.get(name);
    if (known) return known;
    const spoken = name === 'recording' ? await spokenIn(world, asked.config) : () => undefined;
    const reader = openReader(name, { mapping: asked.mapping, spoken });
    readers.set(name, reader);
    return reader;
  };
  const files: ReadLog[] = [];
  let told = world.clock.now();
  for (const file of new Set(options.files)) {
    let format: ImporterName | null = options.from === 'auto' ? null : options.from;
    let documents = 0;
    for await (const document of documentsOf(open(file))) {
      world.signal.throwIfAborted();
      documents++;
      const place = { file, line: document.line };
      const read = 'problem' in document ? document : readJson(document.text);
      if ('problem' in read) tally.add('invalid', read.problem, place);
      else {
        format ??= recognise(read.value, asked.mapping) ?? null;
        if (format === null)
          tally.add('invalid', 'is of no known format: name it by --from, or give --map', place);
        else await add((await readerOf(format)).take(read.value, place));
      }
      if (tally.count('invalid') >= MOST_INVALID && !options.keepGoing) break;
      if (world.clock.now() - told > TELL_EVERY_MS) {
        told = world.clock.now();
        world.logger.info(`${plural(documents, 'document')} read, ${plural(held.size, 'conversation')}`);
      }
    }
    files.push({ file, format, documents });
  }
  for (const reader of readers.values()) await add(reader.end());
  return { held: [...held.values()], configs, files };
}

async function* documentsOf(chunks: AsyncIterable<string>): AsyncGenerator<Document> {
  const splitter = documentSplitter();
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

async function keep(
  conversation: Conversation,
  into: {
    readonly held: Map<string, Held>;
    readonly configs: Map<string, ConfigRecord>;
    readonly tally: Tally;
    readonly make: MakeOptions;
  },
): Promise<void> {
  const { place } = conversation;
  const exchange = exchangeOf(conversation.messages);
  if (typeof exchange === 'string') {
    into.tally.add('no-content', exchange, place);
    return;
  }
  const { example, config, unknown } = await exampleOf(conversation, exchange, into.make);
  if (config) into.configs.set(config.configHash, config);
  const { comment, rating, startedAt } = conversation;
  const next: Held = {
    example,
    place,
    timed: startedAt !== null,
    rating,
    comment: comment === null ? null : (await into.make.redactor.redact(comment, exchange)).value,
    unknown,
    leftOut: [
      ...new Set(conversation.leftOut),
      ...(exchange.unanswered ? ['what the user said last, as nobody answered'] : []),
    ],
  };
  const origin = originOf(example);
  const known = into.held.get(origin);
  if (!known) {
    into.held.set(origin, next);
    return;
  }
  into.tally.add('repeated', 'the same conversation again', place);
  const kept = fuller(known.example, example) === example ? next : known;
  // Some logs tell a rating on a line of its own, after the answer.
  into.held.set(origin, {
    ...kept,
    rating: next.rating ?? known.rating,
    comment: next.comment ?? known.comment,
  });
}

async function makeOptions(world: World, { config, options, given }: Asked): Promise<MakeOptions> {
  const models = Object.values(config.models);
  return {
    // In real usage an id under `user_id` is somebody.
    redactor: await world.redactor({ ...config.privacy, userIds: true }),
    priceOf: (id) => models.find(({ model, price }) => model === id && price !== undefined)?.price,
    now: new Date(world.clock.now()).toISOString(),
    tags: options.tags,
    given,
  };
}

/** What users say in the suite's scenarios. A results file needs none, so a suite that cannot be read is only told. */
async function spokenIn(world: World, config: Config): Promise<(id: string) => Spoken | undefined> {
  try {
    const { scenarios } = await loadSuite(config, world.files, catalog);
    const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
    return (id) => byId.get(id);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    world.logger.warn('the scenarios cannot be read, so recordings of them have no query');
    return () => undefined;
  }
}
