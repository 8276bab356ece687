import { InvalidArgumentError, Option, type Command } from 'commander';
import { givenFile } from '../adapters/host/given-file.ts';
import { UserError } from '../base/errors.ts';
import { plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import { EPOCHS } from '../dataset/tokens/cost.ts';
import type { SftKind, Split } from '../dataset/types.ts';
import type { Exported, ExportOptions } from '../flows/export/export.ts';
import { forTerminal } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { nextLine } from '../report/training-requests.ts';
import { atLeastOne, trainingPrice } from './cost-flags.ts';
import { perform } from './perform.ts';
import { prepareOptions, withPrepareFlags, type PrepareFlags } from './prepare-flags.ts';
import { out } from './print.ts';
import { selectionJson, selectionLines } from './print-selection.ts';
import { storeOptions, withStoreFlags, type StoreFlags } from './training-flags.ts';

interface Flags extends StoreFlags, PrepareFlags {
  readonly format: string;
  readonly output: string;
  readonly agent: SftKind;
  readonly split: readonly Split[];
  readonly manifest?: string;
  readonly tokens: boolean;
  readonly tools?: string;
  readonly trainModel?: string;
  readonly epochs: number;
  readonly price?: number;
}

/** Flags that a manifest has decided already. */
const DECIDED = [
  'minQuality',
  'minConfidence',
  'reviewed',
  'source',
  'tags',
  'model',
  'since',
  'includeErrors',
  'includeGating',
  'nearDuplicates',
  'outliers',
  'balance',
  'shares',
  'folds',
  'seed',
];

/** `training:export`: a dataset in the format of a trainer. */
export function addTrainingExport(cli: Command, exitCodes: string): void {
  const command = withPrepareFlags(
    withStoreFlags(
      cli
        .command('training:export')
        .description('write a dataset file for a trainer, with manifest and card beside it')
        .requiredOption(
          '--format <name>',
          'openai-chat (openai), openai-dpo, trl-sft, gemini, jsonl, parquet …',
        )
        .requiredOption('--output <file>', 'the file to write')
        .addOption(
          new Option('--agent <part>', 'what of an episode is learned')
            .choices(['planner', 'summarizer', 'recovery', 'all'])
            .default('all'),
        )
        .addOption(
          new Option('--split <splits>', 'train, validation, test, several with commas, or all')
            .argParser(splits)
            .default(['train'], 'train'),
        )
        .option('--manifest <file>', 'export what training:prepare has selected')
        .option('--tools <file>', 'definitions of the tools, where the store knows none')
        .option('--train-model <model>', 'whose training the card prices (default: what runs in production)')
        .addOption(
          new Option('--epochs <n>', 'how often all is trained on').argParser(atLeastOne).default(EPOCHS),
        )
        .option(
          '--price <usd>',
          'for a million training tokens (default: the list price, if any)',
          trainingPrice,
        )
        .option('--no-tokens', 'count no tokens for the card, which is faster'),
    ),
  );
  command
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester training:export --format openai --output train.jsonl --min-quality 4.0\n  agent-tester training:export --format trl-dpo --output pairs.jsonl --split train,validation\n  agent-tester training:export --format openai --output train.jsonl --manifest dataset/manifest.json\n${exitCodes}`,
    )
    .action((flags: Flags) =>
      perform(worldFlags(flags), async (world) => {
        const { exportDataset } = await import('../flows/export/export.ts');
        const decided = DECIDED.filter((name) => command.getOptionValueSource(name) === 'cli');
        const result = await exportDataset(world, await exportOptions(flags, decided));
        print(result, flags.json === true);
        return 0;
      }),
    );
}

/** Without `format`, which elsewhere says how a report is printed. */
function worldFlags({ workingDirectory, json, quiet }: Flags) {
  return {
    workingDirectory,
    ...(json === undefined ? {} : { json }),
    ...(quiet === undefined ? {} : { quiet }),
  };
}

async function exportOptions(flags: Flags, decided: readonly string[]): Promise<ExportOptions> {
  const { format, output, agent, split, manifest, tools, workingDirectory } = flags;
  if (manifest !== undefined && decided.length > 0) {
    const names = decided.map(
      (name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    );
    throw new UserError({
      path: names.join(', '),
      message: 'the manifest has decided that already',
      hint: 'leave it out, or make another manifest with training:prepare',
    });
  }
  const { trainModel: model, epochs, price, tokens } = flags;
  const training = {
    epochs,
    ...(model === undefined ? {} : { model }),
    ...(price === undefined ? {} : { price }),
  };
  return {
    ...storeOptions(flags),
    format,
    output,
    agent,
    splits: split,
    tokens,
    prepare: prepareOptions(flags),
    training,
    ...(tools === undefined ? {} : { tools: await givenFile(tools, workingDirectory, TOOLS_HINT) }),
    ...(manifest === undefined
      ? {}
      : { manifest: await givenFile(manifest, workingDirectory, 'training:prepare writes one') }),
  };
}

const TOOLS_HINT = 'name a file with a list of OpenAI tool definitions';

const SPLITS: readonly Split[] = ['train', 'validation', 'test'];

function splits(text: string): readonly Split[] {
  if (text === 'all') return SPLITS;
  const names = text.split(',').map((part) => part.trim());
  const found = SPLITS.filter((split) => names.includes(split));
  if (found.length === new Set(names).size) return found;
  throw new InvalidArgumentError('expected train, validation, test or all.');
}

function print(result: Exported, json: boolean): void {
  const { files, manifest, card, selection, contaminated, empty, rejectedSince, format, kind } = result;
  const { requests } = result.described;
  if (json) {
    out(
      printableJson({
        schema: 'agent-tester/exported',
        version: 1,
        format,
        kind,
        contaminated,
        files: files.map(({ split, path, tally, skipped }) => ({
          split,
          path,
          rows: tally.rows,
          lines: tally.lines,
          skipped: Object.fromEntries([...skipped, ...tally.skipped]),
          lost: Object.fromEntries(tally.lost),
        })),
        empty,
        rejectedSince,
        manifest,
        card,
        requests,
        selection: selection ? selectionJson(selection) : null,
      }),
    );
    return;
  }
  if (selection) selectionLines(selection).forEach(out);
  else if (contaminated) out('! CONTAMINATED: scenarios that gate pull requests are in it');
  if (rejectedSince > 0) out(`  ${rejectedSince} of the manifest were rejected by a reviewer since`);
  for (const { split, path, tally, skipped } of files) {
    out(
      `wrote ${forTerminal(untrusted(path), 400)}: ${plural(tally.rows, 'row')} (${split}, ${format}, ${kind})`,
    );
    for (const [why, count] of [...skipped, ...tally.skipped]) out(`  ${count} gave no row: ${why}`);
    for (const [what, count] of tally.lost) out(`  ${plural(count, 'row')} lost: ${what}`);
  }
  for (const split of empty) out(`! the ${split} split has no row, so no file was written for it`);
  for (const path of [manifest, card]) out(`wrote ${forTerminal(untrusted(path), 400)}`);
  if (requests) out(forTerminal(untrusted(nextLine(requests, card)), 600));
}
