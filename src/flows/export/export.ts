import { createHash } from 'node:crypto';
import { knownProduction } from '../arms.ts';
import { openMaterial, type OpenMaterial } from '../material.ts';
import type { StoreOptions } from '../training-store.ts';
import type { Output, World } from '../world.ts';
import { kindOf } from './kind.ts';
import { nothingToWrite } from './nothing-to-write.ts';
import { cardOf } from './card.ts';
import { fromManifest, type Places } from './source.ts';
import { stemOf, writeSplits, type ExportedFile } from './write-splits.ts';
import { parseTools } from '../../agent/tool-file.ts';
import { formatNamed } from '../../dataset/formats/registry.ts';
import type { NamedText } from '../../base/named-text.ts';
import type { Config } from '../../config/types.ts';
import { UserError } from '../../base/errors.ts';
import { inBlocks } from '../../base/blocks.ts';
import { manifestPieces } from '../../dataset/manifest.ts';
import { parseManifest, type Manifest } from '../../dataset/manifest-schema.ts';
import type { PrepareOptions } from '../../dataset/options.ts';
import { ROW_OPTIONS } from '../../dataset/rows/options.ts';
import type { Selection } from '../../dataset/selection.ts';
import { survey } from '../../dataset/survey.ts';
import type { RowKind, SftKind, Split } from '../../dataset/types.ts';
import type { DatasetCard } from '../../dataset/card.ts';
import { cardMeter } from '../../dataset/card-meter.ts';
import { EPOCHS, type TrainingPlan } from '../../dataset/tokens/cost.ts';
import { renderDatasetCard } from '../../report/dataset-card.ts';

export interface ExportOptions extends StoreOptions {
  /** A format's name or alias. */
  readonly format: string;
  /** The file of the first split; others stand beside it. */
  readonly output: string;
  readonly agent: SftKind;
  readonly splits: readonly Split[];
  readonly prepare: PrepareOptions;
  /** Count tokens for the card. */
  readonly tokens: boolean;
  /** Definitions of tools, for examples of which the store knows none. */
  readonly tools?: NamedText;
  /** For the card, what training on it would cost; without a model the one that runs in production. */
  readonly training?: Omit<TrainingPlan, 'model'> & { readonly model?: string };
  /** A manifest that decides instead of `prepare`. */
  readonly manifest?: NamedText;
}

export interface Exported {
  readonly format: string;
  readonly kind: RowKind;
  readonly files: readonly ExportedFile[];
  /** Splits that were asked for and have no row. */
  readonly empty: readonly Split[];
  readonly manifest: string;
  readonly card: string;
  /** What the card says. */
  readonly described: DatasetCard;
  readonly contaminated: boolean;
  /** Where the selection was made now. */
  readonly selection: Selection | null;
  /** Examples of the manifest that a reviewer rejected since. */
  readonly rejectedSince: number;
}

interface Plan extends Places {
  readonly selection: Selection | null;
  readonly manifest: Manifest | null;
  readonly read: OpenMaterial['read'];
}

/**
 * Writes the examples of a dataset in one format, with the manifest beside them. Reads the store as a stream; a file
 * appears whole or not at all. Throws UserError where nothing is left to write, with what each filter took.
 */
