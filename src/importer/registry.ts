import { posix } from 'node:path';
import { UserError, type Problem } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { nearest } from '../base/nearest.ts';
import { parseDocument } from '../config/document.ts';
import type { FileSource } from '../config/files.ts';
import { safeJoin } from '../config/paths.ts';
import { quote } from '../config/words.ts';
import type { AssertionCatalog } from '../scenario/catalog.ts';
import { ANY_ANSWER } from './assertions.ts';
import { withJudge } from './judge.ts';
import { createNotes } from './notes.ts';
import { openAiEvals } from './openai-evals.ts';
import { projectFiles } from './project.ts';
import { promptYml } from './prompt-yml.ts';
import { promptfoo } from './promptfoo/promptfoo.ts';
import type { DraftAssertion, Imported, Importer } from './types.ts';

/** Asked in this order which of them knows a file. */
export const importers: readonly Importer[] = [promptYml, openAiEvals, promptfoo];

const CODE = /\.(?:[cm]?[jt]sx?|py)$/i;

/**
 * Reads a suite of another tool and writes it as a project of ours, in memory. Throws UserError, with file and line,
 * where the file is broken, is none that we know, or holds nothing that can be carried over.
 */
export async function importProject(
  file: string,
  files: FileSource,
  catalog: AssertionCatalog,
): Promise<Imported> {
  const path = safeJoin('', file);
  if (path === undefined) {
    throw wrong(file, 'leaves the working directory', 'run init there, or copy the file here');
  }
  if (CODE.test(path))
    throw wrong(path, 'is code, which is not run', 'write what it exports as YAML and import that');
  const text = await files.read(path);
  if (text === undefined) throw await absent(path, files);
  const document = parseDocument(path, text);
  const importer = importers.find((one) => one.recognizes(document.data));
  if (!importer) {
    const known = importers.map(({ label }) => label).join('; ');
    throw wrong(
      path,
      document.data === null ? 'is empty' : 'is none of the files that can be imported',
      `known: ${known}`,
    );
  }
  const notes = createNotes();
  const context = { files, catalog, notes };
  const draft = withJudge(await importer.read(document, context), { document, path: [] }, context);
  const { left, changed } = notes.read();
  if (draft.scenarios.length === 0) {
    const nothing: Problem = { place: { file: path }, message: 'holds no test that can be carried over' };
    throw new UserError([nothing, ...left]);
  }
  return {
    format: importer.name,
    files: projectFiles(draft, path),
    carried: {
      scenarios: draft.scenarios.length,
      assertions: draft.scenarios.reduce((sum, { assert }) => sum + countOf(assert), 0),
      models: draft.models.length,
    },
    left,
    changed,
    keyNames: [
      ...new Set([...draft.models.map(({ settings }) => settings), draft.judge ?? []].flat().map(keyNameOf)),
    ],
  };
}

/** Those of a set one by one, and without the stand-ins. */
function countOf(assert: readonly DraftAssertion[]): number {
  return assert
    .filter(({ metric }) => metric !== ANY_ANSWER['metric'])
    .reduce((sum, { assert: members }) => sum + (Array.isArray(members) ? members.length : 1), 0);
}

const keyNameOf = ({ 'api-key-env': name }: JsonObject): string =>
  typeof name === 'string' ? name : 'OPENAI_API_KEY';

function wrong(file: string, message: string, hint: string): UserError {
  return new UserError({ place: { file }, message, hint });
}

/** No such file, or a folder: then what in it could be meant. */
async function absent(path: string, files: FileSource): Promise<UserError> {
  const below = ['promptfooconfig.{yaml,yml,json}', '*.prompt.{yml,yaml}', '*.jsonl'];
  const folder = path.replace(/\/+$/, '');
  const within = await files.glob(below.map((glob) => posix.join(folder, glob)));
  const anything = within.length > 0 ? within : await files.glob([posix.join(folder, '*')]);
  if (anything.length > 0) {
    const names = within
      .slice(0, 5)
      .map((name) => quote(name))
      .join(', ');
    return wrong(path, 'is a folder', names ? `name a file in it: ${names}` : 'name the file to import');
  }
  const beside = await files.glob(['*', ...below, ...below.map((glob) => `*/${glob}`)]);
  const near = nearest(path, beside);
  return wrong(
    path,
    `there is no such file in the ${files.label}`,
    near ? `did you mean ${quote(near)}?` : 'name promptfooconfig.yaml, a .prompt.yml file or a .jsonl file',
  );
}
