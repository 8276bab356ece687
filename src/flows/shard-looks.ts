import { regressionGate } from '../compare/stats/regression.ts';
import type { Run } from '../compare/stats/types.ts';
import type { GateConfig } from '../config/types.ts';
import type { Looks } from '../run/looks.ts';
import type { Suite } from '../scenario/types.ts';
import { scenarioRuns } from '../verdict/paired-runs.ts';

const PASSED: Run = { success: true, tool: null, quality: null, cost: null, latency: null };
/** A baseline that leaves no doubt, so that no tagged scenario is too flaky or too new for further attempts. */
const CERTAIN = [PASSED, PASSED, PASSED, PASSED, PASSED];

/**
 * The looks of a shard: one, after every pass. A shard sees a part of the evidence, so it must not end a run early; it
 * only tries tagged scenarios again, whose further attempts belong beside the first. It does so until two of them
 * pass or five are made, which is never fewer than the rule about the whole suite asks for.
 */
export function shardLooks(suite: Suite, gate: GateConfig): Looks {
  const { repeat } = gate;
  return {
    schedule: suite.scenarios.length > 0 ? [{ scenarios: suite.scenarios.length, runs: repeat }] : [],
    decide(trials) {
      const { scenarios } = scenarioRuns({ suite, trials });
      const certain = scenarios.map((scenario) => ({ ...scenario, baseline: CERTAIN }));
      const due = regressionGate(certain, repeat, 0).filter(({ state }) => state === 'pending');
      return due.length > 0 ? { kind: 'retry', scenarioIds: due.map(({ id }) => id) } : { kind: 'stop' };
    },
  };
}
