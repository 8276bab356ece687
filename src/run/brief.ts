import type { BriefTrial, GradedTrial } from './types.ts';

type Graded = NonNullable<GradedTrial['validation']>;

/** Nothing that did not pass: most trials share it. */
const ALL_PASSED: Graded['details'] = [];

/**
 * What of a trial stays in memory while the run goes on. Written out member by member: an object that is spread from
 * another takes a third more memory.
 */
export function briefOf(trial: GradedTrial): BriefTrial {
  const { scenarioId, role, trial: number, attempts, startedAt, wallMs, retry, error } = trial;
  const execution = trial.execution && figuresOf(trial.execution);
  const validation = trial.validation && gradeOf(trial.validation);
  const brief =
    execution && validation
      ? { scenarioId, role, trial: number, attempts, startedAt, wallMs, execution, validation }
      : { scenarioId, role, trial: number, attempts, startedAt, wallMs, ...(execution ? { execution } : {}) };
  return retry || error ? { ...brief, ...(retry ? { retry } : {}), ...(error ? { error } : {}) } : brief;
}

function gradeOf(given: Graded): Graded {
  const { passed, confidence, quality, toolCorrect, grader } = given;
  const failed = given.details.filter((detail) => !detail.passed);
  const details = failed.length === 0 ? ALL_PASSED : failed;
  const grade = { passed, confidence, quality, toolCorrect, details };
  return grader ? { ...grade, grader } : grade;
}

function figuresOf({
  message: _message,
  toolsUsed: _toolsUsed,
  toolCalls: _toolCalls,
  analysis: _analysis,
  reasoning: _reasoning,
  stderr: _stderr,
  turns: _turns,
  ...figures
}: NonNullable<GradedTrial['execution']>): NonNullable<BriefTrial['execution']> {
  return figures;
}
