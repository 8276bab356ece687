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

/** Harmonic mean of the baseline's runs over the scenarios that have any; 0 where none has. */
export function baselineDepth(scenarios: readonly ScenarioRuns[]): number {
  return harmonicMean(scenarios.map(({ baseline }) => outcomes(baseline)).filter((runs) => runs > 0));
}

/**
 * Information fractions of the first `done` looks of a schedule, from the runs that are there (error spending allows
 * any: Lan & DeMets 1983), as shares of what the whole schedule would give. Increasing; 1 at the schedule's last look.
 */
export function informationFractions(
  scenarios: readonly ScenarioRuns[],
  schedule: readonly Look[],
  done: number = schedule.length,
): number[] {
  const depth = baselineDepth(scenarios);
  const last = schedule.at(-1);
  const usable = scenarios.slice(0, last?.scenarios).filter(({ baseline }) => outcomes(baseline) > 0);
  const planned = information(usable.length, last?.runs ?? 0, depth);
  let before = 0;
  return schedule.slice(0, done).map((look, i) => {
    const remaining = schedule.length - 1 - i;
    const share = planned > 0 ? reached(scenarios, look, depth) / planned : 0;
    const room = 1 - remaining * LEAST_STEP;
    before = remaining === 0 ? 1 : Math.min(room, Math.max(share, before + LEAST_STEP));
    return before;
  });
}

function reached(scenarios: readonly ScenarioRuns[], look: Look, depth: number): number {
  const runs = scenarios
    .slice(0, look.scenarios)
    .filter(({ baseline }) => outcomes(baseline) > 0)
    .map(({ candidate }) => outcomes(candidate.slice(0, look.runs)))
    .filter((count) => count > 0);
  return information(runs.length, harmonicMean(runs), depth);
}
