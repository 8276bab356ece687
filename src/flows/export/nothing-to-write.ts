import type { EmptySplit } from './write-splits.ts';
import { nothingLeft } from '../nothing-left.ts';
import type { Problem } from '../../base/errors.ts';
import { plural } from '../../base/format.ts';
import type { Manifest } from '../../dataset/manifest-schema.ts';
import type { Selection } from '../../dataset/selection.ts';
import type { Split } from '../../dataset/types.ts';

/** The error for an export without a row: what each filter took, which splits are empty, and why examples gave no row. */
export function nothingToWrite(
  { selection, manifest }: { readonly selection: Selection | null; readonly manifest: Manifest | null },
  splits: readonly Split[],
  empty: readonly EmptySplit[],
  rejectedSince: number,
): Error {
  const counts = selection?.counts ?? manifest?.counts;
  const reasons: Problem[] = empty.flatMap(({ skipped }) =>
    [...skipped].map(([why, count]) => ({ message: `${count.toLocaleString('en-US')} gave no row: ${why}` })),
  );
  const held = splits.reduce((sum, split) => sum + (counts?.[split] ?? 0), 0);
  const further: Problem[] = [
    ...(counts && held === 0 && counts.train + counts.validation + counts.test > 0
      ? [
          {
            message: `the ${splits.join(' and ')} split holds none of them: train ${counts.train}, validation ${counts.validation}, test ${counts.test}`,
            hint: 'name another --split, or another --seed',
          },
        ]
      : []),
    ...(rejectedSince > 0
      ? [{ message: `${plural(rejectedSince, 'example')} of the manifest were rejected since` }]
      : []),
    ...reasons,
  ];
  const removed = selection?.removed ?? [];
  const read = counts ?? { read: 0, train: 0, validation: 0, test: 0, holdout: 0, families: 0 };
  return nothingLeft({ counts: read, removed }, 'to export', further);
}
