import { Option, type Command } from 'commander';
import { givenFile, type GivenFile } from '../adapters/host/given-file.ts';
import { givenStream } from '../adapters/host/given-stream.ts';
import { UserError } from '../base/errors.ts';
import type { ImportUsageOptions } from '../flows/import-usage/types.ts';
import { perform } from './perform.ts';
import { printUsage } from './print-usage.ts';

interface ImportFlags extends Pick<ImportUsageOptions, 'config' | 'store' | 'storeBranch' | 'storePath'> {
  readonly from: ImportUsageOptions['from'];
  readonly map?: string;
  readonly tools?: string;
  readonly instructions?: string;
  readonly tag: readonly string[];
  readonly keepGoing?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly workingDirectory: string;
}

const EXIT_CODES = `
Exit codes:
  0  imported, or nothing to add      3  the store cannot be read or written
  2  usage, configuration, or a log   130  interrupted
     that cannot be read: nothing
     was added`;

const MAP_HINT = 'see docs/import.md for what a mapping says';
const TOOLS_HINT = 'name a file with a list of OpenAI tool definitions';
const TEXT_HINT = 'name a file with the text of the instructions';
const BESIDE_HINT = 'the mapping names it';

/** `training:import`: real usage into the store. */
export function addTrainingImport(cli: Command): void {
  cli
    .command('training:import')
    .description('add real usage to the store: traces, chat logs, recordings, or any JSON lines by a mapping')
    .argument('<files...>', 'files, also compressed by gzip; - is standard input')
    .addOption(
      new Option('--from <format>', 'what the files are')
        .choices(['auto', 'otlp', 'openai', 'recording', 'jsonl'])
        .default('auto'),
    )
    .option('--map <file>', 'where the parts of a conversation stand in a line of jsonl')
    .option('--tools <file>', 'definitions of the tools, where the log shows none')
    .option('--instructions <file>', 'what the agent was told, where the log does not show it')
    .option('--tag <tag>', 'a tag for all that is imported; may be repeated', collected, [])
    .option('--keep-going', 'leave out what cannot be read; without it nothing is added then')
    .option('--dry-run', 'report, and add nothing')
    .option('-c, --config <file>', 'the configuration', 'agent-tester.yml')
    .addOption(new Option('--store <kind>', 'where examples are appended').choices(['branch', 'folder']))
    .option('--store-branch <name>', 'data branch of --store branch')
    .option('--store-path <folder>', 'folder of the store')
    .option('--json', 'for machines')
    .option('--working-directory <folder>', 'run as if started there', '.')
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester training:import traces.jsonl.gz --dry-run\n  agent-tester training:import logs/*.jsonl --from openai --tag web\n  agent-tester training:import log.jsonl --map mapping.yml --tools tools.json\n  agent-tester training:import - --from jsonl --map mapping.yml < log.jsonl\n\nImporting the same again adds nothing.\n${EXIT_CODES}`,
    )
    .action((files: string[], flags: ImportFlags) =>
      perform({ ...flags, quiet: flags.json === true }, async (world) => {
        const { workingDirectory, map, tag: tags, keepGoing = false, dryRun = false } = flags;
        if (map !== undefined && flags.from !== 'auto' && flags.from !== 'jsonl') {
          const message = `reads any JSON, so it cannot go with --from ${flags.from}`;
          throw new UserError({ path: '--map', message });
        }
        const { importUsage } = await import('../flows/import-usage.ts');
        const { config, from, tools, instructions, store, storeBranch, storePath } = flags;
        const given = (file: string, hint: string): Promise<GivenFile> =>
          givenFile(file, workingDirectory, hint);
        const options: ImportUsageOptions = {
          config,
          files,
          from,
          tags,
          keepGoing,
          dryRun,
          ...(map === undefined ? {} : { mapping: await given(map, MAP_HINT) }),
          ...(tools === undefined ? {} : { tools: await given(tools, TOOLS_HINT) }),
          ...(instructions === undefined ? {} : { instructions: await given(instructions, TEXT_HINT) }),
          ...(store === undefined ? {} : { store }),
          ...(storeBranch === undefined ? {} : { storeBranch }),
          ...(storePath === undefined ? {} : { storePath }),
        };
        const result = await importUsage(
          world,
          options,
          (file) => givenStream(file, workingDirectory, world.signal),
          (file) => given(file, BESIDE_HINT),
        );
        return printUsage(result, flags.json === true);
      }),
    );
}

function collected(tag: string, before: readonly string[]): readonly string[] {
  return [...before, tag];
}
