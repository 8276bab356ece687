import { isReference, scriptReference } from '../assertion/script/reference.ts';
import type { ScriptFile } from '../assertion/script/port.ts';
import type { AssertionSpec } from '../assertion/types.ts';
import { UserError, type Problem } from '../base/errors.ts';
import { hashOf } from '../base/hash.ts';
import { append } from '../config/append.ts';
import type { FileSource } from '../config/files.ts';
import { safeJoin } from '../config/paths.ts';
import { quote } from '../config/words.ts';
import type { AssertionCatalog } from './catalog.ts';
import type { Scenario } from './types.ts';

/** Longest file of code, characters. */
const SIZE_LIMIT = 1_000_000;

/**
 * Scenarios with the text of every file that their assertions name as `file://…`, relative to the scenario file. The
 * text is part of the scenario's hash. What cannot be read comes back as problems, and its scenario as it was.
 */
export async function withScriptFiles(
  scenarios: readonly Scenario[],
  files: FileSource,
  catalog: AssertionCatalog,
): Promise<{ readonly scenarios: readonly Scenario[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const done: Scenario[] = [];
  const named = (spec: AssertionSpec) => catalog.get(spec.type)?.fromFile && isReference(spec.value);
  for (const scenario of scenarios) {
    if (!scenario.assertions.some(named)) {
      done.push(scenario);
      continue;
    }
    const read: ScriptFile[] = [];
    const assertions: AssertionSpec[] = [];
    for (const spec of scenario.assertions) {
      const found = named(spec) ? await readScript(spec, files) : undefined;
      if (found && 'problems' in found) append(problems, found.problems);
      else if (found) read.push(found);
      assertions.push(found && 'file' in found ? { ...spec, value: found } : spec);
    }
    done.push({ ...scenario, assertions, hash: hashOf({ scenario: scenario.hash, scripts: read }) });
  }
  return { scenarios: done, problems };
}

async function readScript(
  { value, place, path }: AssertionSpec,
  files: FileSource,
): Promise<ScriptFile | { readonly problems: readonly Problem[] }> {
  const wrong = (message: string, hint?: string) => ({
    problems: [{ place, path: `${path}.value`, message, ...(hint === undefined ? {} : { hint }) }],
  });
  const reference = isReference(value) ? scriptReference(value) : undefined;
  if (!reference) return wrong('expected a file of code');
  const file = safeJoin(place.file, reference.path);
  if (file === undefined) {
    return wrong(
      `the path ${quote(reference.path)} leaves the repository`,
      'keep it inside, relative to this file',
    );
  }
  try {
    const text = await files.read(file);
    if (text === undefined) return wrong(`there is no file ${quote(file, 200)} in the ${files.label}`);
    if (text.length > SIZE_LIMIT) return wrong(`${quote(file, 200)} is longer than ${SIZE_LIMIT} characters`);
    return { file, ...(reference.name === undefined ? {} : { name: reference.name }), text };
  } catch (error) {
    // A link that leads out of the folder.
    if (error instanceof UserError) return { problems: error.problems };
    throw error;
  }
}
