import type { Command } from 'commander';
import { UserError } from '../base/errors.ts';
import type { AbTestOptions } from '../flows/ab-test.ts';
import type { CheckResult } from '../flows/finish.ts';
import type { World } from '../flows/world.ts';
import { checkOptions, formatOf, withGateFlags, withRunFlags, type Flags } from './options.ts';
import { perform } from './perform.ts';
import { printResult } from './print.ts';
import { givenFile } from '../adapters/host/given-file.ts';

type Models = Pick<AbTestOptions, 'modelA' | 'modelB' | 'configA' | 'configB'>;
type AbFlags = Flags & Models & { readonly resultsA?: string; readonly resultsB?: string };

const JSONL = 'give a JSONL file with one trial a line';

/** `ab:test`: two models that are run here, or two results files that were made elsewhere. */
export function addAbTest(cli: Command, exitCodes: string): void {
  withGateFlags(withRunFlags(cli.command('ab:test')))
    .description('compare two models: A is the baseline, B the candidate')
    .option('--model-a <name>', 'a name under models:, or a model id (default: production)')
    .option('--model-b <name>', 'a name under models:, or a model id (default: candidate)')
    .option('--config-a <file>', "A's configuration (default: --config)")
    .option('--config-b <file>', "B's configuration (default: --config)")
    .option('--results-a <file>', "A's results, made elsewhere: JSONL, one trial a line; runs nothing")
    .option('--results-b <file>', "B's results")
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester ab:test --model-a production --model-b gpt-4.1 --scenarios all\n  agent-tester ab:test --config-a old.yml --config-b new.yml --scenarios tag:regression\n  agent-tester ab:test --results-a base.jsonl --results-b cand.jsonl --json\n${exitCodes}`,
    )
    .action((flags: AbFlags) =>
      perform(flags, async (world) => {
        const elsewhere = flags.resultsA !== undefined || flags.resultsB !== undefined;
        const result = await (elsewhere ? judgeFiles(world, flags) : runBoth(world, flags));
        return printResult(result, formatOf(flags));
      }),
    );
}

async function runBoth(world: World, flags: AbFlags): Promise<CheckResult> {
  const { abTest } = await import('../flows/ab-test.ts');
  const { modelA, modelB, configA, configB } = flags;
  const named = Object.fromEntries(
    Object.entries({ modelA, modelB, configA, configB }).filter(([, value]) => value !== undefined),
  );
  return await abTest(world, { ...checkOptions(flags), ...named });
}

async function judgeFiles(world: World, flags: AbFlags): Promise<CheckResult> {
  const { resultsA, resultsB, modelA, modelB, configA, configB, policy, failOn } = flags;
  if (resultsA === undefined || resultsB === undefined) {
    throw new UserError({
      message: `--results-${resultsA === undefined ? 'a' : 'b'} is missing`,
      hint: 'results made elsewhere are compared two at a time: give both',
    });
  }
  const { repeat, record, store } = flags;
  const runs = { modelA, modelB, configA, configB, repeat, record, store };
  const given = Object.entries(runs).find(([, value]) => value !== undefined)?.[0];
  const useless = given ?? (flags.scenarios === 'all' ? undefined : 'scenarios');
  if (useless !== undefined) {
    const flag = useless.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new UserError({
      message: `--${flag} says how to run, but --results-a and --results-b run nothing`,
      hint: 'leave out the one or the other',
    });
  }
  const { abResults } = await import('../flows/ab-results.ts');
  return await abResults(world, {
    a: await givenFile(resultsA, flags.workingDirectory, JSONL),
    b: await givenFile(resultsB, flags.workingDirectory, JSONL),
    output: flags.output,
    dryRun: flags.dryRun ?? false,
    ...(policy === undefined ? {} : { policy }),
    ...(failOn === undefined ? {} : { failOn }),
  });
}
