import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { messageOf, UserError } from '../base/errors.ts';
import type { CheckOptions } from '../flows/options.ts';
import { parseShard, type Shard } from '../scenario/shard.ts';

/** Flags as commander hands them over. */
export interface Flags {
  readonly config: string;
  readonly scenarios: string;
  readonly baseline?: string;
  readonly candidate?: string;
  readonly repeat?: number;
  readonly maxConcurrency?: number;
  readonly policy?: CheckOptions['policy'];
  readonly failOn?: CheckOptions['failOn'];
  readonly store?: CheckOptions['store'];
  readonly storeBranch?: string;
  readonly storePath?: string;
  readonly output: string;
  readonly record?: string;
  readonly fresh?: boolean;
  readonly maxCostUsd?: number;
  readonly timeoutMinutes?: number;
  readonly shard?: Shard;
  readonly cache?: string | boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly format?: OutputFormat;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly workingDirectory: string;
}

export type OutputFormat = 'terminal' | 'comment' | 'json';

function positiveInteger(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('expected a whole number of at least 1.');
  return value;
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(text) || !(value > 0))
    throw new InvalidArgumentError('expected a number above 0.');
  return value;
}

function shard(text: string): Shard {
  try {
    return parseShard(text, '--shard');
  } catch (error) {
    if (error instanceof UserError) throw new InvalidArgumentError(messageOf(error));
    throw error;
  }
}

/** Flags of every command that runs scenarios. */
export function withRunFlags(command: Command): Command {
  return withReportFlags(command)
    .option('--max-concurrency <n>', 'trials in flight at once', positiveInteger)
    .option('--fresh', 'take nothing over from a run that was interrupted')
    .option('--max-cost-usd <usd>', 'start no trial that could spend more than this', positiveNumber)
    .option('--timeout-minutes <n>', 'stop after so many minutes, and judge what ran', positiveNumber)
    .option('--record <file>', 'write every execution as JSON Lines for the replay agent')
    .option('--cache <folder>', 'ask nothing that this folder has the answer to; keeps the new answers')
    .option('--no-cache', 'ask everything, whatever run.cache of the configuration says');
}

/** `--shard`, for the commands whose shards can be merged. */
export function withShard(command: Command): Command {
  return command.option(
    '--shard <part>',
    'run one part of the suite, 1/4 the first of four; see merge',
    shard,
  );
}

/** The two sides of a comparison. */
export function withSides(command: Command): Command {
  return command
    .option('--baseline <variant>', 'auto, a name under models:, or a model id', 'auto')
    .option('--candidate <variant>', 'auto, a name under models:, or a model id', 'auto');
}

/** Flags of every command that tells of trials, wherever they ran. */
export function withReportFlags(command: Command): Command {
  return command
    .option('-c, --config <file>', 'the configuration', 'agent-tester.yml')
    .option('--scenarios <which>', 'all, tag:<tag>, or ids, separated by commas', 'all')
    .option('--repeat <n>', 'trials a scenario and variant', positiveInteger)
    .option('--output <folder>', 'where results, comment and JUnit files go', '.agent-tester')
    .addOption(
      new Option('--store <kind>', 'where examples are appended').choices(['branch', 'folder', 'none']),
    )
    .option('--store-branch <name>', 'data branch of --store branch')
    .option('--store-path <folder>', 'folder of the store')
    .option('--dry-run', 'run and judge; write no store, comment or status')
    .option('--working-directory <folder>', 'run as if started there', '.')
    .addOption(
      new Option('--format <format>', 'what goes to stdout')
        .choices(['terminal', 'comment', 'json'])
        .default('terminal'),
    )
    .option('--json', 'the same as --format json')
    .option('--quiet', 'no progress')
    .option('--verbose', 'more about what happens');
}

/** Flags of every command that ends in a verdict. */
export function withGateFlags(command: Command): Command {
  return command
    .addOption(new Option('--policy <policy>', 'how a verdict is reached').choices(['paired', 'thresholds']))
    .addOption(
      new Option('--fail-on <verdict>', 'which verdict exits with 1').choices([
        'reject',
        'inconclusive',
        'never',
      ]),
    );
}

/** Flags -> what the flows take; absent flags stay absent, so that the config decides. */
export function checkOptions(flags: Flags): CheckOptions {
  const { baseline = 'auto', candidate = 'auto', config, scenarios, output, dryRun = false } = flags;
  const { repeat, maxConcurrency, policy, failOn, store, storeBranch, storePath, record, shard, cache } =
    flags;
  const { fresh, maxCostUsd, timeoutMinutes } = flags;
  return {
    config,
    scenarios,
    baseline,
    candidate,
    output,
    dryRun,
    comment: 'never',
    ...(repeat === undefined ? {} : { repeat }),
    ...(maxConcurrency === undefined ? {} : { maxConcurrency }),
    ...(policy === undefined ? {} : { policy }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(store === undefined ? {} : { store }),
    ...(storeBranch === undefined ? {} : { storeBranch }),
    ...(storePath === undefined ? {} : { storePath }),
    ...(record === undefined ? {} : { record }),
    ...(shard === undefined ? {} : { shard }),
    // Commander says true where neither flag is given.
    ...(cache === undefined || cache === true ? {} : { cache }),
    ...(fresh === undefined ? {} : { fresh }),
    ...(maxCostUsd === undefined ? {} : { maxCostUsd }),
    ...(timeoutMinutes === undefined ? {} : { timeoutMinutes }),
  };
}

export function formatOf(flags: Pick<Flags, 'json' | 'format'>): OutputFormat {
  return flags.json ? 'json' : (flags.format ?? 'terminal');
}
