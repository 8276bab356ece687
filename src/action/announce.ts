import { appendFile } from 'node:fs/promises';
import { untrusted } from '../base/untrusted.ts';
import type { CheckResult } from '../flows/finish.ts';
import type { World } from '../flows/world.ts';
import { annotations, formatAnnotation } from '../report/annotations.ts';
import { actionOutputs } from '../report/status.ts';
import { renderSummary } from '../report/summary.ts';
import { renderTerminal } from '../report/terminal.ts';

/** Sets outputs, writes the job summary, the annotations and the verdict into the log. */
export async function announce(result: CheckResult, world: World): Promise<void> {
  const { model, paths, exitCode, comment, input } = result;
  const { setOutput } = await import('@actions/core');
  const facts = {
    failed: exitCode !== 0,
    // Relative to the workspace, where a later step looks for them.
    resultsPath: world.pathPrefix + paths.results,
    reportPath: world.pathPrefix + paths.report,
    ...(comment ? { commentUrl: comment.url } : {}),
  };
  for (const [name, value] of Object.entries(actionOutputs(model, facts))) setOutput(name, value);
  // A line of the report could begin with `::`; the logger makes each harmless.
  for (const line of renderTerminal(model, { columns: 120, colour: false }).split('\n'))
    world.logger.info(untrusted(line));
  // Several shards would each annotate a part; the job that merges them annotates all.
  for (const annotation of input.shard ? [] : annotations(model))
    process.stdout.write(`${formatAnnotation(annotation)}\n`);
  for (const warning of input.warnings) world.logger.warn(untrusted(warning));
  await writeSummary(world, renderSummary(model));
}

/** A summary that cannot be written is told and changes nothing. */
export async function writeSummary(
  { env, logger }: Pick<World, 'env' | 'logger'>,
  text: string,
): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  try {
    await appendFile(path, text);
  } catch (error) {
    logger.warn('the job summary could not be written:', untrusted(String(error)));
  }
}
