import { tmpdir } from 'node:os';
import { expect } from 'vitest';
import { openNumberFile } from '../../src/adapters/host/number-file.ts';
import { hashOf } from '../../src/base/hash.ts';
import { DEFAULT_OPTIONS, type PrepareOptions } from '../../src/dataset/options.ts';
import type { Selection } from '../../src/dataset/selection.ts';
import { survey } from '../../src/dataset/survey.ts';
import type { TrainingExample } from '../../src/example/types.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { runRecord, trainingExample } from '../fixtures/records.ts';

type Change = Partial<Omit<TrainingExample, 'labels' | 'metrics'>> & {
  readonly labels?: Partial<TrainingExample['labels']>;
  readonly metrics?: Partial<TrainingExample['metrics']>;
};

const BASE = trainingExample(runRecord(), 'none');

/** An example of real usage that says `query`, told apart by `name`. */
export function production(name: string, query: string, change: Change = {}): TrainingExample {
  const provenance = {
    source: 'production',
    origin: { importer: 'log', id: name },
    tags: [],
    model: 'm',
    configHash: null,
    commit: null,
  } as const;
  return made(name, { query, response: `An answer to: ${query}`, provenance, ...change });
}

/** A trial of a scenario. */
export function trial(scenarioId: string, query: string, change: Change = {}, number = 1): TrainingExample {
  return made(`${scenarioId} ${number}`, {
    query,
    response: `An answer to: ${query}`,
    provenance: { ...BASE.provenance, scenarioId, trial: number },
    ...change,
  });
}

function made(name: string, { labels, metrics, ...change }: Change): TrainingExample {
  return {
    ...BASE,
    ...change,
    id: `ex-${hashOf([name, change.query]).slice(0, 16)}`,
    labels: { ...BASE.labels, ...labels },
    metrics: { ...BASE.metrics, ...metrics },
  };
}

export function scenario(id: string, query: string, change: Partial<Scenario> = {}): Scenario {
  const place = { file: 's.yml' };
  return { id, query, tags: [], fixtures: {}, assertions: [], place, hash: hashOf(id), ...change };
}

/** Only the filters that a test asks for. */
export const PLAIN: PrepareOptions = {
  ...DEFAULT_OPTIONS,
  nearDuplicates: null,
  outliers: null,
  balance: null,
};

export function selected(
  examples: readonly TrainingExample[],
  options: Partial<PrepareOptions> = {},
  scenarios: readonly Scenario[] = [],
): Promise<Selection> {
  return survey(
    {
      async *read() {
        yield* examples;
      },
      scenarios,
      lists: () => openNumberFile(tmpdir(), (message) => expect.fail(message)),
      rest: () => Promise.resolve(),
    },
    { ...PLAIN, ...options },
  );
}

export const removedBy = ({ removed }: Selection): Readonly<Record<string, number>> =>
  Object.fromEntries(removed.map(({ why, count }) => [why, count]));
