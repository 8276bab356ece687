import { measuredMs } from '../run/measured.ts';
import type { Role } from '../agent/types.ts';
import { outcomeOf } from '../run/outcome.ts';
import type { BriefTrial } from '../run/types.ts';
import type { ScenarioSide } from './types.ts';

/** Trials of one scenario, a side, in trial order. */
export interface TrialsOfScenario {
  readonly baseline: readonly BriefTrial[];
  readonly candidate: readonly BriefTrial[];
}

const NO_TRIALS: Record<Role, BriefTrial[]> = { baseline: [], candidate: [] };

/** Groups trials by scenario and role. */
export function byScenario(trials: readonly BriefTrial[]): ReadonlyMap<string, TrialsOfScenario> {
  const groups = new Map<string, Record<Role, BriefTrial[]>>();
  for (const trial of trials) {
    const group = groups.get(trial.scenarioId);
    // A list of one, not an empty one that grows: that has room for seventeen, in thousands of scenarios.
    if (!group) groups.set(trial.scenarioId, { ...NO_TRIALS, [trial.role]: [trial] });
    else if (group[trial.role].length === 0) group[trial.role] = [trial];
    else group[trial.role].push(trial);
  }
  for (const group of groups.values()) {
    group.baseline.sort((a, b) => a.trial - b.trial);
    group.candidate.sort((a, b) => a.trial - b.trial);
  }
  return groups;
}

/** Sums one variant's trials of one scenario. What the infrastructure lost or a grader did not judge is missing, never a failure. */
export function sideOf(trials: readonly BriefTrial[]): ScenarioSide {
  const ran = trials.filter((trial) => outcomeOf(trial) !== 'missing');
  const tool = known(ran, (trial) => trial.validation?.toolCorrect ?? null);
  return {
    trials: ran.length,
    passed: ran.filter((trial) => outcomeOf(trial) === 'passed').length,
    missing: trials.length - ran.length,
    toolCorrect: tool.length > 0 ? tool.filter(Boolean).length : null,
    quality: mean(known(ran, (trial) => trial.validation?.quality ?? null)),
    costUsd: mean(known(ran, (trial) => trial.execution?.costUsd ?? null)),
    latencyMs: mean(known(ran, (trial) => (trial.execution ? measuredMs(trial.execution) : null))),
  };
}

/** The values that are there. */
export function known<T, V>(items: readonly T[], pick: (item: T) => V | null): V[] {
  return items
    .map(pick)
    .filter((value): value is NonNullable<Awaited<V>> & V => value !== null && value !== undefined);
}

/** Arithmetic mean; null for no values. */
export function mean(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}
