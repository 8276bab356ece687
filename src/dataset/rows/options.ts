/** Qualities are 0–5. */
export interface RowOptions {
  /** An answer is learned from this quality on; where quality is unknown, what else is known decides. */
  readonly minQuality: number;
  /** An answer is the worse one of a pair below this quality. */
  readonly maxRejectedQuality: number;
  /** A row may call tools although nobody knows the definitions of any. */
  readonly undeclared: boolean;
}

export const ROW_OPTIONS: RowOptions = { minQuality: 4, maxRejectedQuality: 3, undeclared: false };
