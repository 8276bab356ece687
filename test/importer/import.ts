import { catalog } from '../../src/assertion/registry.ts';
import { loadAssets } from '../../src/agent/assets.ts';
import { formatProblem } from '../../src/base/errors.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Config } from '../../src/config/types.ts';
import { importProject } from '../../src/importer/registry.ts';
import type { Imported } from '../../src/importer/types.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { filesOf } from '../config/files.ts';

export interface Project {
  readonly imported: Imported;
  readonly config: Config;
  readonly scenarios: readonly Scenario[];
  /** `file:line:column path: message (hint)`. */
  readonly left: readonly string[];
  readonly changed: readonly string[];
}

/** Imports a file, and no more: what it becomes may name files that are not written anew. */
export async function importOf(
  files: Readonly<Record<string, string>>,
  file = Object.keys(files)[0] ?? '',
): Promise<Pick<Project, 'imported' | 'left'>> {
  const imported = await importProject(file, filesOf(files), catalog);
  return { imported, left: imported.left.map(formatProblem) };
}

/** Imports `file` and loads what it becomes with our own loaders, as every later run will. */
export async function project(
  files: Readonly<Record<string, string>>,
  file = Object.keys(files)[0] ?? '',
): Promise<Project> {
  const imported = await importProject(file, filesOf(files), catalog);
  const written = filesOf(Object.fromEntries(imported.files));
  const config = await loadConfig('agent-tester.yml', written, {});
  for (const model of Object.values(config.models)) await loadAssets(config, model, written);
  const { scenarios } = await loadSuite(config, written, catalog);
  return {
    imported,
    config,
    scenarios,
    left: imported.left.map(formatProblem),
    changed: imported.changed.map(formatProblem),
  };
}

/** The scenarios of a file as a person writes it. */
export async function scenariosIn(text: string): Promise<readonly Scenario[]> {
  const config =
    'agent: { kind: replay, recording: r }\nmodels: { production: { model: m } }\nscenarios: s.yml\n';
  const files = filesOf({ 'agent-tester.yml': config, 's.yml': text });
  return (await loadSuite(await loadConfig('agent-tester.yml', files, {}), files, catalog)).scenarios;
}

/** The message with which an import is refused. */
export async function refused(files: Readonly<Record<string, string>>, file?: string): Promise<string> {
  const error: unknown = await project(files, file).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error) || error.name !== 'UserError')
    throw new Error(`expected a UserError, got ${String(error)}`);
  return error.message;
}

/** The assertions of a scenario, type and value. */
export const asserts = (scenario: Scenario | undefined): readonly (readonly [string, unknown])[] =>
  (scenario?.assertions ?? []).map(({ type, not, value }) => [`${not ? 'not-' : ''}${type}`, value]);
