import type { RunRecord, TrainingExample } from './types.ts';

/** What one run adds to the store. */
export interface Append {
  readonly run: RunRecord;
  readonly examples: readonly TrainingExample[];
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

/**
 * PORT. The git-tracked store of examples and runs. Appending adds new files and touches no other; a file that
 * cannot be read stops every reader with a UserError that names it. Implementations pass `test/store/contract.ts`.
 */
export interface ExampleStore {
  append(addition: Append): Promise<AppendResult>;
  /** All runs, oldest first. */
  readRuns(): Promise<readonly RunRecord[]>;
  /** All examples, oldest first, file by file. */
  readExamples(): AsyncIterable<TrainingExample>;
}
