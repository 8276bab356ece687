import type { Arm } from './arms.ts';
import { lookSchedule } from '../compare/stats/looks.ts';
import { sequentialVerdict } from '../compare/stats/sequential.ts';
import type { GateConfig } from '../config/types.ts';
import type { RunResult } from '../run/events.ts';
import type { Looks } from '../run/looks.ts';
import { lookOrder } from '../run/order.ts';
import type { Suite } from '../scenario/types.ts';
import type { Measured } from '../verdict/decide.ts';
import { pairedQuestion } from '../verdict/paired.ts';

/** The seed of a run's order, waits and resampling: the same suite and candidate give the same run. */
export function seedOf(suite: Suite, arms: readonly Arm[]): string {
  return `${suite.hash}:${arms.at(-1)?.variant.configHash ?? ''}`;
}

/** How a run is judged: by looks while it runs (policy `paired`), and on what at its end. */
export interface Judging {
  readonly looks?: Looks;
  measured(result: RunResult): Measured;
}

/**
 * The judging of a run by its gate. Under `paired` every batch is a look, and the run stops as soon as the verdict is
 * certain; the question asked between two looks is the one that is answered at the end. Under `thresholds` everything
 * runs. `latencyCapMs` is the latency of a trial that the agent itself failed.
 */
export function judgingOf(suite: Suite, gate: GateConfig, seed: string, latencyCapMs: number): Judging {
  // Both sides run interleaved, so a slow hour of the provider hits both alike.
  const tau = 0;
  if (gate.policy === 'thresholds') return { measured: ({ trials }) => ({ suite, trials, tau, seed }) };
  const ordered: Suite = { ...suite, scenarios: lookOrder(suite, seed) };
  const schedule = lookSchedule(suite.scenarios.length, gate.repeat);
  const fixed = { suite: ordered, schedule, tau, seed, latencyCapMs };
  return {
    looks: {
      schedule,
      decide(trials, looksDone) {
        const answer = sequentialVerdict(pairedQuestion({ ...fixed, gate, trials, looksDone }));
        if (answer.state === 'WORSE') return { kind: 'stop' };
        const due = answer.regression.filter(({ state }) => state === 'pending').map(({ id }) => id);
        if (due.length > 0) return { kind: 'retry', scenarioIds: due };
        return { kind: answer.state === 'CONTINUE' ? 'continue' : 'stop' };
      },
    },
    measured: ({ trials, looks }) => ({ ...fixed, trials, looksDone: looks?.done ?? schedule.length }),
  };
}
