import { UserError } from '../../base/errors.ts';
import type { CompactOptions, Fold } from '../../example/upkeep.ts';
import { storedMonths } from './files.ts';
import { FOLDED_SHELVES } from './fold-shelves.ts';
import { foldsOf, type PlannedFold } from './fold.ts';
import type { StoreTree } from './tree.ts';

/**
 * Folds the older months of a tree, at most `most` folds, and gives what was done. The new file is there before the old
 * ones go, and a file that is no longer what was read stays.
 */
export async function compactTree(
  tree: StoreTree,
  { before, maxBytes, dryRun = false, signal }: CompactOptions,
  most = Infinity,
  onFold: (fold: Fold) => void = () => undefined,
): Promise<readonly Fold[]> {
  const done: Fold[] = [];
  for (const shelf of FOLDED_SHELVES) {
    for (const month of await storedMonths(tree, shelf.name)) {
      if (month.slice(-7) >= before) continue;
      for await (const planned of foldsOf(tree, month, shelf, maxBytes)) {
        signal?.throwIfAborted();
        if (!dryRun) await carryOut(tree, planned);
        const { made, sources, records } = planned;
        const fold = { path: made?.path ?? month, files: sources.length, records };
        done.push(fold);
        onFold(fold);
        if (done.length >= most) return done;
      }
    }
  }
  return done;
}

async function carryOut(tree: StoreTree, { made, sources }: PlannedFold): Promise<void> {
  if (made && !(await tree.create(made.path, made.text)) && (await tree.read(made.path)) !== made.text) {
    throw new UserError({
      place: { file: tree.label(made.path) },
      message: 'is not what its name says, so nothing was folded into it',
      hint: 'restore it from git history, or move it away',
    });
  }
  for (const { path, blobId } of sources) await tree.remove(path, blobId);
  // Another compaction may have folded our file into one that we have just removed: of two such one at least sees it.
  if (made) await tree.create(made.path, made.text);
}
