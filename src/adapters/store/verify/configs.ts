import { configCodec } from '../../../example/record.ts';
import { textOf } from '../files.ts';
import { configPath } from '../names.ts';
import type { StoreTree } from '../tree.ts';
import { verifyName } from './names.ts';
import type { Report } from './report.ts';

/** Configs that can be read, with names that fit. */
export async function verifyConfigs(
  tree: StoreTree,
  paths: readonly string[],
  report: Report,
): Promise<void> {
  await report.each(paths, async (file) => {
    const { configHash } = configCodec.parse(await textOf(file), tree.label(file.path));
    verifyName(report, file.path, configPath(configHash));
  });
}
