import { InvalidArgumentError, type Command } from 'commander';
import { plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import type { Compacted } from '../example/upkeep.ts';
import { forTerminal } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { perform } from './perform.ts';
import { out } from './print.ts';
import { storeOptions, withStoreFlags, type StoreFlags } from './training-flags.ts';

interface Flags extends StoreFlags {
  readonly before?: string;
  readonly maxSize: number;
  readonly dryRun?: boolean;
}

/** GitHub warns of files from 50 MB on and refuses them from 100 MB on. */
const MOST_MEGABYTES = 48;
const MEGABYTE = 1_000_000;

/** `training:compact`: few files in place of many. */
export function addTrainingCompact(cli: Command, exitCodes: string): void {
  withStoreFlags(
    cli
      .command('training:compact')
      .description('fold the examples and feedback of months that are over into fewer files')
      .option(
        '--before <month>',
        'fold the months before this one, such as 2026-11; default: this month',
        month,
      )
      .option('--max-size <MB>', `size of a file, 1 to ${MOST_MEGABYTES}`, megabytes, 16)
      .option('--dry-run', 'say what would be done, and change nothing'),
  )
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester training:compact --dry-run\n  agent-tester training:compact --before 2026-10 --store branch\n${exitCodes}`,
    )
    .action((flags: Flags) =>
      perform(flags, async (world) => {
        const { compact } = await import('../flows/compact.ts');
        const { before, maxSize, dryRun = false } = flags;
        const result = await compact(world, {
          ...storeOptions(flags),
          ...(before === undefined ? {} : { before }),
          maxBytes: maxSize * MEGABYTE,
          dryRun,
        });
        if (flags.json) out(printableJson({ schema: 'agent-tester/compact', version: 1, dryRun, ...result }));
        else print(result, dryRun);
        return 0;
      }),
    );
}

function print({ location, folds }: Compacted, dryRun: boolean): void {
  const place = forTerminal(untrusted(location), 400);
  if (folds.length === 0) return out(`nothing to fold in ${place}`);
  const files = folds.reduce((sum, fold) => sum + fold.files, 0);
  const records = folds.reduce((sum, fold) => sum + fold.records, 0);
  out(
    `${dryRun ? 'would fold' : 'folded'} ${plural(files, 'file')} with ${plural(records, 'record')} into ${folds.length}: ${place}`,
  );
}

function month(value: string): string {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) return value;
  throw new InvalidArgumentError('expected a month such as 2026-11.');
}

function megabytes(value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number >= 1 && number <= MOST_MEGABYTES) return number;
  throw new InvalidArgumentError(`expected 1 to ${MOST_MEGABYTES}.`);
}
