import { plural } from '../../../base/format.ts';
import { stableStringify } from '../../../base/json.ts';
import { uint32, type Column } from '../../../dataset/column.ts';
import { createKeyIndex } from '../../../dataset/key-index.ts';
import { keyOf, keyOfId, type Key } from '../../../dataset/keys.ts';
import { fitsItsId, isTest } from '../../../example/id.ts';
import { entriesOf, type ListEntry } from '../../../example/lists.ts';
import { migrateExample } from '../../../example/migrate.ts';
import { EXAMPLES_LAYOUT, readExample, readExamplesHead } from '../../../example/record.ts';
import type { TrainingExample } from '../../../example/types.ts';
import { isCompactPath, listSource, type OpenFile } from '../files.ts';
import { createRecordsHash } from '../fold.ts';
import { compactPath, filePath, folderOf } from '../names.ts';
import type { StoreTree } from '../tree.ts';
import { verifyName } from './names.ts';
import type { Report } from './report.ts';
import type { Listed } from './runs.ts';

/** The examples that are there. */
export interface FoundExamples {
  readonly size: number;
  has(key: Key): boolean;
}

interface Notes {
  readonly ids: ReturnType<typeof createKeyIndex>;
  readonly digests: Column;
  readonly files: Column;
  readonly lines: Column;
}

/** Examples of all files: schema, id, place; of one id the same contents everywhere; each trial known to a run. */
export async function verifyExamples(
  tree: StoreTree,
  paths: readonly string[],
  report: Report,
  listed: Listed,
): Promise<FoundExamples> {
  const notes: Notes = { ids: createKeyIndex(), digests: uint32(), files: uint32(), lines: uint32() };
  const numbers = new Map(paths.map((path, n) => [path, n]));
  await report.each(paths, async (file) => {
    const label = tree.label(file.path);
    const own = { number: numbers.get(file.path) ?? 0, unlisted: 0, firstUnlisted: 0 };
    const hash = createRecordsHash();
    let head: ListEntry['head'] | undefined;
    const source = { ...listSource(tree, file), onBroken: report.broken };
    for await (const entry of entriesOf(source, EXAMPLES_LAYOUT)) {
      if (!head) verifyHead(tree, report, file, (head = entry.head));
      hash.add(entry.text);
      const example = report.guard(() => readExample(entry, label));
      if (!example) continue;
      verifyOne(report, file.path, entry, example);
      note(notes, report, paths, { path: file.path, number: own.number, entry, id: example.id });
      const key = keyOfId(example.id);
      if (!isTest(example) || !key || listed.ids.find(key) >= 0) continue;
      if (own.unlisted++ === 0) own.firstUnlisted = entry.line;
    }
    if (isCompactPath(file.path) && file.path !== compactPath(folderOf(file.path), hash.hex())) {
      report.problem(file.path, undefined, {
        message: 'does not hold what its name was made of',
        hint: 'restore it from git history',
      });
    }
    if (own.unlisted > 0) {
      report.warning(file.path, own.firstUnlisted, {
        message: `${plural(own.unlisted, 'example')} of tests that no run lists, from here on: the run was stopped before its end, or its file is missing`,
      });
    }
  });
  return { size: notes.ids.size, has: (key) => notes.ids.find(key) >= 0 };
}

function verifyHead(tree: StoreTree, report: Report, { path }: OpenFile, head: ListEntry['head']): void {
  report.guard(() => {
    const run = readExamplesHead(head.value, tree.label(path));
    if (!isCompactPath(path)) verifyName(report, path, filePath('examples', run, 1));
  });
}

function verifyOne(report: Report, path: string, entry: ListEntry, example: TrainingExample): void {
  // As it stands in the file: members that only a newer release knows are part of its id.
  const raw = migrateExample(entry.value, entry.head.version) as TrainingExample;
  if (fitsItsId(raw)) return;
  report.problem(path, entry.line, {
    path: `examples[${entry.index}].id`,
    message: `${example.id} is not the id of this content: it was changed after it was stored`,
    hint: 'restore it from git history; what people think of an example is kept as feedback',
  });
}

function note(
  { ids, digests, files, lines }: Notes,
  report: Report,
  paths: readonly string[],
  one: { readonly path: string; readonly number: number; readonly entry: ListEntry; readonly id: string },
): void {
  const { path, number, entry, id } = one;
  const key = keyOfId(id);
  if (!key) return;
  const digest = keyOf(stableStringify(migrateExample(entry.value, entry.head.version))).low;
  const before = ids.size;
  const row = ids.add(key);
  if (row === before) {
    digests.push(digest);
    files.push(number);
    lines.push(entry.line);
    return;
  }
  if (digests.at(row) === digest) return;
  report.problem(path, entry.line, {
    path: `examples[${entry.index}]`,
    message: `${id} stands in ${paths[files.at(row)] ?? '?'}:${lines.at(row)} with other contents`,
    hint: 'restore the one that was changed from git history',
  });
}
