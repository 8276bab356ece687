import type { ExitCode } from './exit.ts';
import type { CommentMode } from './options.ts';
import type { World } from './world.ts';
import { adviceOf } from '../base/errors.ts';
import type { RunContext } from '../config/context.ts';
import { renderComment } from '../report/comment.ts';
import { renderJunit } from '../report/junit.ts';
import type { ReportModel } from '../report/model.ts';
import type { CommitStatus, PublishedComment } from '../report/publish.ts';
import { resultsFile, resultsPieces } from '../report/results.ts';
import { statusDescription } from '../report/status.ts';
import type { ReportInput } from '../report/types.ts';
import type { RunStop } from '../run/events.ts';
import type { Shard } from '../scenario/shard.ts';

/** Where the machine-readable files of a run stand. */
export interface ReportPaths {
  readonly results: string;
  readonly report: string;
  readonly junit: string;
}

/** Shards have names of their own: their files come together in one folder. */
export function reportPaths(
  folder: string,
  { runId, attempt }: Pick<RunContext, 'runId' | 'attempt'>,
  shard?: Shard,
): ReportPaths {
  const run = attempt > 1 ? `agent-tester-${runId}-${attempt}` : `agent-tester-${runId}`;
  const name = shard ? `${run}-shard-${shard.index}-of-${shard.of}` : run;
  return {
    results: `${folder}/${name}.json`,
    report: `${folder}/${name}.md`,
    junit: `${folder}/${name}.junit.xml`,
  };
}

/** Writes results, comment and JUnit files, one after the other. A file that cannot be written is a warning, never a verdict. */
export async function writeReports(
  world: World,
  input: ReportInput,
  render: () => ReportModel,
  paths: ReportPaths,
  stopped: RunStop | undefined,
): Promise<string[]> {
  const files: [string, () => string | Iterable<string>][] = [
    [paths.results, () => resultsPieces(resultsFile(input, stopped))],
    [paths.report, () => renderComment(render())[0] ?? ''],
    [paths.junit, () => renderJunit(input)],
  ];
  const warnings: string[] = [];
  for (const [path, text] of files) {
    try {
      await world.write(path, text());
    } catch (error) {
      warnings.push(`${path} could not be written: ${adviceOf(error)}`);
    }
  }
  return warnings;
}

export interface Delivery {
  readonly comment?: PublishedComment;
  /** What could not be told, in plain words. */
  readonly warnings: readonly string[];
}

/** Tells the pull request: sticky comment and commit status. Failures are warnings beside the verdict. */
export async function deliver(
  world: World,
  input: ReportInput,
  render: (warnings: readonly string[]) => ReportModel,
  mode: CommentMode,
  exitCode: ExitCode,
): Promise<Delivery> {
  const { review, context } = world;
  const { pullRequest } = context;
  if (!review || !pullRequest) return { warnings: [] };
  const warnings: string[] = [];
  let comment: PublishedComment | undefined;
  const model = render([]);
  try {
    await review.setStatus(pullRequest.headSha, {
      state: statusState(exitCode),
      description: statusDescription(model),
      context: `agent-tester / ${input.suiteName}`,
      ...(context.runUrl ? { targetUrl: context.runUrl } : {}),
    });
  } catch (error) {
    warnings.push(`the commit status could not be set: ${adviceOf(error)}`);
  }
  if (wantsComment(input, mode)) {
    const key = {
      suite: input.suiteName,
      headSha: pullRequest.headSha,
      runId: context.runId,
      attempt: context.attempt,
    };
    try {
      comment = await review.upsertComment(pullRequest.number, key, renderComment(render(warnings)));
    } catch (error) {
      warnings.push(`the comment could not be written: ${adviceOf(error)}`);
    }
  }
  return { ...(comment ? { comment } : {}), warnings };
}

/** The status says what the job says: `fail-on` softens both alike. */
function statusState(exitCode: ExitCode): CommitStatus['state'] {
  if (exitCode === 0) return 'success';
  return exitCode === 1 ? 'failure' : 'error';
}

/** `changes`: anything broke, was fixed or could not be judged; `failures`: whatever is not an approval. */
function wantsComment({ outcome, comparison }: ReportInput, mode: CommentMode): boolean {
  const approved =
    outcome.kind === 'unchanged' ||
    (outcome.kind === 'judged' && outcome.verdict.recommendation === 'APPROVE');
  switch (mode) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'failures':
      return !approved;
    case 'changes':
      return !approved || (comparison !== null && comparison.counts.broken + comparison.counts.fixed > 0);
  }
}
