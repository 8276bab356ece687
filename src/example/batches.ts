import { hashOf } from '../base/hash.ts';
import type { Batch } from './store.ts';
import type { ConfigRecord, TrainingExample } from './types.ts';

/** Characters of one file of examples: GitHub refuses files of 100 MB. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/**
 * Examples as batches, month by month of their conversations, oldest first. The same examples give the same batches,
 * whatever their order; a batch is named by `kind`, such as `import`, and by what it holds.
 */
export function batchesOf(
  examples: readonly TrainingExample[],
  configs: ReadonlyMap<string, ConfigRecord>,
  kind: string,
): readonly Batch[] {
  const inOrder = examples.toSorted((a, b) =>
    a.timestamp === b.timestamp ? (a.id < b.id ? -1 : 1) : a.timestamp < b.timestamp ? -1 : 1,
  );
  const months = Map.groupBy(inOrder, ({ timestamp }) => timestamp.slice(0, 7));
  return [...months.values()].flatMap((month) =>
    [...files(month)].map((file) => batchOf(file, configs, kind)),
  );
}

function* files(examples: readonly TrainingExample[]): Generator<readonly TrainingExample[]> {
  let file: TrainingExample[] = [];
  let size = 0;
  for (const example of examples) {
    const length = JSON.stringify(example).length;
    if (file.length > 0 && size + length > MOST_CHARACTERS) {
      yield file;
      [file, size] = [[], 0];
    }
    file.push(example);
    size += length;
  }
  if (file.length > 0) yield file;
}

function batchOf(
  examples: readonly TrainingExample[],
  configs: ReadonlyMap<string, ConfigRecord>,
  kind: string,
): Batch {
  const wanted = new Set(examples.map(({ provenance }) => provenance.configHash));
  return {
    name: `${kind}-${hashOf(examples.map(({ id }) => id)).slice(0, 16)}`,
    startedAt: examples[0]?.timestamp ?? '',
    examples,
    configs: [...configs].flatMap(([hash, config]) => (wanted.has(hash) ? [config] : [])),
  };
}
