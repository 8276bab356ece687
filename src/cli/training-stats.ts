import { InvalidArgumentError, type Command } from 'commander';
import { printableJson } from '../report/json.ts';
import { perform } from './perform.ts';
import { date, list, withSource, type Source } from './prepare-flags.ts';
import { out } from './print.ts';
import { storeOptions, withStoreFlags, type StoreFlags } from './training-flags.ts';

interface Flags extends StoreFlags {
  readonly since?: string;
  readonly model: readonly string[];
  readonly source: readonly Source[];
  readonly baseline?: string;
  readonly least: number;
}

/** `training:stats`: how good the agent is by the store, and where the store lacks data. */
export function addTrainingStats(cli: Command, exitCodes: string): void {
  withSource(
    withStoreFlags(
      cli
        .command('training:stats')
        .description('accuracy, ratings, cost and coverage of the store, by month'),
    ),
  )
    .option('--model <models>', 'answered by one of these, separated by commas', list, [])
    .option('--since <date>', 'nothing older, such as 2026-11-01', date)
    .option('--baseline <which>', 'a month or a config hash that each month is compared with')
    .option('--least <n>', 'fewer good examples of a tool or tag are few', least, 10)
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester training:stats\n  agent-tester training:stats --source production --since 2026-09-01 --json\n  agent-tester training:stats --baseline 2026-09\n${exitCodes}`,
    )
    .action((flags: Flags) =>
      perform(flags, async (world) => {
        const [{ parseBaseline }, { renderStats }, { stats }] = await Promise.all([
          import('../dataset/stats/improvement.ts'),
          import('../report/stats-terminal.ts'),
          import('../flows/stats.ts'),
        ]);
        const baseline =
          flags.baseline === undefined ? { kind: 'earliest' as const } : parseBaseline(flags.baseline);
        const result = await stats(world, {
          ...storeOptions(flags),
          filter: {
            models: flags.model,
            sources: flags.source,
            ...(flags.since === undefined ? {} : { since: Date.parse(flags.since) }),
          },
          baseline,
          least: flags.least,
        });
        if (flags.json) out(printableJson({ schema: 'agent-tester/stats', version: 1, ...result }));
        else out(renderStats(result, { colour: process.stdout.isTTY ? process.stdout.hasColors() : false }));
        return 0;
      }),
    );
}

function least(text: string): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (value >= 1) return value;
  throw new InvalidArgumentError('expected a whole number from 1 to 999999.');
}
