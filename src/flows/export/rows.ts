import type { ToolDefinition } from '../../agent/types.ts';
import { CONFIG_SCHEMA_VERSION, type ConfigRecord, type TrainingExample } from '../../example/types.ts';
import type { Places } from './source.ts';
import {
  minePairs,
  pairCandidate,
  type Pair,
  type PairCandidate,
} from '../../dataset/rows/pair-candidates.ts';
import { preferenceRow } from '../../dataset/rows/preference-pairs.ts';
import type { RowOptions } from '../../dataset/rows/options.ts';
import { ROW_BUILDERS } from '../../dataset/rows/registry.ts';
import { isSkip, type DatasetRow, type RowKind, type Skip, type Split } from '../../dataset/types.ts';

export interface RowsInput extends Places {
  readonly read: () => AsyncIterable<TrainingExample>;
  readonly configs: ReadonlyMap<string, ConfigRecord>;
  /** Definitions of tools that a person tells, for examples of which the store knows none. */
  readonly given?: readonly ToolDefinition[];
  readonly kind: RowKind;
  readonly split: Split;
  readonly options: RowOptions;
  /** Told why an example, or a pair, gave no row. */
  readonly onSkip: (why: string) => void;
}

/** The rows of one split, in the store's order. */
export async function* rowsOf(input: RowsInput): AsyncGenerator<DatasetRow> {
  const { kind, split, options, onSkip } = input;
  const rows = kind === 'preference' ? pairsOf(input) : singles(input, ROW_BUILDERS[kind], options);
  for await (const row of rows) {
    if (isSkip(row)) onSkip(row.skip);
    else yield { ...row, split };
  }
}

async function* singles(
  input: RowsInput,
  build: (typeof ROW_BUILDERS)[keyof typeof ROW_BUILDERS],
  options: RowOptions,
): AsyncGenerator<DatasetRow | Skip> {
  for await (const example of ofSplit(input)) yield build(example, configOf(input, example), options);
}

/** Reads twice: once to find the pairs, once to build them. Of an example only what waits for its other half is held. */
async function* pairsOf(input: RowsInput): AsyncGenerator<DatasetRow | Skip> {
  const candidates: PairCandidate[] = [];
  for await (const example of ofSplit(input)) candidates.push(pairCandidate(example));
  const pairs = minePairs(candidates, input.options);
  const byMember = new Map<string, Pair[]>();
  for (const pair of pairs)
    for (const id of new Set([pair.chosen, pair.rejected])) {
      const list = byMember.get(id);
      if (list) list.push(pair);
      else byMember.set(id, [pair]);
    }
  const waiting = new Map<string, TrainingExample>();
  const open = new Map([...byMember].map(([id, own]) => [id, own.length]));
  for await (const example of ofSplit(input)) {
    const own = byMember.get(example.id) ?? [];
    if (own.length > 0) waiting.set(example.id, example);
    for (const { chosen, rejected, why } of own) {
      const [better, worse] = [waiting.get(chosen), waiting.get(rejected)];
      if (!better || !worse) continue;
      yield preferenceRow(better, worse, configOf(input, better), why, input.options);
      for (const id of new Set([chosen, rejected])) {
        const left = (open.get(id) ?? 1) - 1;
        open.set(id, left);
        if (left === 0) waiting.delete(id);
      }
    }
  }
}

async function* ofSplit({ read, placeOf, split }: RowsInput): AsyncGenerator<TrainingExample> {
  for await (const example of read()) if (placeOf(example.id)?.split === split) yield example;
}

function configOf({ configs, given }: RowsInput, { provenance }: TrainingExample): ConfigRecord | null {
  const { configHash } = provenance;
  const stored = (configHash === null ? undefined : configs.get(configHash)) ?? null;
  if (given === undefined || (stored !== null && stored.tools.length > 0)) return stored;
  return { ...(stored ?? NO_CONFIG), tools: given };
}

const NO_CONFIG = { schemaVersion: CONFIG_SCHEMA_VERSION, configHash: '', planner: null, summarizer: null };
