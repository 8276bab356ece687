import { UserError } from '../../base/errors.ts';
import { catalog } from '../../assertion/registry.ts';
import { importProject } from '../../importer/registry.ts';
import type { Imported } from '../../importer/types.ts';
import type { World } from '../world.ts';
import type { InitResult } from './init.ts';
import { DEFAULT_ANSWERS, initialFiles } from './templates.ts';

export interface ImportResult extends InitResult {
  readonly from: string;
  readonly imported: Imported;
}

const WORKFLOW = '.github/workflows/agent-tester.yml';
/** Files of a new project that hold nothing of what is imported. */
const BESIDE = ['.gitignore', WORKFLOW];

/**
 * Writes a project made of another tool's suite. Where one of its files is there already, nothing is written: half
 * of an old project and half of a new one would be neither. Throws UserError.
 */
export async function importFrom(world: World, from: string): Promise<ImportResult> {
  const imported = await importProject(from, world.files, catalog);
  const taken = await existing(world, [...imported.files.keys()]);
  if (taken.length > 0) {
    throw new UserError({
      message: `${taken.join(', ')} ${taken.length === 1 ? 'is' : 'are'} already there; nothing was written`,
      hint: 'import into another folder, or move what is there away',
    });
  }
  const [apiKeyEnv = DEFAULT_ANSWERS.apiKeyEnv, ...otherKeys] = imported.keyNames;
  const beside = [...initialFiles({ ...DEFAULT_ANSWERS, apiKeyEnv })].filter(([path]) =>
    BESIDE.includes(path),
  );
  const kept = await existing(world, BESIDE);
  const written: string[] = [];
  for (const [path, text] of [...imported.files, ...beside]) {
    if (kept.includes(path)) continue;
    await world.write(path, text);
    written.push(path);
  }
  const changed = otherKeys.map((name) => ({
    place: { file: WORKFLOW },
    message: `hands over ${apiKeyEnv} only: a model needs ${name}, too`,
    hint: 'add it under env',
  }));
  return { from, imported: { ...imported, changed: [...imported.changed, ...changed] }, written, kept };
}

async function existing({ files }: World, paths: readonly string[]): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const path of paths) if ((await files.read(path)) !== undefined) taken.push(path);
  return taken;
}
