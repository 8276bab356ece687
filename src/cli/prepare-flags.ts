import { InvalidArgumentError, Option, type Command } from 'commander';
import { DEFAULT_OPTIONS, type PrepareOptions, type Shares } from '../dataset/options.ts';

/** Flags that say which examples a dataset holds, as commander hands them over. */
export interface PrepareFlags {
  readonly minQuality?: number;
  readonly minConfidence?: number;
  readonly reviewed?: boolean;
  readonly source: readonly Source[];
  readonly tags: readonly string[];
  readonly model: readonly string[];
  readonly since?: string;
  readonly includeErrors?: boolean;
  readonly includeGating?: boolean;
  readonly nearDuplicates: number | Off;
  readonly outliers: number | Off;
  readonly balance: number | Off;
  readonly shares: Shares;
  readonly folds?: number;
  readonly seed: string;
  readonly pairs?: boolean;
}

export type Off = 'off';
export type Source = PrepareOptions['sources'][number];
const SOURCES: readonly Source[] = ['test', 'production', 'synthetic'];

/** Where examples come from. */
export function withSource(command: Command): Command {
  return command.addOption(
    new Option('--source <sources>', 'test, production, synthetic, separated by commas')
      .argParser(sources)
      .default([], 'all'),
  );
}

/** Adds them; what is not given is as `DEFAULT_OPTIONS` has it. */
export function withPrepareFlags(command: Command): Command {
  const { nearDuplicates, outliers, balance, seed } = DEFAULT_OPTIONS;
  return withSource(command)
    .option('--min-quality <0-5>', 'leave out lower and unknown quality', between(0, 5))
    .option('--min-confidence <0-1>', 'leave out what was validated with less', between(0, 1))
    .option('--reviewed', 'only what a person approved or edited')
    .addOption(new Option('--tags <tags>', 'with one of these tags').argParser(list).default([], 'all'))
    .addOption(new Option('--model <models>', 'answered by one of these').argParser(list).default([], 'all'))
    .option('--since <date>', 'nothing older, such as 2026-11-01', date)
    .option('--include-errors', 'also where the agent itself failed')
    .option('--include-gating', 'also scenarios that gate: the dataset is marked as contaminated')
    .option('--near-duplicates <0-1>', 'similarity of near-duplicates, or off', orOff(0.5, 1), nearDuplicates)
    .option('--outliers <z>', 'largest robust z, or off', orOff(1, 1000), outliers)
    .option(
      '--balance <times>',
      'most of a tool set or tag that has over a quarter, in medians, or off',
      orOff(1, 1000),
      balance,
    )
    .addOption(
      new Option('--shares <t/v/t>', 'of train, validation and test')
        .argParser(shares)
        .default(DEFAULT_OPTIONS.shares, '0.8/0.1/0.1'),
    )
    .option('--folds <k>', 'parts for cross-validation', folds)
    .option('--seed <text>', 'decides every draw', seed)
    .option('--pairs', 'keep bad answers too: for preference pairs');
}

export function prepareOptions(flags: PrepareFlags): PrepareOptions {
  const { minQuality, minConfidence, since, folds: parts } = flags;
  return {
    ...(minQuality === undefined ? {} : { minQuality }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    reviewed: flags.reviewed ?? false,
    sources: flags.source,
    tags: flags.tags,
    models: flags.model,
    ...(since === undefined ? {} : { since }),
    errors: flags.includeErrors ?? false,
    includeGating: flags.includeGating ?? false,
    nearDuplicates: orNull(flags.nearDuplicates),
    outliers: orNull(flags.outliers),
    balance: orNull(flags.balance),
    shares: flags.shares,
    ...(parts === undefined ? {} : { folds: parts }),
    seed: flags.seed,
    pairs: flags.pairs ?? false,
  };
}

function between(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,6}(\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`expected a number from ${least} to ${most}.`);
  };
}

/** Not null: that commander takes for a missing value, and gives an empty text. */
function orOff(least: number, most: number): (text: string) => number | Off {
  const number = between(least, most);
  return (text) => (text === 'off' ? text : number(text));
}

function orNull(value: number | Off): number | null {
  return value === 'off' ? null : value;
}

/** Names between commas. */
export function list(text: string): readonly string[] {
  return text.split(',').flatMap((part) => part.trim() || []);
}

function sources(text: string): readonly Source[] {
  return list(text).map((name) => {
    const found = SOURCES.find((source) => source === name);
    if (!found) throw new InvalidArgumentError(`expected ${SOURCES.join(', ')}.`);
    return found;
  });
}

/** A day or a time, UTC, as ISO 8601. */
export function date(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) throw new InvalidArgumentError('expected a date such as 2026-11-01.');
  return new Date(time).toISOString();
}

function folds(text: string): number {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
  if (value >= 2 && value <= 100) return value;
  throw new InvalidArgumentError('expected a whole number from 2 to 100.');
}

function shares(text: string): Shares {
  const parts = text.split('/').map((part) => (/^(\d*\.)?\d+$/.test(part) ? Number(part) : NaN));
  const [train = NaN, validation = NaN, test = NaN] = parts;
  if (parts.length === 3 && train > 0 && Math.abs(train + validation + test - 1) < 1e-9)
    return { train, validation, test };
  throw new InvalidArgumentError('expected three shares that add up to 1, such as 0.8/0.1/0.1.');
}
