import { announceExport } from './announce-export.ts';
import type { ActionInputs } from '../adapters/host/action-inputs.ts';
import { insidePath } from '../adapters/host/paths.ts';
import { formatNamed } from '../dataset/formats/registry.ts';
import { DEFAULT_OPTIONS } from '../dataset/options.ts';
import type { ExitCode } from '../flows/exit.ts';
import type { ExportOptions } from '../flows/export/export.ts';
import type { World } from '../flows/world.ts';

const FOLDER = 'dataset';

/** Writes a dataset of the store, its card and its manifest into the output folder, and tells of it. */
export async function exportStep(world: World, inputs: ActionInputs): Promise<ExitCode> {
  // Inside the workspace: a later step looks for it there.
  const folder = insidePath(inputs.output ?? FOLDER);
  const { exportDataset } = await import('../flows/export/export.ts');
  const result = await exportDataset(world, exportOptions(inputs, folder));
  await announceExport(result, folder, world);
  return 0;
}

function exportOptions(
  { config, store, storeBranch, storePath, dataset }: ActionInputs,
  folder: string,
): ExportOptions {
  const { format, agent, split, minQuality, minConfidence, reviewed, source, tags, since } = dataset;
  return {
    config,
    ...(store === undefined ? {} : { store }),
    ...(storeBranch === undefined ? {} : { storeBranch }),
    ...(storePath === undefined ? {} : { storePath }),
    format,
    output: `${folder}/${FOLDER}.${formatNamed(format, 'input format').extension}`,
    agent,
    splits: split,
    tokens: true,
    prepare: {
      ...DEFAULT_OPTIONS,
      ...(minQuality === undefined ? {} : { minQuality }),
      ...(minConfidence === undefined ? {} : { minConfidence }),
      ...(since === undefined ? {} : { since }),
      ...(source === undefined ? {} : { sources: source }),
      ...(tags === undefined ? {} : { tags }),
      reviewed,
    },
  };
}
