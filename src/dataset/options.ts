import type { Provenance } from '../example/types.ts';

/** Shares of the splits; they add up to 1. */
export interface Shares {
  readonly train: number;
  readonly validation: number;
  readonly test: number;
}

/** How a dataset is made. All of it stands in the manifest. */
export interface PrepareOptions {
  /** 0–5: less, and unknown, is left out. */
  readonly minQuality?: number;
  /** 0–1 */
  readonly minConfidence?: number;
  /** Only what a person approved or edited. */
  readonly reviewed: boolean;
  /** Empty: all. */
  readonly sources: readonly Provenance['source'][];
  /** At least one of these; empty: whatever it has. */
  readonly tags: readonly string[];
  /** Names of models; empty: all. */
  readonly models: readonly string[];
  /** ISO 8601: nothing older. */
  readonly since?: string;
  /** Keep examples in which the agent itself failed. */
  readonly errors: boolean;
  /** Let scenarios that gate into the splits: the dataset is contaminated, and says so. */
  readonly includeGating: boolean;
  /** Least Jaccard similarity of prompt and of answer, 0–1; null: near-duplicates stay. */
  readonly nearDuplicates: number | null;
  /** Largest robust z; null: outliers stay. */
  readonly outliers: number | null;
  /** Most examples of a class that holds over a quarter of all, as a multiple of the median class; null: as it is. */
  readonly balance: number | null;
  readonly shares: Shares;
  /** Parts for cross-validation of train and validation together; absent: none. */
  readonly folds?: number;
  readonly seed: string;
  /** For preference pairs: what was answered badly stays, since it is the other half of a pair. */
  readonly pairs: boolean;
}

export const DEFAULT_SHARES: Shares = { train: 0.8, validation: 0.1, test: 0.1 };

/** What is done where nothing is said. */
export const DEFAULT_OPTIONS: PrepareOptions = {
  reviewed: false,
  sources: [],
  tags: [],
  models: [],
  errors: false,
  includeGating: false,
  nearDuplicates: 0.8,
  outliers: 3.5,
  balance: 5,
  shares: DEFAULT_SHARES,
  seed: 'agent-tester',
  pairs: false,
};