export async function exportDataset(world: World, options: ExportOptions): Promise<Exported> {
  const format = formatNamed(options.format);
  const kind = kindOf(format, options.agent, options.prepare.pairs);
  // Before the store is read: a manifest that cannot be used ends the command at once.
  const manifest = options.manifest ? parseManifest(options.manifest.text, options.manifest.file) : null;
  const given = options.tools ? parseTools(options.tools) : undefined;
  const material = await openMaterial(world, options);
  let rejectedSince = 0;
  const plan = await planOf(material, manifest, options, kind, (count) => {
    rejectedSince = count;
  });
  const counts = plan.selection?.counts ?? manifest?.counts;
  if (counts && options.splits.every((split) => counts[split] === 0))
    throw nothingToWrite(plan, options.splits, [], 0);
  const configs = await material.opened.store.readConfigs();
  const redactions = counting(plan, options.splits);
  const meter = cardMeter(options.tokens ? await world.tokenCounter() : undefined);
  const minQuality = manifest?.minQuality ?? options.prepare.minQuality ?? ROW_OPTIONS.minQuality;
  const [manifestPath, cardPath] = ['manifest.json', 'card.md'].map(
    (end) => `${stemOf(options.output)}.${end}`,
  );
  const outputs: Output[] = [];
  try {
    const { output, splits } = options;
    const rows = {
      ...plan,
      read: redactions.read,
      kind,
      configs,
      ...(given ? { given } : {}),
      options: { ...ROW_OPTIONS, minQuality, undeclared: format.undeclared ?? false },
    };
    const { files, empty } = await writeSplits(world, { ...rows, format, output, splits, meter }, outputs);
    if (files.length === 0) throw nothingToWrite(plan, options.splits, empty, rejectedSince, kind);
    const pieces: Iterable<string> = manifest
      ? [manifest.text]
      : plan.selection
        ? manifestPieces(plan.selection)
        : [];
    const { config } = material.opened;
    // The card comes last: it seals the others by their sums.
    const sha256 = await writeBeside(world, manifestPath ?? '', pieces, outputs);
    const card = cardOf({
      ...plan,
      output,
      sum: { path: manifestPath ?? '', sha256 },
      format: format.name,
      kind,
      meter,
      empty,
      kinds: config.privacy.redact,
      redactions: redactions.sum(),
      ...(options.tools ? { tools: options.tools.file } : {}),
      training: planOfTraining(config, options.training),
    });
    await writeBeside(world, cardPath ?? '', [renderDatasetCard(card)], outputs);
    for (const each of outputs) await each.commit();
    for (const each of outputs) if (!(await each.isInPlace())) throw replaced(output);
    return {
      format: format.name,
      kind,
      files,
      empty: empty.map(({ split }) => split),
      manifest: manifestPath ?? '',
      card: cardPath ?? '',
      described: card,
      contaminated: manifest?.contaminated ?? options.prepare.includeGating,
      selection: plan.selection,
      rejectedSince,
    };
  } finally {
    for (const each of outputs) await each.discard();
  }
}

function planOfTraining(config: Config, asked: ExportOptions['training']): TrainingPlan | undefined {
  const model = asked?.model ?? config.models[knownProduction(config) ?? '']?.model;
  return model === undefined ? undefined : { epochs: EPOCHS, ...asked, model };
}

/** Its SHA-256. */
async function writeBeside(
  world: World,
  path: string,
  pieces: Iterable<string>,
  outputs: Output[],
): Promise<string> {
  const output = await world.openOutput(path);
  outputs.push(output);
  const sum = createHash('sha256');
  for (const piece of inBlocks(pieces)) {
    sum.update(piece);
    await output.write(piece);
  }
  return sum.digest('hex');
}

/** Of two exports to one place at once, whoever ends last sees whether all that stands there is its own. */
function replaced(output: string): UserError {
  return new UserError({
    place: { file: output },
    message:
      'was written by another export at the same time: file, manifest and card there may be of different ones',
    hint: 'wait for the other one and run it again, or name another --output',
  });
}

/** Counts what was redacted in the examples of the splits while they pass; of several passes the last one counts. */
function counting(
  { read, placeOf }: Plan,
  splits: readonly Split[],
): { readonly read: Plan['read']; readonly sum: () => number } {
  let sum = 0;
  return {
    async *read() {
      sum = 0;
      for await (const example of read()) {
        const split = placeOf(example.id)?.split;
        if (split !== undefined && splits.includes(split)) sum += example.privacy.redactions;
        yield example;
      }
    },
    sum: () => sum,
  };
}

async function planOf(
  material: OpenMaterial,
  manifest: Manifest | null,
  { prepare }: ExportOptions,
  kind: RowKind,
  onRejected: (count: number) => void,
): Promise<Plan> {
  if (manifest) {
    return {
      selection: null,
      manifest,
      read: fromManifest(() => material.read(), manifest, onRejected),
      placeOf: (id) => manifest.places.get(id),
    };
  }
  // A bad answer is the other half of a pair, and the other side of a rating.
  const pairs = kind === 'preference' || kind === 'rated';
  const selection = await survey(material, { ...prepare, pairs });
  return {
    selection,
    manifest,
    read: () => material.read(),
    placeOf: (id) => selection.placeOf(id),
  };
}
