import type { Command } from 'commander';
import { untrusted } from '../base/untrusted.ts';
import { forTerminal } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { perform } from './perform.ts';
import { prepareOptions, withPrepareFlags, type PrepareFlags } from './prepare-flags.ts';
import { out } from './print.ts';
import { selectionJson, selectionLines } from './print-selection.ts';
import { storeOptions, withStoreFlags, type StoreFlags } from './training-flags.ts';

interface Flags extends StoreFlags, PrepareFlags {
  readonly output: string;
}

/** `training:prepare`: select, clean, guard and split, and write it down as a manifest. */
export function addTrainingPrepare(cli: Command, exitCodes: string): void {
  withPrepareFlags(
    withStoreFlags(
      cli
        .command('training:prepare')
        .description('select, clean and split stored examples, and write a manifest of it')
        .option('--output <folder>', 'where manifest.json goes', 'dataset'),
    ),
  )
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester training:prepare --min-quality 4.0 --min-confidence 0.9\n  agent-tester training:prepare --reviewed --folds 5 --output datasets/refunds\n${exitCodes}`,
    )
    .action((flags: Flags) =>
      perform(flags, async (world) => {
        const { prepare } = await import('../flows/prepare.ts');
        const { output } = flags;
        const { selection, manifest } = await prepare(world, {
          ...storeOptions(flags),
          output,
          prepare: prepareOptions(flags),
        });
        if (flags.json) {
          const head = { schema: 'agent-tester/prepared', version: 1, manifest };
          out(printableJson({ ...head, ...selectionJson(selection) }));
        } else {
          selectionLines(selection).forEach(out);
          out(`wrote ${forTerminal(untrusted(manifest), 400)}`);
        }
        return 0;
      }),
    );
}
