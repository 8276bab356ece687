import { plural } from '../../../base/format.ts';
import { createKeyIndex, type KeyIndex } from '../../../dataset/key-index.ts';
import { keyOfId } from '../../../dataset/keys.ts';
import { runCodec } from '../../../example/record.ts';
import type { RunRecord } from '../../../example/types.ts';
import { textOf } from '../files.ts';
import { filePath } from '../names.ts';
import type { StoreTree } from '../tree.ts';
import type { FoundExamples } from './examples.ts';
import { verifyName } from './names.ts';
import type { Report } from './report.ts';

/** Ids that runs list as their own. */
export interface Listed {
  readonly ids: KeyIndex;
  readonly runs: number;
}

/** Runs that can be read, with names that fit. */
export async function verifyRuns(tree: StoreTree, paths: readonly string[], report: Report): Promise<Listed> {
  const ids = createKeyIndex();
  let runs = 0;
  await report.each(paths, async (file) => {
    const run = runCodec.parse(await textOf(file), tree.label(file.path));
    runs++;
    verifyName(report, file.path, filePath('runs', run, 1));
    for (const id of run.exampleIds) {
      const key = keyOfId(id);
      if (key) ids.add(key);
      else
        report.problem(file.path, 2, { path: 'run.exampleIds', message: `${quoted(id)} is no example id` });
    }
  });
  return { ids, runs };
}

/** Examples that a run lists and the store lacks. Reads the runs once more where there are such. */
export async function verifyReferences(
  tree: StoreTree,
  paths: readonly string[],
  report: Report,
  { ids }: Listed,
  found: FoundExamples,
): Promise<void> {
  let isMissing = false;
  for (let n = 0; n < ids.size && !isMissing; n++) isMissing = !found.has(ids.keyAt(n));
  if (!isMissing) return;
  await report.each(paths, async (file) => {
    const run = parsed(await textOf(file), tree.label(file.path));
    const missing = (run?.exampleIds ?? []).filter((id) => {
      const key = keyOfId(id);
      return key && !found.has(key);
    });
    if (missing.length === 0) return;
    report.problem(file.path, 2, {
      path: 'run.exampleIds',
      message: `lists ${plural(missing.length, 'example')} that can be read nowhere in the store, the first is ${missing[0]}`,
      hint: 'restore the file of examples from git history',
    });
  });
}

/** Undefined for what was told the first time. */
function parsed(text: string, file: string): RunRecord | undefined {
  try {
    return runCodec.parse(text, file);
  } catch {
    return undefined;
  }
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
