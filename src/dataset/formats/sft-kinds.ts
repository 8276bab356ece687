import type { DatasetRow, RowKind, SftRow } from '../types.ts';

export const SFT_KINDS: readonly RowKind[] = ['planner', 'summarizer', 'recovery', 'all'];

export function isSft(row: DatasetRow): row is SftRow {
  return row.kind !== 'preference' && row.kind !== 'rated';
}

/** For a format that is handed a row of a kind that it does not take. */
export const WRONG_KIND = { skip: 'rows of this kind have no place in this format' } as const;
