import type { Arm } from './arms.ts';
import type { StoredEvidence } from './evidence.ts';
import { shardLooks } from './shard-looks.ts';
import type { Part } from './shards.ts';
import { lookSchedule } from '../compare/stats/looks.ts';
import { sequentialVerdict } from '../compare/stats/sequential.ts';
import type { GateConfig } from '../config/types.ts';
import { staleAgainst } from '../example/sentinel.ts';
import type { RunResult } from '../run/events.ts';
import type { Looks } from '../run/looks.ts';
import { lookOrder } from '../run/order.ts';
import type { BriefTrial } from '../run/types.ts';
import type { Suite } from '../scenario/types.ts';
import type { Measured } from '../verdict/decide.ts';
import { pairedQuestion } from '../verdict/paired.ts';
import { unconfirmed } from '../verdict/paired-scenarios.ts';

/** The seed of a run's order, waits and resampling: the same suite and candidate give the same run. */
export function seedOf(suite: Suite, arms: readonly Arm[]): string {
  return `${suite.hash}:${arms.at(-1)?.variant.configHash ?? ''}`;
}

/** How a run is judged: by looks while it runs (policy `paired`), and on what at its end. */
export interface Judging {
  readonly looks?: Looks;
  measured(result: RunResult): Measured;
}

/** Stored runs are other hours than this job's: latencies of a run move together by about this much (ln). */
const BETWEEN_RUNS = 0.1;

export interface JudgingInput {
  readonly suite: Suite;
  readonly gate: GateConfig;
  readonly seed: string;
  /** The latency of a trial that the agent itself failed, milliseconds. */
  readonly latencyCapMs: number;
  readonly stored?: StoredEvidence | undefined;
}

/**
 * The judging of a run by its gate. Under `paired` a whole run has looks and stops as soon as the verdict is certain;
 * the question asked between two looks is the one that is answered at the end. What shards ran is all there when it is
 * merged: it is looked at once, with the full error rate. Under `thresholds` everything runs.
 */
export function judgingOf(part: Part, input: JudgingInput): Judging {
  const { suite, gate, seed } = input;
  if (gate.policy === 'thresholds') return { measured: ({ trials }) => ({ suite, trials, tau: 0, seed }) };
  switch (part.kind) {
    case 'whole':
      return byLooks(input);
    case 'shard':
      return { looks: shardLooks(suite, gate), measured: ({ trials }) => ({ suite, trials, tau: 0, seed }) };
    case 'merge':
      return atOnce(input);
  }
}

/** Earlier passes of the same candidate come before those of this run. */
function earlierRuns(stored: StoredEvidence | undefined) {
  return stored
    ? { candidateBefore: stored.candidate.scenarios, retriesBefore: stored.candidate.retries }
    : {};
}

/** The baseline ran here as often as the candidate; stored runs that agree with it make it surer. */
function atOnce({ suite, seed, latencyCapMs, stored }: JudgingInput): Judging {
  return {
    measured({ trials }) {
      const fixed = { suite, seed, latencyCapMs, trials, ...earlierRuns(stored) };
      if (!stored || stored.pool.scenarios.size === 0) return { ...fixed, tau: 0 };
      const { p, drifted } = staleAgainst(trials, stored.pool);
      const baseline = p === null ? {} : { drift: { p, drifted } };
      if (drifted) return { ...fixed, tau: 0, baseline };
      const { oldestDays, scenarios } = stored.pool;
      const age = oldestDays === null ? {} : { oldestDays };
      return { ...fixed, pool: scenarios, tau: BETWEEN_RUNS, baseline: { ...baseline, ...age } };
    },
  };
}

function byLooks({ suite, gate, seed, latencyCapMs, stored }: JudgingInput): Judging {
  const ordered: Suite = { ...suite, scenarios: lookOrder(suite, seed) };
  const schedule = lookSchedule(suite.scenarios.length, gate.repeat);
  const fixed = { suite: ordered, schedule, seed, latencyCapMs, ...earlierRuns(stored) };
  let refreshed = false;
  const all = new Set(suite.scenarios.map(({ id }) => id));
  const thin = new Set([...all].filter((id) => (stored?.stored.get(id) ?? 0) < 1));
  /** Both sides interleaved in this job need no pool; a pool that drifted is told and not used. */
  const against = (trials: readonly BriefTrial[]): Pick<Measured, 'pool' | 'beside' | 'tau' | 'baseline'> => {
    if (!stored || stored.pool.scenarios.size === 0) return { beside: all, tau: 0 };
    const { p, drifted } = staleAgainst(trials, stored.pool);
    const drift = p === null ? {} : { drift: { p, drifted: drifted || refreshed } };
    if (refreshed) return { beside: all, tau: 0, baseline: drift };
    const { oldestDays } = stored.pool;
    const baseline = { ...drift, ...(oldestDays === null ? {} : { oldestDays }) };
    return { pool: stored.pool.scenarios, beside: thin, tau: BETWEEN_RUNS, baseline };
  };
  return {
    looks: {
      schedule,
      ...(stored ? { stored: stored.stored, sentinel: stored.sentinel, earlier: stored.earlier } : {}),
      decide(trials, looksDone) {
        if (!refreshed && against(trials).baseline?.drift?.drifted) {
          refreshed = true;
          return { kind: 'refresh' };
        }
        const question = pairedQuestion({ ...fixed, ...against(trials), gate, trials, looksDone });
        const answer = sequentialVerdict(question);
        if (answer.state === 'WORSE') {
          // A service that answers no more must not turn a certain verdict into an outage.
          const lost = trials.some(({ retry, error }) => retry && error);
          const unsure = lost ? [] : unconfirmed(question.scenarios);
          return unsure.length > 0 ? { kind: 'retry', scenarioIds: unsure } : { kind: 'stop' };
        }
        const due = answer.regression.filter(({ state }) => state === 'pending').map(({ id }) => id);
        if (due.length > 0) return { kind: 'retry', scenarioIds: due };
        return { kind: answer.state === 'CONTINUE' ? 'continue' : 'stop' };
      },
    },
    measured: ({ trials, looks }) => ({
      ...fixed,
      ...against(trials),
      trials,
      looksDone: looks?.done ?? schedule.length,
    }),
  };
}
