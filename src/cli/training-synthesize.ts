import { InvalidArgumentError, Option, type Command } from 'commander';
import { usd } from '../base/format.ts';
import type { SynthesizeOptions } from '../flows/synthesize.ts';
import { perform } from './perform.ts';
import { list } from './prepare-flags.ts';
import { storeOptions, withStoreFlags, type StoreFlags } from './training-flags.ts';

interface Flags extends StoreFlags {
  readonly method: readonly string[];
  readonly seed: number;
  readonly perExample: number;
  readonly limit: number;
  readonly includePassing?: boolean;
  readonly includeGating?: boolean;
  readonly model?: string;
  readonly maxCostUsd?: number;
  readonly dryRun?: boolean;
}

/** Names of the methods' registry, which is loaded only when it is used; a test keeps them equal. */
export const METHOD_NAMES = ['paraphrase', 'entity-swap', 'missing-information', 'tool-failure'];

/** `training:synthesize`: more examples out of those that people approved. */
export function addTrainingSynthesize(cli: Command, exitCodes: string): void {
  withStoreFlags(
    cli
      .command('training:synthesize')
      .description('vary approved examples: other words, other numbers, missing information, failing tools'),
  )
    .addOption(
      new Option('--method <methods>', `${METHOD_NAMES.join(', ')}, separated by commas`)
        .argParser(methods)
        .default([], 'all'),
    )
    .option('--seed <n>', 'decides every draw', whole(0, 2 ** 31 - 1), 1)
    .option('--per-example <n>', 'variations of one example by one method, at most', whole(1, 20), 1)
    .option('--limit <n>', 'variations in all, at most', whole(1, 100_000), 1_000)
    .option('--include-passing', 'also vary what passed and nobody has looked at')
    .option('--include-gating', 'also vary scenarios that gate: no dataset takes what comes of it')
    .option('--model <name>', 'a name under models: that writes the paraphrases')
    .option('--max-cost-usd <usd>', 'ask the model nothing that may cost more in all', money)
    .option('--dry-run', 'show what would be added, and write nothing')
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester training:synthesize --dry-run --limit 10\n  agent-tester training:synthesize --method paraphrase --model production --max-cost-usd 1\n\nWhat is added is marked synthetic and waits for training:review. The same again adds nothing.\n${exitCodes}`,
    )
    .action((flags: Flags) =>
      perform(flags, async (world) => {
        const [{ synthesize, endOf }, { printSynthesized }] = await Promise.all([
          import('../flows/synthesize.ts'),
          import('./print-synthesized.ts'),
        ]);
        const result = await synthesize(world, options(flags));
        printSynthesized(result, flags.seed, flags.json === true);
        if (result.stopped !== null && result.spent)
          world.logger.warn(
            `stopped after ${result.spent.calls} questions (${result.spent.costUsd === null ? 'cost unknown' : usd(result.spent.costUsd)}): what was made until then is kept`,
          );
        return endOf(result, world.logger);
      }),
    );
}

function options(flags: Flags): SynthesizeOptions {
  const { method, seed, perExample, limit, model, maxCostUsd } = flags;
  return {
    ...storeOptions(flags),
    methods: method,
    seed,
    perExample,
    limit,
    includePassing: flags.includePassing ?? false,
    includeGating: flags.includeGating ?? false,
    dryRun: flags.dryRun ?? false,
    ...(model === undefined ? {} : { model }),
    ...(maxCostUsd === undefined ? {} : { maxCostUsd }),
  };
}

function methods(text: string): readonly string[] {
  const names = list(text);
  const strange = names.find((name) => !METHOD_NAMES.includes(name));
  if (strange === undefined && names.length > 0) return names;
  throw new InvalidArgumentError(`expected ${METHOD_NAMES.join(', ')}.`);
}

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}.`);
  };
}

function money(text: string): number {
  const value = /^\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
  if (value > 0) return value;
  throw new InvalidArgumentError('expected an amount in USD, such as 2.50.');
}
