import type { Arm } from './arms.ts';
import type { CheckOptions } from './options.ts';
import { cacheOf, storeOf } from './rules.ts';
import type { World } from './world.ts';
import { adviceOf } from '../base/errors.ts';
import { untrusted } from '../base/untrusted.ts';
import type { Config, GateConfig } from '../config/types.ts';
import {
  baselinePool,
  candidateEvidence,
  DAY_MS,
  POOL_DAYS,
  type BaselinePool,
  type CandidateEvidence,
  type StoredTrialsInput,
} from '../example/pool.ts';
import type { GradedValue } from '../example/graded-value.ts';
import { sentinelSample } from '../example/sentinel.ts';
import type { TrainingExample } from '../example/types.ts';
import type { BriefTrial } from '../run/types.ts';
import type { Suite } from '../scenario/types.ts';

/** With fewer stored runs a scenario's baseline runs as well, so that the pool grows where it is thin. */
const ENOUGH_STORED = 3;
/** Stored runs of a scenario from which on a run of the default branch adds one only: five find a 10-point drop. */
const WARM_POOL = 5;

interface Asked {
  readonly config: Config;
  readonly options: CheckOptions;
  readonly gate: GateConfig;
  readonly suite: Suite;
}

/** What earlier runs left in the store that a paired verdict may use. */
export interface StoredEvidence {
  readonly pool: BaselinePool;
  readonly candidate: CandidateEvidence;
  /** Stored baseline runs, of the scenarios that have enough. */
  readonly stored: ReadonlyMap<string, number>;
  /** Of these the baseline runs once more, to see whether the pool still holds: others each day. */
  readonly sentinel: ReadonlySet<string>;
  /** Passes that the same candidate has made already. */
  readonly earlier: ReadonlyMap<string, number>;
}

/**
 * Reads the baseline pool and the candidate's earlier passes. Undefined under `thresholds`, without a store, and where
 * the store cannot be read: that is told, costs fresh baseline runs, and changes no verdict.
 */
export async function storedEvidence(
  world: World,
  input: Asked & { readonly baseline: Arm; readonly candidate: Arm },
): Promise<StoredEvidence | undefined> {
  const { suite, baseline, candidate } = input;
  const trials = await storedTrials(world, input);
  if (!trials) return undefined;
  const pool = baselinePool({ ...trials, configHash: baseline.variant.configHash });
  const earlier = candidateEvidence({ ...trials, configHash: candidate.variant.configHash });
  const stored = new Map(
    [...pool.scenarios]
      .map(([id, values]) => [id, values.length] as const)
      .filter(([, runs]) => runs >= ENOUGH_STORED),
  );
  const today = new Date(trials.now).toISOString().slice(0, 10);
  return {
    pool,
    candidate: earlier,
    stored,
    sentinel: sentinelSample([...stored.keys()], `${suite.hash}:${today}`),
    earlier: new Map([...earlier.scenarios].map(([id, values]) => [id, values.length])),
  };
}

/**
 * The same without the trials that are judged here: where bundles are merged once more, the store holds them already,
 * and one answer must not count twice.
 */
export function withoutTrials(
  stored: StoredEvidence,
  trials: readonly BriefTrial[],
  runId: string,
): StoredEvidence {
  const here = new Set(trials.map(({ scenarioId, startedAt }) => JSON.stringify([scenarioId, startedAt])));
  const others = (values: ReadonlyMap<string, readonly GradedValue[]>) =>
    new Map(
      [...values].flatMap(([id, all]) => {
        const left = all.filter((one) => one.runId !== runId || !here.has(JSON.stringify([id, one.at])));
        return left.length > 0 ? [[id, left] as const] : [];
      }),
    );
  const { pool, candidate } = stored;
  return {
    ...stored,
    pool: { ...pool, scenarios: others(pool.scenarios) },
    candidate: {
      ...candidate,
      scenarios: others(candidate.scenarios),
      retries: others(candidate.retries),
    },
  };
}

/**
 * The suite with the passes that its baseline pool still wants: a scenario that has a warm pool runs once, so that the
 * pool stays fresh; the others run as often as the gate says. Unchanged under `thresholds`, which has no pool, and
 * where the store cannot be read. With it, what is in that pool.
 */
export async function warming(
  world: World,
  input: Asked & { readonly baseline: Arm },
): Promise<{ readonly suite: Suite; readonly pool?: BaselinePool }> {
  const trials = await storedTrials(world, input);
  if (!trials) return { suite: input.suite };
  const pool = baselinePool({ ...trials, configHash: input.baseline.variant.configHash });
  const isWarm = (id: string): boolean => (pool.scenarios.get(id)?.length ?? 0) >= WARM_POOL;
  const scenarios = input.suite.scenarios.map((one) => (isWarm(one.id) ? { ...one, repeat: 1 } : one));
  return { suite: { ...input.suite, scenarios }, pool };
}

/** What the store holds of the last 30 days for these scenarios; undefined where it has no say or cannot be read. */
async function storedTrials(
  world: World,
  { config, options, gate, suite }: Asked,
): Promise<Omit<StoredTrialsInput, 'configHash'> | undefined> {
  const { store, kind } = storeOf(config, options, world);
  if (gate.policy !== 'paired' || kind === 'none') return undefined;
  // A cached answer may be a stored one: it must not count twice.
  if (cacheOf(config, options, world) !== undefined) return undefined;
  const now = world.clock.now();
  const range = { since: now - POOL_DAYS * DAY_MS };
  try {
    const opened = await world.openStore(store, kind, config.file);
    const runs = await opened.readRuns(range);
    const examples: TrainingExample[] = [];
    for await (const example of opened.readExamples(range)) examples.push(example);
    return { runs, examples, scenarios: suite.scenarios, now, latencyCapMs: config.run.timeoutMs };
  } catch (error) {
    world.logger.warn('stored runs cannot be read, so the baseline runs afresh:', untrusted(adviceOf(error)));
    return undefined;
  }
}
