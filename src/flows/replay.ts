import type { World } from './world.ts';
import { UserError } from '../base/errors.ts';
import { suggestion } from '../base/nearest.ts';
import { grade } from '../assertion/grade.ts';
import type { Validation, ValidationDetail } from '../assertion/types.ts';
import { quote } from '../config/words.ts';
import { parseResults } from '../report/results.ts';
import type { ResultsFile } from '../report/types.ts';
import type { GradedTrial } from '../run/types.ts';
import type { Scenario } from '../scenario/types.ts';

/** One recorded trial, graded anew by the assertions in the results file. */
export interface ReplayedTrial {
  readonly trial: GradedTrial;
  /** Null where there is nothing to grade. */
  readonly regraded: Regraded | null;
}

/** `passed` is null where nobody can tell: the grader failed then, and cannot be asked now. */
export interface Regraded {
  readonly passed: boolean | null;
  /** `recorded`: only somebody outside could tell, so this is what they told when it ran. */
  readonly details: readonly (ValidationDetail & { readonly recorded?: true })[];
}

export interface Replay {
  readonly results: ResultsFile;
  readonly scenario: Scenario;
  /** The baseline's first, each side in trial order. */
  readonly trials: readonly ReplayedTrial[];
  /** 1 where a candidate trial (or the only variant's) fails, 3 where none of them can be judged, else 0. */
  readonly exitCode: 0 | 1 | 3;
}

/**
 * Shows again, offline and from the results file alone, what one scenario did in a run. Throws UserError for a file
 * that is none or an id that it does not have.
 */
export async function replay(
  world: Pick<World, 'signal'>,
  { file, text }: { readonly file: string; readonly text: string },
  scenarioId: string,
): Promise<Replay> {
  const results = parseResults(text, file);
  const scenario = scenarioOf(results, file, scenarioId);
  const stored = results.storedBaseline ?? [];
  const trials = await Promise.all(
    [...stored, ...results.trials]
      .filter((trial) => trial.scenarioId === scenarioId)
      .sort((a, b) => a.role.localeCompare(b.role) || a.trial - b.trial)
      .map(async (trial) => ({ trial, regraded: await regrade(trial, scenario, world.signal) })),
  );
  const judged = trials.some(({ trial }) => trial.role === 'candidate') ? 'candidate' : 'baseline';
  const outcomes = trials.flatMap(({ trial, regraded }) =>
    trial.role === judged ? [regraded?.passed ?? null] : [],
  );
  const exitCode = outcomes.includes(false) ? 1 : outcomes.includes(true) ? 0 : 3;
  return { results, scenario, trials, exitCode };
}

function scenarioOf({ suite, shard }: ResultsFile, file: string, id: string): Scenario {
  const scenario = suite.scenarios.find((one) => one.id === id);
  if (scenario) return scenario;
  const ids = suite.scenarios.map((one) => one.id);
  const all = shard ? `, which holds shard ${shard.index} of ${shard.of}` : '';
  const hint = suggestion(id, ids);
  throw new UserError({
    place: { file },
    message: `has no scenario ${quote(id)}${all}`,
    hint: ids.length > 20 ? hint.slice(0, 300) : hint,
  });
}

async function regrade(
  { execution, validation }: GradedTrial,
  { query, context, assertions }: Scenario,
  signal: AbortSignal,
): Promise<Regraded | null> {
  if (!execution) return null;
  // Offline: what only somebody outside could tell is missing.
  const grading = { query, ...(context ? { context } : {}), tools: {}, signal };
  const now = await grade(assertions, execution, grading);
  if (now.passed !== null) return now;
  const details = now.details.map((detail) => (detail.missing ? asRecorded(detail, validation) : detail));
  const informing = new Set(
    assertions.filter(({ informs }) => informs !== undefined).map(({ path }) => path),
  );
  const deciding = details.filter(({ weight, path }) => weight > 0 && !informing.has(path));
  if (deciding.some(({ passed, missing }) => !passed && !missing)) return { passed: false, details };
  const unknown = deciding.length === 0 || deciding.some(({ missing }) => missing);
  return { passed: unknown ? null : true, details };
}

function asRecorded(detail: ValidationDetail, recorded: Validation | undefined): Regraded['details'][number] {
  const then = recorded?.details.find(({ path, type }) => path === detail.path && type === detail.type);
  return then ? { ...then, recorded: true } : detail;
}
