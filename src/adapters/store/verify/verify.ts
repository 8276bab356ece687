import { UserError } from '../../../base/errors.ts';
import type { Verified, VerifyOptions } from '../../../example/upkeep.ts';
import type { StoreTree } from '../tree.ts';
import { verifyConfigs } from './configs.ts';
import { verifyEvents } from './events.ts';
import { verifyExamples } from './examples.ts';
import { verifyNames } from './names.ts';
import { verifyReferences, verifyRuns } from './runs.ts';
import { createReport } from './report.ts';

/**
 * Looks at every file of a store, and reports all that is wrong: what is no JSON, of another schema or version, not what
 * its id or its name says, twice with different contents, named and not there. Holds 40 bytes of each example.
 */
export async function verifyTree(
  tree: StoreTree,
  options: VerifyOptions,
): Promise<Omit<Verified, 'location'>> {
  const report = createReport(tree, options);
  const names = await tree.list('');
  if (names.length === 0) {
    throw new UserError({
      place: { file: tree.label('') },
      message: 'there is no store here: it holds no file',
      hint: 'name it with --store, --store-path or --store-branch; a run with a store makes it',
    });
  }
  const paths = verifyNames(names, await tree.others(), report);
  const listed = await verifyRuns(tree, paths.runs, report);
  const found = await verifyExamples(tree, paths.examples, report, listed);
  await verifyReferences(tree, paths.runs, report, listed, found);
  const events = await verifyEvents(tree, paths.feedback, report, found);
  await verifyConfigs(tree, paths.configs, report);
  const files = Object.values(paths).reduce((sum, own) => sum + own.length, 0);
  return {
    files,
    examples: found.size,
    runs: listed.runs,
    events,
    configs: paths.configs.length,
  };
}
