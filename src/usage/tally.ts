import type { Place } from '../base/errors.ts';
import type { Miss } from './types.ts';

/** What became of a conversation, or of what is none. */
export type Outcome =
  | 'imported'
  /** The store holds it. */
  | 'already-there'
  /** The same conversation stands in the log once more, or a later request of it holds it whole. */
  | 'repeated'
  | Miss;

/** In the order in which people want to know. */
export const OUTCOMES: readonly Outcome[] = [
  'imported',
  'already-there',
  'repeated',
  'no-content',
  'failed',
  'unsupported',
  'invalid',
];

export interface TallyRow {
  readonly outcome: Outcome;
  /** Empty where the outcome says it all. */
  readonly reason: string;
  readonly count: number;
  /** Where the first of them stands. */
  readonly first: Place;
}

/** Reasons of one outcome that are told apart: a log of garbage has as many as lines. */
const MOST_REASONS = 50;

/** Counts by outcome and reason. */
export interface Tally {
  add(outcome: Outcome, reason: string, place: Place): void;
  count(outcome: Outcome): number;
  rows(): readonly TallyRow[];
}

export function createTally(): Tally {
  const rows = new Map<string, TallyRow>();
  const totals = new Map<Outcome, number>();
  const kinds = new Map<Outcome, number>();
  return {
    add(outcome, reason, place) {
      totals.set(outcome, (totals.get(outcome) ?? 0) + 1);
      const known = kinds.get(outcome) ?? 0;
      const own = JSON.stringify([outcome, reason]);
      const full = !rows.has(own) && known >= MOST_REASONS;
      const told = full ? 'other reasons' : reason;
      const key = full ? JSON.stringify([outcome, told]) : own;
      const row = rows.get(key);
      if (!row) kinds.set(outcome, known + 1);
      rows.set(key, { outcome, reason: told, count: (row?.count ?? 0) + 1, first: row?.first ?? place });
    },
    count: (outcome) => totals.get(outcome) ?? 0,
    rows: () =>
      OUTCOMES.flatMap((outcome) =>
        [...rows.values()].filter((row) => row.outcome === outcome).sort((a, b) => b.count - a.count),
      ),
  };
}
