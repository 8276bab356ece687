import { headOf, headOfText } from '../../example/lists.ts';
import { EXAMPLES_LAYOUT, readExamplesHead, type ExamplesFile } from '../../example/record.ts';
import { splitLines } from './split-lines.ts';
import type { StoreTree, StreamedFile } from './tree.ts';

export type ExamplesHead = Omit<ExamplesFile, 'examples'>;

/** The head of a file of examples, without reading further; undefined where the file is gone. */
export async function examplesHeadOf(
  tree: StoreTree,
  { path, bytes }: StreamedFile,
): Promise<ExamplesHead | undefined> {
  if (!bytes) return undefined;
  const file = tree.label(path);
  for await (const [line = ''] of splitLines(bytes)) {
    const head = headOf(line, file, EXAMPLES_LAYOUT);
    if (head) return readExamplesHead(head.value, file);
    break;
  }
  // Laid out elsewhere.
  const text = await tree.read(path);
  if (text === undefined) return undefined;
  return readExamplesHead(headOfText(text, file, EXAMPLES_LAYOUT).value, file);
}
