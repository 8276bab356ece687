import type { StoreKind } from '../../config/types.ts';
import type { TallyRow } from '../../usage/tally.ts';
import type { NamedText } from '../../base/named-text.ts';
import type { ImporterName } from '../../usage/types.ts';

export interface ImportUsageOptions {
  /** Path of agent-tester.yml, relative to the working directory. */
  readonly config: string;
  /** As the person named them; `-` is standard input. */
  readonly files: readonly string[];
  readonly from: ImporterName | 'auto';
  readonly mapping?: NamedText;
  /** For conversations of which the log shows none; before those that the mapping names. */
  readonly instructions?: NamedText;
  readonly tools?: NamedText;
  readonly tags: readonly string[];
  /** Leave out what cannot be read instead of adding nothing. */
  readonly keepGoing: boolean;
  readonly dryRun: boolean;
  readonly store?: StoreKind;
  readonly storeBranch?: string;
  readonly storePath?: string;
}

export interface ReadLog {
  readonly file: string;
  /** Null where it holds nothing, or nothing that any format knows. */
  readonly format: ImporterName | null;
  readonly documents: number;
}

export interface ImportUsageResult {
  readonly files: readonly ReadLog[];
  readonly rows: readonly TallyRow[];
  /** How many of the conversations lack what, the most frequent first. */
  readonly unknown: readonly Count[];
  /** What of conversations could not be carried over. */
  readonly leftOut: readonly Count[];
  /** Examples that are in the store now and were not before; with `dryRun` those that would be. */
  readonly imported: number;
  readonly ratings: number;
  readonly invalid: number;
  /** Nothing was added, because of what is invalid. */
  readonly refused: boolean;
  readonly dryRun: boolean;
  /** Null where nothing was written. */
  readonly location: string | null;
}

export interface Count {
  readonly what: string;
  readonly count: number;
}
