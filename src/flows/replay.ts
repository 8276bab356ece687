import type { World } from './world.ts';
import { UserError } from '../base/errors.ts';
import { suggestion } from '../base/nearest.ts';
import { grade } from '../assertion/grade.ts';
import type { Validation } from '../assertion/types.ts';
import { parseResults } from '../report/results.ts';
import type { ResultsFile } from '../report/types.ts';
import type { GradedTrial } from '../run/types.ts';
import type { Scenario } from '../scenario/types.ts';

/** One recorded trial, graded anew by the assertions in the results file. */
export interface ReplayedTrial {
  readonly trial: GradedTrial;
  readonly regraded: Validation | null;
}

export interface Replay {
  readonly results: ResultsFile;
  readonly scenario: Scenario;
  readonly trials: readonly ReplayedTrial[];
  /** 1 where a candidate trial (or the only variant's) fails, else 0. */
  readonly exitCode: 0 | 1;
}

/** Shows again, offline, what one scenario did in a run. Throws UserError for a file or an id that is not there. */
export async function replay(world: World, file: string, scenarioId: string): Promise<Replay> {
  const text = await world.files.read(file);
  if (text === undefined) {
    throw new UserError({
      place: { file },
      message: 'the results file does not exist',
      hint: 'download the artifact of the run, or run check, which writes one',
    });
  }
  const results = parseResults(text, file);
  const scenario = results.suite.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) {
    const ids = results.suite.scenarios.map(({ id }) => id);
    const hint = ids.length > 20 ? suggestion(scenarioId, ids).slice(0, 300) : suggestion(scenarioId, ids);
    throw new UserError({ place: { file }, message: `has no scenario "${scenarioId}"`, hint });
  }
  const { query, context, assertions } = scenario;
  // Offline: what only somebody outside could tell is missing.
  const grading = { query, ...(context ? { context } : {}), tools: {}, signal: world.signal };
  const trials = await Promise.all(
    [...(results.storedBaseline ?? []), ...results.trials]
      .filter((trial) => trial.scenarioId === scenarioId)
      .map(async (trial) => ({
        trial,
        regraded: trial.execution ? await grade(assertions, trial.execution, grading) : null,
      })),
  );
  const judged = trials.some(({ trial }) => trial.role === 'candidate') ? 'candidate' : 'baseline';
  const failed = trials.some(({ trial, regraded }) => trial.role === judged && regraded?.passed === false);
  return { results, scenario, trials, exitCode: failed ? 1 : 0 };
}
