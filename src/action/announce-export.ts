import { writeSummary } from './announce.ts';
import { plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import type { Exported } from '../flows/export/export.ts';
import type { World } from '../flows/world.ts';

/** Sets outputs, writes the job summary and tells the log which files there are. */
export async function announceExport(result: Exported, folder: string, world: World): Promise<void> {
  const { setOutput } = await import('@actions/core');
  setOutput('failed', 'false');
  setOutput('dataset-path', world.pathPrefix + folder);
  const { files, manifest, empty, format } = result;
  for (const { split, path, tally } of files)
    world.logger.info('wrote', untrusted(path), `: ${plural(tally.rows, 'row')} (${split}, ${format})`);
  world.logger.info('wrote', untrusted(manifest));
  for (const split of empty)
    world.logger.warn(`the ${split} split has no row, so no file was written for it`);
  await writeSummary(world, '');
}
