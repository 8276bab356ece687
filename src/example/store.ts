import type { ConfigRecord, RunRecord, TrainingExample } from './types.ts';

/** Examples that are gone through as often as it takes, one after the other: they need not be in memory. */
export interface Examples<T extends TrainingExample = TrainingExample> extends Iterable<T> {
  readonly length: number;
}

/** What one run adds to the store. */
export interface Append {
  readonly run: RunRecord;
  readonly examples: Examples;
}

/** Examples that no run of ours made. */
export interface Batch {
  /** Names the file: letters, digits and `. _ -`. The same batch under the same name is added once. */
  readonly name: string;
  /** ISO 8601, UTC; its month is the file's folder. */
  readonly startedAt: string;
  readonly examples: readonly TrainingExample[];
  readonly configs: readonly ConfigRecord[];
}

export interface AppendResult {
  readonly examplesAdded: number;
  /** Files written, relative to the store's top. */
  readonly files: readonly string[];
  /** For people: `branch agent-tester-data @ 1a2b3c4` or the folder's path. */
  readonly location: string;
  /** Pushes that were tried; 1 without contention, 0 for a folder. */
  readonly attempts: number;
}

/** Which part of the store to read; without it all. */
export interface ReadRange {
  /**
   * Milliseconds since the epoch: nothing of a run that started later is left out. Whole months (UTC, of the run's
   * start) are skipped, so some of what is older is read too; a file of a skipped month is not even opened.
   */
  readonly since?: number;
}

/**
 * PORT. The git-tracked store of examples and runs. Appending adds new files and touches no other; a file that
 * cannot be read stops every reader with a UserError that names it. Implementations pass `test/store/contract.ts`.
 */
export interface ExampleStore {
  append(addition: Append): Promise<AppendResult>;
  /** All batches or none. */
  addBatches(batches: readonly Batch[]): Promise<AppendResult>;
  /** Runs, oldest first. */
  readRuns(range?: ReadRange): Promise<readonly RunRecord[]>;
  /** Examples, oldest first, file by file. */
  readExamples(range?: ReadRange): AsyncIterable<TrainingExample>;
  /** By config hash: of the variants of all runs, and of what was imported. */
  readConfigs(): Promise<ReadonlyMap<string, ConfigRecord>>;
}
