import { keyOfId } from '../../../dataset/keys.ts';
import { entriesOf } from '../../../example/lists.ts';
import { EVENTS_LAYOUT, eventCodec, readEvent } from '../../../feedback/record.ts';
import { fitsItsEventId } from '../../../feedback/new-event.ts';
import type { FeedbackEvent } from '../../../feedback/types.ts';
import { isCompactPath, listSource, textOf, type OpenFile } from '../files.ts';
import { createRecordsHash } from '../fold.ts';
import { compactPath, eventPath, folderOf } from '../names.ts';
import type { StoreTree } from '../tree.ts';
import type { FoundExamples } from './examples.ts';
import { verifyName } from './names.ts';
import type { Report } from './report.ts';

/** Feedback of all files: schema, id, place, and whether what it is about is there. Gives the number of distinct events. */
export async function verifyEvents(
  tree: StoreTree,
  paths: readonly string[],
  report: Report,
  found: FoundExamples,
): Promise<number> {
  const ids = new Set<string>();
  const look = (path: string, line: number, event: FeedbackEvent): void => {
    ids.add(event.id);
    if (!fitsItsEventId(event)) {
      report.problem(path, line, {
        path: 'event.id',
        message: `${event.id} is not the id of this content: it was changed after it was stored`,
        hint: 'restore it from git history; say something else with feedback:add',
      });
    }
    const key = keyOfId(event.example);
    if (key && !found.has(key)) {
      report.warning(path, line, {
        path: 'event.example',
        message: `is about ${event.example}, which is not in the store`,
      });
    }
  };
  await report.each(paths, async (file) => {
    if (isCompactPath(file.path)) {
      await folded(tree, file, report, look);
      return;
    }
    const event = eventCodec.parse(await textOf(file), tree.label(file.path));
    verifyName(report, file.path, eventPath(event));
    look(file.path, 2, event);
  });
  return ids.size;
}

async function folded(
  tree: StoreTree,
  file: OpenFile,
  report: Report,
  look: (path: string, line: number, event: FeedbackEvent) => void,
): Promise<void> {
  const hash = createRecordsHash();
  const source = { ...listSource(tree, file), onBroken: report.broken };
  for await (const entry of entriesOf(source, EVENTS_LAYOUT)) {
    hash.add(entry.text);
    const event = report.guard(() => readEvent(entry, source.file));
    if (event) look(file.path, entry.line, event);
  }
  if (file.path !== compactPath(folderOf(file.path), hash.hex())) {
    report.problem(file.path, undefined, {
      message: 'does not hold what its name was made of',
      hint: 'restore it from git history',
    });
  }
}
