import { writeSummary } from './announce.ts';
import { plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import type { Exported } from '../flows/export/export.ts';
import type { World } from '../flows/world.ts';
import { renderDatasetSummary } from '../report/dataset-summary.ts';

/** Sets outputs, writes the job summary and tells the log which files there are. */
export async function announceExport(result: Exported, folder: string, world: World): Promise<void> {
  const { files, manifest, card, empty, format, described, selection, contaminated } = result;
  const path = world.pathPrefix + folder;
  const { setOutput } = await import('@actions/core');
  setOutput('failed', 'false');
  setOutput('dataset-path', path);
  for (const { split, path: file, tally } of files)
    world.logger.info('wrote', untrusted(file), `(${plural(tally.rows, 'row')}, ${split}, ${format})`);
  for (const file of [manifest, card]) world.logger.info('wrote', untrusted(file));
  for (const split of empty)
    world.logger.warn(`the ${split} split has no row, so no file was written for it`);
  const { read = 0, holdout = 0 } = selection?.counts ?? {};
  await writeSummary(
    world,
    renderDatasetSummary(described, { folder: path, read, holdout, empty, contaminated }),
  );
}
