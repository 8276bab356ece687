import { basename } from 'node:path/posix';
import type { DatasetCard } from '../../dataset/card.ts';
import type { CardMeter } from '../../dataset/card-meter.ts';
import type { Manifest } from '../../dataset/manifest-schema.ts';
import type { PrepareOptions } from '../../dataset/options.ts';
import { isRemoval, REMOVAL_WORDS } from '../../dataset/removal.ts';
import type { Selection } from '../../dataset/selection.ts';
import { costOf, EPOCHS, type TrainingPlan } from '../../dataset/tokens/cost.ts';
import { trainingRequests } from '../../dataset/training-requests.ts';
import type { RowKind } from '../../dataset/types.ts';
import type { EmptySplit } from './write-splits.ts';

export interface CardInput {
  readonly output: string;
  /** The manifest beside it. */
  readonly sum: { readonly path: string; readonly sha256: string };
  readonly format: string;
  readonly kind: RowKind;
  readonly selection: Selection | null;
  readonly manifest: Manifest | null;
  readonly meter: CardMeter;
  readonly empty: readonly EmptySplit[];
  /** Kinds of personal data that were looked for. */
  readonly kinds: readonly string[];
  readonly redactions: number;
  /** File of tool definitions that a person told. */
  readonly tools?: string;
  /** Undefined where it is unclear which model runs in production, and nobody names another. */
  readonly training: TrainingPlan | undefined;
}

/** The card of what was written. */
export function cardOf({
  output,
  sum,
  format,
  kind,
  selection,
  manifest,
  meter,
  empty,
  tools,
  training,
  ...privacy
}: CardInput): DatasetCard {
  const measured = meter.measured();
  const without = new Set(empty.map(({ split }) => split));
  const title = basename(output);
  const files = measured.files
    .filter(({ split }) => split === null || !without.has(split))
    .map((file) => ({ ...file, path: basename(file.path) }));
  return {
    title,
    format,
    ...measured,
    files,
    manifest: { path: basename(sum.path), sha256: sum.sha256 },
    filters: [
      ...(isContaminated(selection, manifest)
        ? [{ name: 'CONTAMINATED', value: 'scenarios that gate pull requests are in it' }]
        : []),
      ...(selection ? filtersOf(selection.options) : []),
      ...(tools === undefined
        ? []
        : [
            { name: '--tools', value: `${basename(tools)}: told for examples of which the store knows none` },
          ]),
      ...(manifest ? [{ name: '--manifest', value: manifest.hash }] : []),
    ],
    removed: new Map(removedOf(selection, manifest)),
    privacy,
    cost: training && measured.tokens ? costOf(measured.tokens.train, training, format) : null,
    requests: trainingRequests({
      format,
      kind,
      title,
      files,
      model: training?.model,
      epochs: training?.epochs ?? EPOCHS,
    }),
  };
}

function isContaminated(selection: Selection | null, manifest: Manifest | null): boolean {
  return selection?.options.includeGating ?? manifest?.contaminated ?? false;
}

function removedOf(selection: Selection | null, manifest: Manifest | null): [string, number][] {
  const counts = selection
    ? selection.removed.map(({ why, count }) => [why, count] as const)
    : Object.entries(manifest?.removed ?? {});
  return counts.flatMap(([why, count]): [string, number][] =>
    isRemoval(why) && count > 0 ? [[REMOVAL_WORDS[why].what, count]] : [],
  );
}

/** By flag, those that were set or stand by default. */
function filtersOf(options: PrepareOptions): DatasetCard['filters'] {
  const { shares, sources, tags, models } = options;
  const all: readonly (readonly [string, string | number | null | undefined])[] = [
    ['--min-quality', options.minQuality],
    ['--min-confidence', options.minConfidence],
    ['--reviewed', options.reviewed ? 'yes' : undefined],
    ['--source', sources.join(', ') || undefined],
    ['--tags', tags.join(', ') || undefined],
    ['--model', models.join(', ') || undefined],
    ['--since', options.since],
    ['--include-errors', options.errors ? 'yes' : undefined],
    ['--near-duplicates', options.nearDuplicates],
    ['--outliers', options.outliers],
    ['--balance', options.balance],
    ['--shares', `${shares.train}/${shares.validation}/${shares.test}`],
    ['--folds', options.folds],
    ['--seed', options.seed],
  ];
  return all.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: value === null ? 'off' : String(value) }],
  );
}
