import type { Look, Run, ScenarioRuns } from './types.ts';

/** Where more of the candidate's planned runs than this share is missing, nothing is decided. */
export const MOST_MISSING = 0.05;

export interface Missing {
  readonly planned: number;
  readonly missing: number;
  readonly share: number;
}

/** How many of the candidate's runs of a look were lost. */
export function missingRuns(scenarios: readonly ScenarioRuns[], look: Look): Missing {
  const runs = scenarios.slice(0, look.scenarios).flatMap(({ candidate }) => candidate.slice(0, look.runs));
  const missing = runs.filter(({ success }) => success === null).length;
  return { planned: runs.length, missing, share: runs.length > 0 ? missing / runs.length : 0 };
}

const FAILED: Run = { success: false, tool: false, quality: 0, cost: null, latency: null };

/** The same scenarios where every lost candidate run failed: the worst that can lie behind what is missing. */
export function missingAsFailed(scenarios: readonly ScenarioRuns[]): ScenarioRuns[] {
  return scenarios.map((scenario) => ({
    ...scenario,
    candidate: scenario.candidate.map((run) => (run.success === null ? FAILED : run)),
  }));
}
