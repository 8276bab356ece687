import { entriesOf, formatList } from '../../example/lists.ts';
import { migrateExample } from '../../example/migrate.ts';
import { EXAMPLES_LAYOUT, readExample, readExamplesHead } from '../../example/record.ts';
import { versioned } from '../../example/versioned.ts';
import { EVENT_LAYOUT, EVENTS_LAYOUT, eventCodec, readEvent } from '../../feedback/record.ts';
import { byStart, isCompactPath, listSource, storedPaths, textOf, type OpenFile } from './files.ts';
import type { StoreTree } from './tree.ts';

/** A record on its way from one file to another. */
export interface FoldRecord {
  readonly id: string;
  readonly text: string;
  /** Of the file that it stands in, ISO 8601. */
  readonly startedAt: string;
}

/** A shelf whose files are folded. */
export interface FoldedShelf {
  readonly name: 'examples' | 'feedback';
  /** The files of a month, oldest first. */
  inOrder(tree: StoreTree, month: string): Promise<readonly string[]>;
  /** Throws UserError for what no reader takes. */
  records(tree: StoreTree, file: OpenFile): AsyncIterable<FoldRecord>;
  /** `hash` names the file. */
  format(texts: readonly string[], hash: string, startedAt: string): string;
}

const EXAMPLES: FoldedShelf = {
  name: 'examples',
  inOrder: async (tree, month) => byStart(tree, await pathsOf(tree, month, 'examples')),
  async *records(tree, file) {
    const label = tree.label(file.path);
    let startedAt: string | undefined;
    for await (const entry of entriesOf(listSource(tree, file), EXAMPLES_LAYOUT)) {
      startedAt ??= readExamplesHead(entry.head.value, label).startedAt;
      const { id } = readExample(entry, label);
      const { version } = entry.head;
      const isOld = version !== EXAMPLES_LAYOUT.newest;
      // Not as the schema gave it: members that only a newer release knows stay.
      const text = isOld ? JSON.stringify(migrateExample(entry.value, version)) : entry.text;
      yield { id, text, startedAt };
    }
  },
  format: (texts, hash, startedAt) =>
    formatList(EXAMPLES_LAYOUT, { runId: `compact-${hash}`, attempt: 1, startedAt }, texts),
};

const FEEDBACK: FoldedShelf = {
  name: 'feedback',
  inOrder: (tree, month) => pathsOf(tree, month, 'feedback'),
  async *records(tree, file) {
    const label = tree.label(file.path);
    if (!isCompactPath(file.path)) {
      const text = await textOf(file);
      const { id, at } = eventCodec.parse(text, label);
      const { value } = versioned(text, label, EVENT_LAYOUT.schema, EVENT_LAYOUT);
      yield { id, text: JSON.stringify(value['event']), startedAt: at };
      return;
    }
    for await (const entry of entriesOf(listSource(tree, file), EVENTS_LAYOUT)) {
      const { id, at } = readEvent(entry, label);
      yield { id, text: entry.text, startedAt: at };
    }
  },
  format: (texts) => formatList(EVENTS_LAYOUT, {}, texts),
};

export const FOLDED_SHELVES: readonly FoldedShelf[] = [EXAMPLES, FEEDBACK];

async function pathsOf(
  tree: StoreTree,
  month: string,
  shelf: FoldedShelf['name'],
): Promise<readonly string[]> {
  return (await storedPaths(tree, shelf)).filter((path) => path.startsWith(`${month}/`));
}
