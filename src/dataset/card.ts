import type { DatasetRow, RowKind, Split } from './types.ts';
import { isSft } from './formats/sft-kinds.ts';
import type { TrainingCost } from './tokens/cost.ts';
import type { TrainingRequests } from './training-requests.ts';

/** What a dataset's card says: all of it known once its files are written, none of it a time, so that it repeats. */
export interface DatasetCard {
  readonly title: string;
  readonly format: string;
  readonly files: readonly CardFile[];
  readonly manifest: Pick<CardFile, 'path' | 'sha256'> | null;
  readonly rows: RowCounts;
  /** What was asked for, in the order of the flags: `--min-quality` and `4`. */
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  /** Why examples are not in it, with how many. */
  readonly removed: Counts;
  /** Rows that the format could not take, and what others lost. */
  readonly skipped: Counts;
  readonly lost: Counts;
  readonly privacy: {
    /** Kinds of personal data that were looked for. */
    readonly kinds: readonly string[];
    /** Replacements in its examples. */
    readonly redactions: number;
  };
  /** Estimates; null where nothing was counted. */
  readonly tokens: {
    readonly encoding: string;
    readonly total: number;
    /** Of what is trained on: all but validation and test. */
    readonly train: number;
    readonly largest: number;
  } | null;
  readonly cost: TrainingCost | null;
  /** For a format that OpenAI trains with. */
  readonly requests: TrainingRequests | null;
}

export interface CardFile {
  readonly path: string;
  /** null: all splits. */
  readonly split: Split | null;
  readonly lines: number;
  readonly bytes: number;
  readonly sha256: string;
}

export type Counts = ReadonlyMap<string, number>;

/** Rows by what they are; a row with several tags or tools counts for each. */
export interface RowCounts {
  readonly total: number;
  readonly kinds: ReadonlyMap<RowKind, number>;
  readonly splits: ReadonlyMap<Split, number>;
  readonly sources: Counts;
  readonly models: Counts;
  readonly tags: Counts;
  /** Tools that the answers call. */
  readonly tools: Counts;
}

/** Counts rows as they pass. */
export function rowCounter(): { readonly add: (row: DatasetRow) => void; readonly counts: () => RowCounts } {
  let total = 0;
  const kinds = new Map<RowKind, number>();
  const splits = new Map<Split, number>();
  const [sources, models, tags, tools] = [tally(), tally(), tally(), tally()];
  return {
    add(row) {
      total += 1;
      more(kinds, row.kind);
      if (row.split) more(splits, row.split);
      more(sources, row.source);
      more(models, row.model ?? 'unknown');
      for (const tag of new Set(row.tags)) more(tags, tag);
      for (const tool of toolsOf(row)) more(tools, tool);
    },
    counts: () => ({ total, kinds, splits, sources, models, tags, tools }),
  };
}

const tally = (): Map<string, number> => new Map<string, number>();

function more<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What the row would have a model call; of a pair the better answer. */
function toolsOf(row: DatasetRow): ReadonlySet<string> {
  const messages = isSft(row) ? row.messages : [row.kind === 'preference' ? row.chosen : row.completion];
  const calls = messages.flatMap((message) => (message.role === 'assistant' ? message.calls : []));
  return new Set(calls.map(({ name }) => name));
}
