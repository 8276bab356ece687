import type { Problem } from '../base/errors.ts';

/**
 * Something about a store that a person should know. A `problem` is something that readers refuse, or would get wrong;
 * a `warning` is not; `unread` could not be looked at.
 */
export interface Finding extends Problem {
  readonly severity: 'problem' | 'warning' | 'unread';
}

export interface VerifyOptions {
  /** Told each finding as soon as it is there. */
  readonly onFinding: (finding: Finding) => void;
  /** Told of each file that is done. */
  readonly onFile?: () => void;
  readonly signal?: AbortSignal;
}

/** What was looked at. */
export interface Verified {
  readonly location: string;
  /** Of the store's own kinds. */
  readonly files: number;
  /** Distinct ids. */
  readonly examples: number;
  readonly runs: number;
  readonly events: number;
  readonly configs: number;
}

export interface CompactOptions {
  /** Months before this one are folded: `2026-11`. */
  readonly before: string;
  /** Files are not put together beyond this, bytes; one that is larger already stays for itself. */
  readonly maxBytes: number;
  /** Nothing is changed; the result says what would be. */
  readonly dryRun?: boolean;
  readonly onFold?: (fold: Fold) => void;
  readonly signal?: AbortSignal;
}

/** Several files that became one. */
export interface Fold {
  readonly path: string;
  /** Files that went into it. */
  readonly files: number;
  readonly records: number;
}

export interface Compacted {
  readonly location: string;
  readonly folds: readonly Fold[];
}

/**
 * PORT. What keeps a store small and sound. A kill at any moment leaves every record readable: a record stands in its
 * old or in its new file, or for a moment in both. Implementations pass `test/store/contract.ts`.
 */
export interface StoreUpkeep {
  /**
   * Looks at every file, and reports all that is wrong. Throws UserError where there is no store, OutsideError where it
   * cannot be reached.
   */
  verify(options: VerifyOptions): Promise<Verified>;
  /**
   * Folds the files of older months into fewer. No id is lost and no example's content changes; older schema versions
   * are brought to this one. Throws UserError for a file that is not whole, and leaves its month as it was.
   */
  compact(options: CompactOptions): Promise<Compacted>;
}
