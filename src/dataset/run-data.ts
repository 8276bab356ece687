import { configOfVariant } from '../example/config-schema.ts';
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
  examples: readonly TestExample[],
  run: Pick<RunRecord, 'baseline' | 'candidate'>,
  practice: ReadonlySet<string>,
): Promise<RunData> {
  const count = (holds: (example: TestExample) => boolean): number => examples.filter(holds).length;
  const failed = count(({ labels, error }) => labels.passed === false || error !== undefined);
  const passed = count(({ labels, error }) => labels.passed === true && error === undefined);
  return {
    examples: examples.length,
    passed,
    failed,
    ungraded: examples.length - passed - failed,
    recovery: count(({ labels }) => labels.recovery !== undefined),
    practice: count(({ provenance }) => practice.has(provenance.scenarioId)),
    pairs: pairsOf(examples, run),
    waiting: await worthALook(examples),
  };
}

/** Those that an export would write: the same rules find and build them. */
function pairsOf(
  examples: readonly TestExample[],
  { baseline, candidate }: Pick<RunRecord, 'baseline' | 'candidate'>,
): number {
  const byId = new Map(examples.map((example) => [example.id, example]));
  const configs = new Map(
    [baseline, candidate].flatMap((variant) =>
      variant ? [[variant.configHash, configOfVariant(variant) ?? null]] : [],
    ),
  );
  return minePairs(examples.map(pairCandidate), ROW_OPTIONS).filter(({ chosen, rejected, why }) => {
    const [better, worse] = [byId.get(chosen), byId.get(rejected)];
    if (why !== 'scenario' || !better || !worse) return false;
    const config = configs.get(better.provenance.configHash) ?? null;
    return !isSkip(preferenceRow(better, worse, config, why, ROW_OPTIONS));
  }).length;
}

async function worthALook(examples: readonly TestExample[]): Promise<readonly WaitingTrial[]> {
  const byId = new Map(examples.map((example) => [example.id, example]));
  const read = async function* () {
    yield* examples;
  };
  const { waiting } = await reviewQueue(read, [], { strategy: 'mixed', limit: MOST_WAITING });
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
