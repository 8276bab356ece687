import type { Command } from 'commander';
import { formatProblem } from '../base/errors.ts';
import { plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import type { VerifyResult } from '../flows/verify.ts';
import type { Finding } from '../example/upkeep.ts';
import { forTerminal } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { perform } from './perform.ts';
import { out } from './print.ts';
import { storeOptions, withStoreFlags, type StoreFlags } from './training-flags.ts';

/** `training:verify`: whether every file of the store is whole and says what it was made to say. */
export function addTrainingVerify(cli: Command): void {
  withStoreFlags(
    cli
      .command('training:verify')
      .description('check every file of the store: schema, ids, names, references'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  agent-tester training:verify\n  agent-tester training:verify --store branch --json\n\nExit codes:\n  0  all is well, save for warnings  2  usage or configuration\n  1  problems                        3  something could not be read',
    )
    .action((flags: StoreFlags) =>
      perform(flags, async (world) => {
        const { verify } = await import('../flows/verify.ts');
        const json = flags.json === true;
        const result = await verify(world, {
          ...storeOptions(flags),
          ...(json ? {} : { onFinding: (finding) => out(line(finding)) }),
        });
        if (json) out(printableJson({ schema: 'agent-tester/verify', version: 1, ...result }));
        else summary(result);
        return result.exitCode;
      }),
    );
}

const MARKS: Readonly<Record<Finding['severity'], string>> = { problem: '✗', warning: '!', unread: '?' };

function line(finding: Finding): string {
  return `${MARKS[finding.severity]} ${text(formatProblem(finding))}`;
}

function summary({ location, files, examples, runs, events, counts, findings }: VerifyResult): void {
  const total = counts.problem + counts.warning + counts.unread;
  if (total > findings.length) out(`… and ${total - findings.length} more`);
  const ends = [
    counts.problem > 0 ? plural(counts.problem, 'problem') : 'no problem',
    ...(counts.unread > 0 ? [`${plural(counts.unread, 'file')} could not be read`] : []),
    ...(counts.warning > 0 ? [plural(counts.warning, 'warning')] : []),
  ];
  out(
    `${plural(files, 'file')} of ${text(location)} with ${plural(examples, 'example')}, ${plural(runs, 'run')} and ${plural(events, 'event')}: ${ends.join(', ')}`,
  );
}

const text = (value: string): string => forTerminal(untrusted(value), 600);
