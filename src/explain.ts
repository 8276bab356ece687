import { Interrupted } from './adapters/host/interrupt.ts';
import { adviceOf, formatProblem, OutsideError, UserError, type Problem } from './base/errors.ts';
import type { Logger } from './base/logger.ts';
import { untrusted } from './base/untrusted.ts';
import type { ExitCode } from './flows/exit.ts';

/** Most problems that are told at once. */
const MOST_PROBLEMS = 50;

/**
 * Tells why a command ended early, and gives the exit code: 2 for the user's fault, 3 for the world's and for ours,
 * 130 for an interruption. Messages quote files and services, so all of them are hostile text.
 */
export function explain(error: unknown, logger: Logger, tell?: (problem: Problem) => void): ExitCode {
  if (error instanceof UserError) {
    const { problems } = error;
    for (const problem of problems.slice(0, MOST_PROBLEMS)) {
      if (tell) tell(problem);
      else logger.error(untrusted(formatProblem(problem)));
    }
    if (problems.length > MOST_PROBLEMS)
      logger.error(`… and ${problems.length - MOST_PROBLEMS} more problems`);
    return 2;
  }
  if (error instanceof OutsideError) {
    logger.error(untrusted(`${error.service}: ${adviceOf(error)}`));
    return 3;
  }
  if (error instanceof Interrupted) {
    logger.error(error.message);
    return 130;
  }
  logger.error('this is a bug in Agent Tester; please report it with the lines below');
  logger.error(untrusted(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  return 3;
}
