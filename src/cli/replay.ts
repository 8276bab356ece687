import type { Command } from 'commander';
import { givenFile } from '../adapters/host/given-file.ts';
import { perform } from './perform.ts';

/** `replay`: one scenario of a run, from its results file alone. */
export function addReplay(cli: Command): void {
  cli
    .command('replay')
    .description('show again, offline, what one scenario did in a run')
    .argument('<results>', 'a results file: agent-tester-<run>.json, or a shard of it')
    .requiredOption('--scenario <id>', 'the scenario')
    .option('--json', 'for machines')
    .option('--working-directory <folder>', 'run as if started there', '.')
    .addHelpText(
      'after',
      '\nExample:\n  agent-tester replay agent-tester-8123.json --scenario refund-late-order\n\nExit codes: 0 the candidate passes the scenario, 1 it fails it, 2 usage, 3 no trial of it can be judged.',
    )
    .action((file: string, flags: { scenario: string; json?: boolean; workingDirectory: string }) =>
      perform({ ...flags, quiet: true }, async (world) => {
        const { replay } = await import('../flows/replay.ts');
        const { printReplay } = await import('./print-replay.ts');
        const hint = 'download the artifact of the run, or run check, which writes one';
        const given = await givenFile(file, flags.workingDirectory, hint);
        return printReplay(await replay(world, given, flags.scenario), flags.json === true);
      }),
    );
}
