import { openMaterial, type OpenMaterial } from '../material.ts';
import { nothingLeft } from '../nothing-left.ts';
import type { StoreOptions } from '../training-store.ts';
import type { Output, World } from '../world.ts';
import { kindOf } from './kind.ts';
import { rowsOf } from './rows.ts';
import { fromManifest, type Places } from './source.ts';
import type { Problem } from '../../base/errors.ts';
import { plural } from '../../base/format.ts';
import { formatNamed } from '../../dataset/formats/registry.ts';
import { inBlocks } from '../../base/blocks.ts';
import { manifestPieces } from '../../dataset/manifest.ts';
import { parseManifest, type Manifest } from '../../dataset/manifest-schema.ts';
import type { PrepareOptions } from '../../dataset/options.ts';
import { ROW_OPTIONS } from '../../dataset/rows/options.ts';
import type { Selection } from '../../dataset/selection.ts';
import { survey } from '../../dataset/survey.ts';
import type { DatasetFormat, RowKind, SftKind, Split } from '../../dataset/types.ts';
import { datasetFile, writeTally, type WriteTally } from '../../dataset/write.ts';

export interface ExportOptions extends StoreOptions {
  /** A format's name or alias. */
  readonly format: string;
  /** The file of the first split; others stand beside it. */
  readonly output: string;
  readonly agent: SftKind;
  readonly splits: readonly Split[];
  readonly prepare: PrepareOptions;
  /** A manifest that decides instead of `prepare`. */
  readonly manifest?: { readonly file: string; readonly text: string };
}

export interface ExportedFile {
  readonly split: Split;
  readonly path: string;
  readonly tally: WriteTally;
  /** Examples and pairs that gave no row, by reason. */
  readonly skipped: ReadonlyMap<string, number>;
}

export interface Exported {
  readonly format: string;
  readonly kind: RowKind;
  readonly files: readonly ExportedFile[];
  /** Splits that were asked for and have no row. */
  readonly empty: readonly Split[];
  readonly manifest: string;
  readonly contaminated: boolean;
  /** Where the selection was made now. */
  readonly selection: Selection | null;
  /** Examples of the manifest that a reviewer rejected since. */
  readonly rejectedSince: number;
}

interface Plan extends Places {
  readonly selection: Selection | null;
  readonly manifest: Manifest | null;
  read: OpenMaterial['read'];
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
  const material = await openMaterial(world, options);
  let rejectedSince = 0;
  const plan = await planOf(material, manifest, options, kind, (count) => {
    rejectedSince = count;
  });
  const counts = plan.selection?.counts ?? manifest?.counts;
  if (counts && options.splits.every((split) => counts[split] === 0))
    throw nothingToWrite(plan, options, [], 0);
  const configs = await material.opened.store.readConfigs();
  const manifestPath = `${stemOf(options.output)}.manifest.json`;
  const outputs: Output[] = [];
  const files: ExportedFile[] = [];
  const empty: { readonly split: Split; readonly skipped: ReadonlyMap<string, number> }[] = [];
  const minQuality = manifest?.minQuality ?? options.prepare.minQuality ?? ROW_OPTIONS.minQuality;
  try {
    for (const [n, split] of options.splits.entries()) {
      const skipped = new Map<string, number>();
      const tally = writeTally();
      const rows = rowsOf({
        ...plan,
        configs,
        kind,
        split,
        options: { ...ROW_OPTIONS, minQuality },
        onSkip: (why) => skipped.set(why, (skipped.get(why) ?? 0) + 1),
      });
      const path = n === 0 ? options.output : pathOf(options.output, split, format);
      const output = await world.openOutput(path);
      outputs.push(output);
      for await (const piece of datasetFile(format, rows, tally, () => world.parquetEncoder()))
        await output.write(piece);
      if (tally.rows > 0) files.push({ split, path, tally, skipped });
      else {
        tally.skipped.forEach((count, why) => skipped.set(why, count));
        empty.push({ split, skipped });
        outputs.pop();
        await output.discard();
      }
    }
    if (files.length === 0) throw nothingToWrite(plan, options, empty, rejectedSince);
    const beside = await world.openOutput(manifestPath);
    outputs.push(beside);
    const pieces = manifest ? [manifest.text] : plan.selection ? manifestPieces(plan.selection) : [];
    for (const piece of inBlocks(pieces)) await beside.write(piece);
    for (const output of outputs) await output.commit();
  } finally {
    for (const output of outputs) await output.discard();
  }
  return {
    format: format.name,
    kind,
    files,
    empty: empty.map(({ split }) => split),
    manifest: manifestPath,
    contaminated: manifest?.contaminated ?? options.prepare.includeGating,
    selection: plan.selection,
    rejectedSince,
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

function nothingToWrite(
  { selection, manifest }: Plan,
  { splits }: ExportOptions,
  empty: readonly { readonly split: Split; readonly skipped: ReadonlyMap<string, number> }[],
  rejectedSince: number,
): Error {
  const counts = selection?.counts ?? manifest?.counts;
  const reasons: Problem[] = empty.flatMap(({ skipped }) =>
    [...skipped].map(([why, count]) => ({ message: `${count.toLocaleString('en-US')} gave no row: ${why}` })),
  );
  const held = splits.reduce((sum, split) => sum + (counts?.[split] ?? 0), 0);
  const further: Problem[] = [
    ...(counts && held === 0 && counts.train + counts.validation + counts.test > 0
      ? [
          {
            message: `the ${splits.join(' and ')} split holds none of them: train ${counts.train}, validation ${counts.validation}, test ${counts.test}`,
            hint: 'name another --split, or another --seed',
          },
        ]
      : []),
    ...(rejectedSince > 0
      ? [{ message: `${plural(rejectedSince, 'example')} of the manifest were rejected since` }]
      : []),
    ...reasons,
  ];
  const removed = selection?.removed ?? [];
  const read = counts ?? { read: 0, train: 0, validation: 0, test: 0, holdout: 0, families: 0 };
  return nothingLeft({ counts: read, removed }, 'to export', further);
}

/** `data/f.jsonl` -> `data/f.validation.jsonl` */
function pathOf(output: string, split: Split, { extension }: DatasetFormat): string {
  return `${stemOf(output)}.${split}.${/\.([A-Za-z0-9]{1,12})$/.exec(output)?.[1] ?? extension}`;
}

function stemOf(output: string): string {
  return output.replace(/\.[A-Za-z0-9]{1,12}$/, '');
}
