import type { Command } from 'commander';
import { plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import type { ScanResult } from '../flows/scan.ts';
import type { ScanFind } from '../privacy/scan.ts';
import { forTerminal } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { perform } from './perform.ts';
import { out } from './print.ts';
import { storeOptions, withStoreFlags, type StoreFlags } from './training-flags.ts';

/** `training:scan`: personal data and secrets that stand in a store or a file. */
export function addScan(cli: Command): void {
  withStoreFlags(
    cli
      .command('training:scan')
      .description('look for personal data and secrets in the store, or in a file or folder')
      .argument('[file]', 'a file or folder to look through instead of the store'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  agent-tester training:scan\n  agent-tester training:scan dataset.jsonl --json\n\nExit codes:\n  0  nothing was found          2  usage or configuration\n  1  something was found        3  something could not be read',
    )
    .action((file: string | undefined, flags: StoreFlags) =>
      perform({ ...flags, quiet: flags.json === true || flags.quiet === true }, async (world) => {
        const { scan } = await import('../flows/scan.ts');
        const json = flags.json === true;
        const result = await scan(world, {
          ...storeOptions(flags),
          ...(file === undefined ? {} : { file }),
          ...(json ? {} : { onFind: (find) => out(line(find)) }),
        });
        if (json) out(printableJson({ schema: 'agent-tester/scan', version: 1, ...result }));
        else summary(result);
        return result.exitCode;
      }),
    );
}

function line({ kind, file, line, example, excerpt }: ScanFind): string {
  return `${text(file)}:${line}  ${kind}${example === null ? '' : `  ${text(example)}`}  ${text(excerpt)}`;
}

function summary({ location, kinds, files, found, finds, unread }: ScanResult): void {
  for (const { file, failure } of unread) out(`${text(file)}  could not be read: ${text(failure)}`);
  const counts = Object.entries(found).map(([kind, count]) => `${kind} ${count}`);
  const total = Object.values(found).reduce((sum, count) => sum + count, 0);
  if (total > finds.length) out(`… and ${total - finds.length} more`);
  out(
    `looked through ${plural(files, 'file')} of ${text(location)} for ${kinds.join(', ')}: ` +
      (total === 0 ? 'found nothing' : `found ${counts.join(', ')}`),
  );
}

const text = (value: string): string => forTerminal(untrusted(value), 400);
