import { writeSummary } from './announce.ts';
import { isExport } from './perform.ts';
import type { ActionInputs } from '../adapters/host/action-inputs.ts';
import { adviceOf, formatProblem, type Problem } from '../base/errors.ts';
import type { Logger } from '../base/logger.ts';
import { untrusted } from '../base/untrusted.ts';
import type { ExitCode } from '../flows/exit.ts';
import type { World } from '../flows/world.ts';
import { forWorkflowCommand, forWorkflowProperty } from '../report/escape.ts';
import { renderFailure, renderFailureComment, type Failed, type Fault } from '../report/failure.ts';

/** What of the run was known when it failed; undefined where its inputs or its event could not be read. */
interface Known {
  readonly world: World;
  readonly inputs: ActionInputs;
}

/**
 * Tells a run that ended in an error everywhere a verdict would have been told: outputs, job summary, and on a pull
 * request status and comment, where otherwise an older commit's verdict would be the last word. Never throws.
 */
export async function announceFailure(
  error: unknown,
  exitCode: ExitCode,
  known: Known | undefined,
  logger: Logger,
): Promise<void> {
  const failed = known && failedIn(known);
  if (process.env['GITHUB_OUTPUT']) {
    const { setOutput } = await import('@actions/core');
    if (failed !== 'export') setOutput('verdict', exitCode === 2 ? 'CONFIGURATION-ERROR' : 'UNJUDGED');
    setOutput('failed', 'true');
  }
  if (exitCode === 130) return;
  const fault: Fault = exitCode === 2 ? 'configuration' : 'outside';
  const said = untrusted(adviceOf(error));
  await writeSummary(
    { env: process.env, logger },
    `${renderFailure(fault, said, known?.world.context.runUrl, failed)}\n`,
  );
  if (known && !known.inputs.dryRun)
    await tellReview(known, fault, (key, url) => renderFailureComment(key, fault, said, url));
}

function failedIn({ world: { context }, inputs }: Known): Failed {
  // Of a pull request the check failed, whatever it was asked for.
  return context.event !== 'pull_request' && isExport(context, inputs) ? 'export' : 'check';
}

async function tellReview(
  { world, inputs }: Known,
  fault: Fault,
  render: (key: Parameters<typeof renderFailureComment>[0], runUrl: string | undefined) => string,
): Promise<void> {
  const { review, context, logger } = world;
  const { pullRequest, runUrl, runId, attempt } = context;
  if (!review || !pullRequest) return;
  const { number, headSha } = pullRequest;
  const suite = world.pathPrefix + inputs.config;
  const quietly = async (what: string, told: Promise<unknown>): Promise<void> => {
    try {
      await told;
    } catch (error) {
      logger.warn(`${what}:`, untrusted(adviceOf(error)));
    }
  };
  const status = {
    state: 'error',
    description: fault === 'configuration' ? 'configuration error: nothing was run' : 'could not judge',
    context: `agent-tester / ${suite}`,
    ...(runUrl ? { targetUrl: runUrl } : {}),
  } as const;
  await quietly('the commit status could not be set', review.setStatus(headSha, status));
  if (inputs.comment === 'never') return;
  const key = { suite, headSha, runId, attempt };
  await quietly('the comment could not be written', review.upsertComment(number, key, [render(key, runUrl)]));
}

/** A problem as an error annotation on its own line of the file, whose path GitHub wants from the repository's top. */
export function tellProblemIn(pathPrefix: string): (problem: Problem) => void {
  return (problem) => {
    const { place } = problem;
    const properties = place
      ? [
          `file=${forWorkflowProperty(untrusted(pathPrefix + place.file))}`,
          ...(place.line === undefined ? [] : [`line=${place.line}`]),
          ...(place.column === undefined ? [] : [`col=${place.column}`]),
        ]
      : [];
    process.stdout.write(
      `::error${properties.length > 0 ? ' ' : ''}${properties.join(',')}::${forWorkflowCommand(untrusted(formatProblem(problem)))}\n`,
    );
  };
}
