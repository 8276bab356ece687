import { createHash } from 'node:crypto';
import { hex32 } from './keys.ts';
import { REMOVALS } from './removal.ts';
import { SAYS_THE_SAME, SAYS_THE_SAME_WITH_TOOLS } from './resemblance.ts';
import type { Selection, SelectionCounts } from './selection.ts';

export const MANIFEST_SCHEMA = 'agent-tester/dataset';
export const MANIFEST_VERSION = 1;

/**
 * The manifest of a dataset as text, in pieces: a first line with the hash of all that follows, the head, and then one
 * example, one held-out example and one prompt a line, each list by id. The same selection gives the same bytes; no
 * clock is asked, the store's newest example says how old it is.
 */
export function* manifestPieces(selection: Selection): Generator<string, undefined> {
  const hash = createHash('sha256');
  for (const piece of bodyPieces(selection)) hash.update(piece);
  const head = { schema: MANIFEST_SCHEMA, version: MANIFEST_VERSION, hash: hash.digest('hex') };
  yield `${JSON.stringify(head).slice(0, -1)},\n`;
  yield* bodyPieces(selection);
}

function* bodyPieces(selection: Selection): Generator<string, undefined> {
  const { options, counts, newest, leftOut, gate, scenarios, configHashes } = selection;
  const members = {
    contaminated: options.includeGating,
    newest,
    options,
    thresholds: { paraphrase: SAYS_THE_SAME, paraphraseWithTools: SAYS_THE_SAME_WITH_TOOLS },
    counts: inOrder(counts),
    removed: Object.fromEntries(
      REMOVALS.map((why) => [why, selection.removed.find((one) => one.why === why)?.count ?? 0]),
    ),
    leftOut,
    gate,
    scenarios,
    configHashes,
  };
  for (const [name, value] of Object.entries(members)) yield `"${name}":${JSON.stringify(value)},\n`;
  yield* listPieces('examples', selection.entries(), ({ id, split, family, fold }) => ({
    id,
    split,
    family,
    ...(fold === null ? {} : { fold }),
  }));
  yield ',\n';
  yield* listPieces('holdout', selection.holdout(), ({ id, why, scenario, similarity }) => ({
    id,
    why,
    scenario,
    similarity: similarity === null ? null : Math.round(similarity * 1e4) / 1e4,
  }));
  yield ',\n';
  yield* listPieces('prompts', selection.prompts(), ({ key, query, conversation }) => ({
    key,
    query: hexes(query),
    ...(conversation ? { conversation: hexes(conversation) } : {}),
  }));
  yield '}\n';
}

function* listPieces<T>(
  name: string,
  items: Iterable<T>,
  shown: (item: T) => object,
): Generator<string, undefined> {
  yield `"${name}":[`;
  let separator = '\n';
  for (const item of items) {
    yield `${separator}${JSON.stringify(shown(item))}`;
    separator = ',\n';
  }
  yield '\n]';
}

function inOrder({ read, train, validation, test, holdout, families }: SelectionCounts): SelectionCounts {
  return { read, train, validation, test, holdout, families };
}

/** Eight hex digits a stem, without a space between. */
function hexes(stems: Uint32Array): string {
  return Array.from(stems, hex32).join('');
}
