import type { Command } from 'commander';
import { bundleFiles } from '../adapters/host/bundle-files.ts';
import { checkOptions, formatOf, withGateFlags, withReportFlags, withSides, type Flags } from './options.ts';
import { perform } from './perform.ts';
import { printResult } from './print.ts';

/** `merge`: judges what the shards of one run ran. */
export function addMerge(cli: Command, exitCodes: string): void {
  withSides(withGateFlags(withReportFlags(cli.command('merge'))))
    .description('judge what the shards of one run ran, as if it had been one run')
    .argument('<bundles...>', 'results files of the shards, or folders or globs of them')
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester check --shard 1/2 --output shards\n  agent-tester check --shard 2/2 --output shards\n  agent-tester merge shards\n\nA shard that is missing, or stopped other than by a limit: exit code 3, naming it.\n${exitCodes}`,
    )
    .action((bundles: string[], flags: Flags) =>
      perform(flags, async (world) => {
        const { merge, readBundles } = await import('../flows/merge.ts');
        const read = await readBundles(world, bundleFiles(bundles, flags.workingDirectory));
        return printResult(await merge(world, checkOptions(flags), read), formatOf(flags));
      }),
    );
}
