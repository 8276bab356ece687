import { harmonicMean } from './moments.ts';
import type { Look, ScenarioRuns } from './types.ts';

/** Fewer scenarios are not looked at before the last look. */
export const LEAST_LOOKED_AT = 20;
/** Looks closer than this share of the information are one look: nothing was learned in between. */
const LEAST_STEP = 1e-3;

/**
 * When to look: after 25, 50, 75 and 100 % of the first pass, where that is at least 20 scenarios, then after each
 * further pass. The last pass is always looked at; no scenarios give no looks.
 */
export function lookSchedule(scenarios: number, passes: number): Look[] {
  if (scenarios < 1 || passes < 1) return [];
  const firstPass = [0.25, 0.5, 0.75, 1].map((share) => Math.ceil(share * scenarios));
  const looks = [
    ...[...new Set(firstPass)].map((n) => ({ scenarios: n, runs: 1 })),
    ...Array.from({ length: passes - 1 }, (_, i) => ({ scenarios, runs: i + 2 })),
  ];
  return looks.filter((look, i) => look.scenarios >= LEAST_LOOKED_AT || i === looks.length - 1);
}

/** n / (1/kc + 1/kb): the information that n scenarios with kc and kb runs a side carry (up to their variance). */
export function information(scenarios: number, candidateRuns: number, baselineRuns: number): number {
  if (scenarios < 1 || candidateRuns <= 0 || baselineRuns <= 0) return 0;
  return scenarios / (1 / candidateRuns + 1 / baselineRuns);
}

/** Runs with an outcome. */
export function outcomes(runs: ScenarioRuns['baseline']): number {
  let count = 0;
  for (const run of runs) if (run.success !== null) count++;
  return count;
}

/** The baseline's runs that a look after `passes` passes sees: nothing that came later may change what it shows. */
export function baselineAt(
  { baseline, baselineBefore }: ScenarioRuns,
  passes: number,
): ScenarioRuns['baseline'] {
  return baselineBefore === undefined ? baseline : baseline.slice(0, baselineBefore + passes);
}

/** Harmonic mean of the baseline's runs over the scenarios that have any; 0 where none has. */
export function baselineDepth(scenarios: readonly ScenarioRuns[]): number {
  return harmonicMean(scenarios.map(({ baseline }) => outcomes(baseline)).filter((runs) => runs > 0));
}

/**
 * The same once `passes` passes are through, as planned: what is there already and, where the baseline runs beside the
 * candidate, a run a pass. Known before the first look, so that no look changes what an earlier one was measured by.
 */
export function plannedDepth(scenarios: readonly ScenarioRuns[], passes: number): number {
  return harmonicMean(scenarios.map((one) => plannedRuns(one, passes)).filter((runs) => runs > 0));
}

/** How many scenarios have, or will have, a baseline. */
export function plannedScenarios(scenarios: readonly ScenarioRuns[], passes: number): number {
  return scenarios.filter((one) => plannedRuns(one, passes) > 0).length;
}

function plannedRuns({ baseline, baselineBefore }: ScenarioRuns, passes: number): number {
  return baselineBefore === undefined
    ? outcomes(baseline)
    : outcomes(baseline.slice(0, baselineBefore)) + passes;
}

/**
 * Information fractions of the first `done` looks of a schedule, from the runs that are there (error spending allows
 * any: Lan & DeMets 1983), as shares of what the whole schedule would give. Increasing; 1 at the schedule's last look.
 * A look's fraction is the same whether it is asked for at that look or at a later one.
 */
export function informationFractions(
  scenarios: readonly ScenarioRuns[],
  schedule: readonly Look[],
  done: number = schedule.length,
): number[] {
  const last = schedule.at(-1) ?? { scenarios: 0, runs: 0 };
  const covered = plannedScenarios(scenarios.slice(0, last.scenarios), last.runs);
  const planned = information(covered, last.runs, plannedDepth(scenarios, last.runs));
  let before = 0;
  return schedule.slice(0, done).map((look, i) => {
    const remaining = schedule.length - 1 - i;
    const share = planned > 0 ? reached(scenarios, look) / planned : 0;
    const room = 1 - remaining * LEAST_STEP;
    before = remaining === 0 ? 1 : Math.min(room, Math.max(share, before + LEAST_STEP));
    return before;
  });
}

function reached(scenarios: readonly ScenarioRuns[], look: Look): number {
  const runs = scenarios
    .slice(0, look.scenarios)
    .filter((one) => outcomes(baselineAt(one, look.runs)) > 0)
    .map(({ candidate }) => outcomes(candidate.slice(0, look.runs)))
    .filter((count) => count > 0);
  return information(runs.length, harmonicMean(runs), plannedDepth(scenarios, look.runs));
}
