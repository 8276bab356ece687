import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { isObject } from '../base/json.ts';
import { exampleSchema } from './example-schema.ts';
import { parseJson, readAs } from './located-json.ts';
import { runSchema } from './run-schema.ts';
import { configSchema } from './config-schema.ts';
import { migrateExample, OLDEST_EXAMPLE_VERSION } from './migrate.ts';
import { CONFIG_SCHEMA_VERSION, EXAMPLE_SCHEMA_VERSION, RUN_SCHEMA_VERSION } from './types.ts';
import type { Examples } from './store.ts';
import type { ConfigRecord, RunRecord, TrainingExample } from './types.ts';

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
  examples: z.array(z.unknown()),
});

interface ExamplesCodec extends Codec<ExamplesToFile> {
  parse(text: string, file: string): ExamplesFile;
}

/** First line: header; then one example a line; last line: the closing brackets. */
export const examplesCodec: ExamplesCodec = {
  format: (file) => [...examplesPieces(file)].join(''),
  pieces: examplesPieces,
  parse(text, file) {
    const range = { oldest: OLDEST_EXAMPLE_VERSION, newest: EXAMPLE_SCHEMA_VERSION };
    const { value, version } = versioned(text, file, 'agent-tester/examples', range);
    const { examples, ...head } = readAs(header, value, { file, line: 1 }, '');
    return {
      ...head,
      // The n-th example stands on line n + 2: the place is exact in every file that we wrote.
      examples: examples.map((example, n) =>
        readAs(exampleSchema, migrateExample(example, version), { file, line: n + 2 }, `examples[${n}]`),
      ),
    };
  },
};

function* examplesPieces(file: ExamplesToFile): Generator<string, undefined> {
  const { runId, attempt, startedAt, examples } = file;
  const head = {
    schema: 'agent-tester/examples',
    version: EXAMPLE_SCHEMA_VERSION,
    runId,
    attempt,
    startedAt,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"examples":[\n`;
  let isFirst = true;
  for (const example of examples) {
    yield `${isFirst ? '' : ',\n'}${JSON.stringify(example)}`;
    isFirst = false;
  }
  yield isFirst ? ']}\n' : '\n]}\n';
}

/** First line: header; second line: the run; last line: the closing bracket. */
export const runCodec: Codec<RunRecord> = {
  format(run) {
    const head = { schema: 'agent-tester/run', version: RUN_SCHEMA_VERSION };
    return `${JSON.stringify(head).slice(0, -1)},"run":\n${JSON.stringify(run)}\n}\n`;
  },
  parse(text, file) {
    const range = { oldest: RUN_SCHEMA_VERSION, newest: RUN_SCHEMA_VERSION };
    const { value } = versioned(text, file, 'agent-tester/run', range);
    return readAs(runSchema, value['run'], { file, line: 2 }, 'run');
  },
};

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

/** Refuses a file of another kind or version before anything of it is read. */
export function versioned(
  text: string,
  file: string,
  schema: string,
  range: { readonly oldest: number; readonly newest: number },
): { readonly value: Record<string, unknown>; readonly version: number } {
  const value = parseJson(text, file);
  const place = { file, line: 1 };
  if (!isObject(value) || value['schema'] !== schema) {
    throw new UserError({ place, path: 'schema', message: `expected a file of schema ${schema}` });
  }
  const { version } = value;
  if (!Number.isInteger(version) || Number(version) < range.oldest || Number(version) > range.newest) {
    const known = range.oldest === range.newest ? `${range.newest}` : `${range.oldest} to ${range.newest}`;
    throw new UserError({
      place,
      path: 'version',
      message: `is of version ${JSON.stringify(version)?.slice(0, 40)}, expected ${known}`,
      hint: 'read it with the release of Agent Tester that wrote it, or a newer one',
    });
  }
  return { value, version: Number(version) };
}
