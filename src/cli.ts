import { Command, CommanderError, Option } from 'commander';
import { addAbTest } from './cli/ab-test.ts';
import { addCalibrate } from './cli/calibrate.ts';
import { addMerge } from './cli/merge.ts';
import { addReplay } from './cli/replay.ts';
import {
  checkOptions,
  formatOf,
  withGateFlags,
  withRunFlags,
  withShard,
  withSides,
  type Flags,
} from './cli/options.ts';
import { printInit, printResult } from './cli/print.ts';
import { printImport } from './cli/print-import.ts';
import { perform } from './cli/perform.ts';
import { addTraining } from './cli/training.ts';
import { VERSION } from './version.ts';

const EXIT_CODES = `
Exit codes:
  0  APPROVE, or all scenarios pass        3  could not judge: provider, network, incomplete
  1  REJECT, or a scenario fails           130  interrupted; what was done is written
  2  usage or configuration`;

/** The command line. Sets the process's exit code; never throws for what a user or the world did wrong. */
export async function runCli(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    // Commander has said already what is wrong, or printed the help that was asked for.
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}

function program(): Command {
  const cli = new Command('agent-tester')
    .description(
      'Continuous integration for tool-calling LLM agents: run the scenarios, compare with production, decide.',
    )
    .version(VERSION)
    .showHelpAfterError('(run with --help for the flags and examples)')
    .exitOverride()
    .addHelpText(
      'after',
      `\nStart here:\n  agent-tester init            write a config, two scenarios and a workflow\n  agent-tester test:run        run production once\n  agent-tester check           compare the change with production and decide\n${EXIT_CODES}`,
    );
  addCheck(cli);
  addTestRun(cli);
  addAbTest(cli, EXIT_CODES);
  addMerge(cli, EXIT_CODES);
  addReplay(cli);
  addInit(cli);
  addCalibrate(cli);
  addTraining(cli, EXIT_CODES);
  return cli;
}

function addCheck(cli: Command): void {
  withSides(withShard(withGateFlags(withRunFlags(cli.command('check')))))
    .description('compare the candidate with production and decide: APPROVE or REJECT')
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester check\n  agent-tester check --scenarios tag:refunds --repeat 3\n  agent-tester check --candidate gpt-4.1 --json > verdict.json\n${EXIT_CODES}`,
    )
    .action((flags: Flags) =>
      perform(flags, async (world) => {
        const { check } = await import('./flows/check.ts');
        return printResult(await check(world, checkOptions(flags)), formatOf(flags));
      }),
    );
}

function addTestRun(cli: Command): void {
  withShard(withRunFlags(cli.command('test:run')))
    .description('run one model over the scenarios; exit 1 where one fails')
    .option('--model <name>', 'a name under models:, or a model id (default: production)')
    .option('--all', 'all scenarios (the default)')
    .option('--collect-training-data', 'append labelled examples to the store')
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester test:run --all --collect-training-data\n  agent-tester test:run --model candidate --scenarios refund-late-order\n  agent-tester test:run --record recordings.jsonl\n${EXIT_CODES}`,
    )
    .action((flags: Flags & { model?: string; all?: boolean; collectTrainingData?: boolean }) =>
      perform(flags, async (world) => {
        const { testRun } = await import('./flows/test-run.ts');
        const options = checkOptions(flags.all ? { ...flags, scenarios: 'all' } : flags);
        const result = await testRun(world, {
          ...options,
          ...(flags.collectTrainingData || flags.store ? {} : { store: 'none' as const }),
          ...(flags.model === undefined ? {} : { model: flags.model }),
          reason: 'one variant was run; nothing was compared',
          unselected: flags.model === undefined,
          failOnFailure: true,
        });
        return printResult(result, formatOf(flags));
      }),
    );
}

interface InitFlags {
  readonly yes?: boolean;
  readonly replay?: boolean;
  readonly from?: string;
  readonly json?: boolean;
  readonly workingDirectory: string;
}

function addInit(cli: Command): void {
  cli
    .command('init')
    .description('write a config, scenarios, prompts and a workflow; never overwrites')
    .option('--yes', 'take the defaults without asking')
    .option('--replay', 'start with recorded executions: no key, no network')
    .addOption(
      new Option(
        '--from <file>',
        'import a promptfoo config, a .prompt.yml or OpenAI Evals samples',
      ).conflicts('replay'),
    )
    .option('--json', 'with --from: report as JSON')
    .option('--working-directory <folder>', 'run as if started there', '.')
    .action((flags: InitFlags) =>
      perform({ ...flags, quiet: true }, async (world) => {
        if (flags.from !== undefined) {
          const { importFrom } = await import('./flows/init/import.ts');
          return printImport(await importFrom(world, flags.from), flags.json === true);
        }
        const { init } = await import('./flows/init/init.ts');
        const ask =
          process.stdin.isTTY && process.stdout.isTTY ? (await import('./flows/init/ask.ts')).ask : undefined;
        const kind = flags.replay ? { kind: 'replay' as const } : {};
        return printInit(await init(world, { yes: flags.yes === true, ...(ask ? { ask } : {}), ...kind }));
      }),
    );
}
