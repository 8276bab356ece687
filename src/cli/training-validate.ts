import type { Command } from 'commander';
import { isParquet, parquetRows } from '../adapters/dataset/parquet-read.ts';
import { unlikeCard } from '../adapters/host/beside-card.ts';
import { readLines } from '../adapters/host/read-lines.ts';
import { costOf, EPOCHS } from '../dataset/tokens/cost.ts';
import type { ValidateSource } from '../flows/validate.ts';
import { atLeastOne, trainingPrice } from './cost-flags.ts';
import { perform } from './perform.ts';

interface ValidateFlags {
  readonly format?: string;
  readonly json?: boolean;
  readonly first: number;
  readonly maxTokens: number;
  readonly tokens: boolean;
  readonly model?: string;
  readonly epochs: number;
  readonly price?: number;
  readonly workingDirectory: string;
}

/** `training:validate`: whether a trainer would take a dataset file. */
export function addTrainingValidate(cli: Command): void {
  cli
    .command('training:validate')
    .description('check a dataset file, ours or another: what a trainer would refuse, line by line')
    .argument('<file>', 'JSON Lines, CSV or Parquet')
    .option('--format <name>', 'openai-chat, trl-sft, gemini …; default: told by the first row')
    .option('--first <n>', 'problems that are shown; all are counted', atLeastOne, 20)
    .option('--max-tokens <n>', 'warn about rows with more', atLeastOne, 65_536)
    .option('--no-tokens', 'count no tokens, which is faster')
    .option('--model <name>', 'tell what training it with the file would cost')
    .option('--epochs <n>', 'with --model: how often every row is seen', atLeastOne, EPOCHS)
    .option(
      '--price <usd>',
      'with --model: USD for a million training tokens (default: the list price, if any)',
      trainingPrice,
    )
    .option('--json', 'for machines')
    .option('--working-directory <folder>', 'run as if started there', '.')
    .addHelpText(
      'after',
      '\nExamples:\n  agent-tester training:validate train.jsonl\n  agent-tester training:validate train.jsonl --format mistral --json\n\nExit codes: 0 valid (warnings allowed), 1 not valid, 2 usage, or a file that cannot be read.',
    )
    .action((file: string, flags: ValidateFlags) =>
      perform({ workingDirectory: flags.workingDirectory, quiet: true }, async (world) => {
        const { validateDataset } = await import('../flows/validate.ts');
        const { printValidation } = await import('./print-validation.ts');
        const { format, first: most, maxTokens, tokens, model, epochs, price } = flags;
        const source = await sourceOf(file, flags.workingDirectory);
        const report = await validateDataset(world, source, {
          aside: await unlikeCard(file, flags.workingDirectory),
          ...(format === undefined ? {} : { format }),
          most,
          maxTokens,
          tokens,
        });
        const plan = { epochs, ...(price === undefined ? {} : { price }) };
        const cost =
          model === undefined || !report.tokens
            ? null
            : costOf(report.tokens.total, { model, ...plan }, report.format);
        return printValidation(file, report, cost, flags.json === true);
      }),
    );
}

async function sourceOf(file: string, workingDirectory: string): Promise<ValidateSource> {
  if (await isParquet(file, workingDirectory))
    return { kind: 'parquet', rows: parquetRows(file, workingDirectory) };
  return { kind: 'text', file, lines: readLines(file, workingDirectory), csv: /\.csv$/i.test(file) };
}
