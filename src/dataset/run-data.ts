import { createTurns } from '../base/turns.ts';
import { configOfVariant } from '../example/config-schema.ts';
import type { Examples } from '../example/store.ts';
import type { RunRecord, TestExample, TestProvenance } from '../example/types.ts';
import { reviewQueue } from '../feedback/queue.ts';
import { REASONS, type Reason } from '../feedback/strategies.ts';
import { ROW_OPTIONS } from './rows/options.ts';
import { minePairs, pairCandidate } from './rows/pair-candidates.ts';
import { preferenceRow } from './rows/preference-pairs.ts';
import { isSkip } from './types.ts';

/** What one run's examples are to those who make datasets. */
export interface RunData {
  readonly examples: number;
  readonly passed: number;
  /** Also where the agent itself failed. */
  readonly failed: number;
  /** Nobody could say. */
  readonly ungraded: number;
  /** Of all: in how many a tool failed and the agent had to recover. */
  readonly recovery: number;
  /** Of practice scenarios; all others gate, and no training split takes them. */
  readonly practice: number;
  /** Preference pairs: one variant passed a scenario where the other failed. */
  readonly pairs: number;
  /** What is most worth a look, the first the most. */
  readonly waiting: readonly WaitingTrial[];
}

export interface WaitingTrial extends Pick<TestProvenance, 'scenarioId' | 'variant' | 'trial'> {
  readonly id: string;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

const MOST_WAITING = 3;

/** Sums up what a run adds. `practice` holds the ids of the scenarios that gate nothing. */
export async function runData(
  examples: Examples<TestExample>,
  run: Pick<RunRecord, 'baseline' | 'candidate'>,
  practice: ReadonlySet<string>,
): Promise<RunData> {
  const sums = { passed: 0, failed: 0, recovery: 0, practice: 0 };
  for (const { labels, error, provenance } of examples) {
    if (labels.passed === false || error !== undefined) sums.failed++;
    else if (labels.passed === true) sums.passed++;
    if (labels.recovery !== undefined) sums.recovery++;
    if (practice.has(provenance.scenarioId)) sums.practice++;
  }
  return {
    examples: examples.length,
    ...sums,
    ungraded: examples.length - sums.passed - sums.failed,
    pairs: pairsOf(examples, run),
    waiting: await worthALook(examples),
  };
}

/** Those that an export would write: the same rules find and build them. */
function pairsOf(
  examples: Examples<TestExample>,
  { baseline, candidate }: Pick<RunRecord, 'baseline' | 'candidate'>,
): number {
  const configs = new Map(
    [baseline, candidate].flatMap((variant) =>
      variant ? [[variant.configHash, configOfVariant(variant) ?? null]] : [],
    ),
  );
  const candidates = [];
  for (const example of examples) candidates.push(pairCandidate(example));
  const mined = minePairs(candidates, ROW_OPTIONS).filter(({ why }) => why === 'scenario');
  const byId = picked(examples, new Set(mined.flatMap(({ chosen, rejected }) => [chosen, rejected])));
  return mined.filter(({ chosen, rejected, why }) => {
    const [better, worse] = [byId.get(chosen), byId.get(rejected)];
    if (!better || !worse) return false;
    const config = configs.get(better.provenance.configHash) ?? null;
    return !isSkip(preferenceRow(better, worse, config, why, ROW_OPTIONS));
  }).length;
}

function picked(examples: Examples<TestExample>, ids: ReadonlySet<string>): ReadonlyMap<string, TestExample> {
  const found = new Map<string, TestExample>();
  if (ids.size === 0) return found;
  for (const example of examples) if (ids.has(example.id)) found.set(example.id, example);
  return found;
}

async function worthALook(examples: Examples<TestExample>): Promise<readonly WaitingTrial[]> {
  const turn = createTurns();
  const read = async function* () {
    for (const example of examples) {
      await turn();
      yield example;
    }
  };
  const { waiting } = await reviewQueue(read, [], { strategy: 'mixed', limit: MOST_WAITING });
  const byId = picked(examples, new Set(waiting.map(({ id }) => id)));
  return waiting.flatMap(({ id, reasons }) => {
    const example = byId.get(id);
    const said = REASONS.filter((reason) => reasons[reason] !== undefined).sort(
      (a, b) => (reasons[b] ?? 0) - (reasons[a] ?? 0),
    );
    if (!example || said.length === 0) return [];
    const { scenarioId, variant, trial } = example.provenance;
    return [{ id, scenarioId, variant, trial, reasons: said }];
  });
}
