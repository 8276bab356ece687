import type { Role } from '../agent/types.ts';
import { harmonicMean } from '../compare/stats/moments.ts';
import type { Scenario } from '../scenario/types.ts';
import { gradedValue, type GradedValue } from './graded-value.ts';
import { isTest } from './id.ts';
import type { RunRecord, TestExample, TrainingExample } from './types.ts';

/** The most stored trials of a scenario that the baseline is judged by. */
export const MOST_POOLED = 10;
/** Older trials tell of a provider as it was, days. */
export const POOL_DAYS = 30;
export const DAY_MS = 24 * 60 * 60_000;
/** How far the clock of the machine that wrote a trial may be ahead of this one's, milliseconds. */
const CLOCK_SKEW_MS = 60 * 60_000;

export interface StoredTrialsInput {
  readonly runs: readonly RunRecord[];
  readonly examples: readonly TrainingExample[];
  /** `hash` covers the expectations and the grader's version, so equal hashes are equal questions, graded equally. */
  readonly scenarios: readonly Pick<Scenario, 'id' | 'hash'>[];
  /** Of the variant that is asked for. */
  readonly configHash: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Milliseconds: the latency of a trial that the agent itself failed. Absent: such a trial has none. */
  readonly latencyCapMs?: number;
}

/** The baseline as the store knows it. */
export interface BaselinePool {
  /** By scenario id, oldest first; scenarios without a trial are not in it. */
  readonly scenarios: ReadonlyMap<string, readonly GradedValue[]>;
  /** Harmonic mean of the trials a scenario, over those that have any; 0 where none has. */
  readonly depth: number;
  /** Age of the oldest trial, days; null for an empty pool. */
  readonly oldestDays: number | null;
  /** Ids of the runs that gave a trial, oldest first. */
  readonly runIds: readonly string[];
  /** By scenario id, the trial to show beside a candidate's: the newest that passed, else the newest. */
  readonly shown: ReadonlyMap<string, TestExample>;
}

/** What earlier runs showed of a candidate. */
export interface CandidateEvidence {
  /** By scenario id, oldest first: the passes that every scenario gets. */
  readonly scenarios: ReadonlyMap<string, readonly GradedValue[]>;
  /** By scenario id, oldest first: further attempts of tagged scenarios, which enter no aggregate. */
  readonly retries: ReadonlyMap<string, readonly GradedValue[]>;
  readonly runIds: readonly string[];
}

/**
 * The baseline pool: of each scenario the last ten baseline trials of unselected runs with the same scenario hash and
 * config hash, at most 30 days old. A trial that was stored twice counts once.
 */
export function baselinePool(input: StoredTrialsInput): BaselinePool {
  const unselected = input.runs.filter((run) => run.unselected);
  const found = storedTrials({ ...input, runs: unselected }, 'baseline').filter(
    (one) => !one.provenance.retry,
  );
  const scenarios = new Map(
    [...byScenario(found, input)].map(([id, values]) => [id, values.slice(-MOST_POOLED)] as const),
  );
  const used = [...scenarios.values()].flat();
  const oldest = used.reduce((least, { at }) => Math.min(least, Date.parse(at)), Infinity);
  return {
    scenarios,
    depth: harmonicMean([...scenarios.values()].map((values) => values.length)),
    oldestDays: used.length > 0 ? Math.max(0, input.now - oldest) / DAY_MS : null,
    runIds: runIdsOf(used),
    shown: new Map(
      [...Map.groupBy(found, ({ provenance }) => provenance.scenarioId)].flatMap(([id, trials]) => {
        const newest = trials.findLast(({ labels, error }) => labels.passed && !error) ?? trials.at(-1);
        return newest ? [[id, newest] as const] : [];
      }),
    ),
  };
}

/**
 * Every trial of a candidate with this config hash and of scenarios with these hashes, at most 30 days old, from any
 * run that is given: a run that is started again adds evidence to what is there.
 */
export function candidateEvidence(input: StoredTrialsInput): CandidateEvidence {
  const found = storedTrials(input, 'candidate');
  return {
    scenarios: byScenario(
      found.filter(({ provenance }) => !provenance.retry),
      input,
    ),
    retries: byScenario(
      found.filter(({ provenance }) => provenance.retry),
      input,
    ),
    runIds: runIdsOf(found.map((example) => gradedValue(example, null))),
  };
}

/** Fitting examples that one of the runs lists as its own, each once, oldest first. */
function storedTrials(input: StoredTrialsInput, role: Role): TestExample[] {
  const hashes = new Map(input.scenarios.map(({ id, hash }) => [id, hash]));
  const owners = new Map(input.runs.flatMap(({ runId, exampleIds }) => exampleIds.map((id) => [id, runId])));
  const found = new Map<string, TestExample>();
  for (const example of input.examples) {
    if (!isTest(example)) continue;
    const { variant, scenarioId, scenarioHash, configHash, runId } = example.provenance;
    const age = input.now - Date.parse(example.timestamp);
    const fits =
      variant === role &&
      configHash === input.configHash &&
      hashes.get(scenarioId) === scenarioHash &&
      owners.get(example.id) === runId &&
      // A trial whose grader failed shows nothing of the success.
      (example.labels.passed !== null || example.error !== undefined) &&
      age <= POOL_DAYS * DAY_MS &&
      age >= -CLOCK_SKEW_MS;
    if (fits) found.set(example.id, example);
  }
  return [...found.values()].sort(
    (a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp) || a.provenance.trial - b.provenance.trial,
  );
}

function byScenario(
  examples: readonly TestExample[],
  { latencyCapMs = null }: { readonly latencyCapMs?: number | null },
): ReadonlyMap<string, readonly GradedValue[]> {
  const groups = Map.groupBy(examples, ({ provenance }) => provenance.scenarioId);
  return new Map(
    [...groups].map(([id, group]) => [id, group.map((example) => gradedValue(example, latencyCapMs))]),
  );
}

function runIdsOf(values: readonly GradedValue[]): string[] {
  const inOrder = [...values].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return [...new Set(inOrder.map(({ runId }) => runId))];
}
