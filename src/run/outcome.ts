import type { BriefTrial } from './types.ts';

/** `missing`: the infrastructure lost it, it was cancelled, or its grader failed. It counts for nobody. */
export type Outcome = 'passed' | 'failed' | 'missing';

/** What a trial says about the agent. */
export function outcomeOf({ execution, validation }: BriefTrial): Outcome {
  const passed = execution ? (validation?.passed ?? null) : null;
  if (passed === null) return 'missing';
  return passed ? 'passed' : 'failed';
}

/** Why the grader of a trial failed, in its own words; undefined where it did not. Quotes hostile text. */
export function graderFailure({ validation }: BriefTrial): string | undefined {
  if (validation?.passed !== null) return undefined;
  const failed = validation.details.find(({ missing, weight }) => missing && weight > 0);
  return failed?.message ?? 'only a judge that is not trusted expects anything here';
}
