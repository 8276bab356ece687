import * as z from 'zod';
import { stablePieces } from '../base/json.ts';
import { exampleSchema } from './example-schema.ts';
import { entriesOfText, headOfText, listPieces, type ListEntry } from './lists.ts';
import { readAs } from './located-json.ts';
import { runSchema } from './run-schema.ts';
import { configSchema } from './config-schema.ts';
import { versioned } from './versioned.ts';
import { migrateExample, OLDEST_EXAMPLE_VERSION } from './migrate.ts';
import { CONFIG_SCHEMA_VERSION, EXAMPLE_SCHEMA_VERSION, RUN_SCHEMA_VERSION } from './types.ts';
import type { Examples } from './store.ts';
import type { ConfigRecord, RunRecord, TrainingExample } from './types.ts';

/** How files under `examples/` are laid out. */
export const EXAMPLES_LAYOUT = {
  schema: 'agent-tester/examples',
  list: 'examples',
  oldest: OLDEST_EXAMPLE_VERSION,
  newest: EXAMPLE_SCHEMA_VERSION,
} as const;

/** One file under `examples/`. */
export interface ExamplesFile {
  readonly runId: string;
  readonly attempt: number;
  /** The run's start, so that files can be put in order without their run. */
  readonly startedAt: string;
  readonly examples: readonly TrainingExample[];
}

/** The same before it is written. */
export interface ExamplesToFile extends Omit<ExamplesFile, 'examples'> {
  readonly examples: Examples;
}

/** Text of a stored file and back. `parse` throws UserError that names the file's place. */
export interface Codec<T> {
  format(value: T): string;
  /** The same text piece after piece, where it may be long. */
  pieces?(value: T): Iterable<string>;
  parse(text: string, file: string): T;
}

const header = z.object({
  runId: z.string(),
  attempt: z.number().int().nonnegative(),
  startedAt: z.iso.datetime(),
});

/** What stands before the examples of a file. Throws UserError where it does not fit. */
export function readExamplesHead(value: unknown, file: string): Omit<ExamplesFile, 'examples'> {
  return readAs(header, value, { file, line: 1 }, '');
}

/** An example as it stands in a file of a version, on a line. Throws UserError where it does not fit. */
export function readExample({ value, line, index, head }: ListEntry, file: string): TrainingExample {
  const migrated = migrateExample(value, head.version);
  return readAs(exampleSchema, migrated, { file, line }, `examples[${index}]`);
}

interface ExamplesCodec extends Codec<ExamplesToFile> {
  parse(text: string, file: string): ExamplesFile;
}

/** First line: header; then one example a line; last line: the closing brackets. */
export const examplesCodec: ExamplesCodec = {
  format: (file) => [...examplesPieces(file)].join(''),
  pieces: examplesPieces,
  parse(text, file) {
    const head = headOfText(text, file, EXAMPLES_LAYOUT);
    const entries = entriesOfText(text, file, EXAMPLES_LAYOUT);
    return {
      ...readExamplesHead(head.value, file),
      examples: entries.map((entry) => readExample(entry, file)),
    };
  },
};

function* examplesPieces({ runId, attempt, startedAt, examples }: ExamplesToFile): Generator<string> {
  yield* listPieces(EXAMPLES_LAYOUT, { runId, attempt, startedAt }, jsonOf(examples));
}

function* jsonOf(examples: Examples): Generator<string> {
  for (const example of examples) yield JSON.stringify(example);
}

/** First line: header; second line: the run; last line: the closing bracket. */
export const runCodec: Codec<RunRecord> = {
  format: (run) => [...runPieces(run)].join(''),
  pieces: runPieces,
  parse(text, file) {
    const range = { oldest: RUN_SCHEMA_VERSION, newest: RUN_SCHEMA_VERSION };
    const { value } = versioned(text, file, 'agent-tester/run', range);
    return readAs(runSchema, value['run'], { file, line: 2 }, 'run');
  },
};

function* runPieces(run: RunRecord): Generator<string> {
  const head = { schema: 'agent-tester/run', version: RUN_SCHEMA_VERSION };
  yield `${JSON.stringify(head).slice(0, -1)},"run":\n`;
  // The evidence of a scenario lies five levels deep.
  yield* stablePieces(run, 5);
  yield '\n}\n';
}

/** First line: header; second line: the config; last line: the closing bracket. */
export const configCodec: Codec<ConfigRecord> = {
  format(config) {
    const head = { schema: 'agent-tester/config', version: CONFIG_SCHEMA_VERSION };
    return `${JSON.stringify(head).slice(0, -1)},"config":\n${JSON.stringify(config)}\n}\n`;
  },
  parse(text, file) {
    const range = { oldest: CONFIG_SCHEMA_VERSION, newest: CONFIG_SCHEMA_VERSION };
    const { value } = versioned(text, file, 'agent-tester/config', range);
    return readAs(configSchema, value['config'], { file, line: 2 }, 'config');
  },
};
