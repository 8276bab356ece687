import type { EmptySplit } from './write-splits.ts';
import { nothingLeft } from '../nothing-left.ts';
import type { Problem } from '../../base/errors.ts';
import { grouped, plural } from '../../base/format.ts';
import type { Manifest } from '../../dataset/manifest-schema.ts';
import type { Selection } from '../../dataset/selection.ts';
import type { RowKind, Split } from '../../dataset/types.ts';

const NO_PAIRS: Problem = {
  message: 'no two answers to the same prompt, of which one is good and one is bad, are among them',
  hint: 'write better answers in training:review (edit) or with feedback:add --suggest-response, rate several trials of a scenario, or compare two models by ab:test; select with --pairs, so that bad answers stay',
};

/** Reasons for which a person's word is what is missing. */
const UNJUDGED = /unknown|nobody knows|neither good nor bad|only the names/;
const JUDGE = 'approve what is right in training:review, or label it with feedback:add';

/** The error for an export without a row: what each filter took, which splits are empty, and why examples gave no row. */
export function nothingToWrite(
  { selection, manifest }: { readonly selection: Selection | null; readonly manifest: Manifest | null },
  splits: readonly Split[],
  empty: readonly EmptySplit[],
  rejectedSince: number,
  kind?: RowKind,
): Error {
  const counts = selection?.counts ?? manifest?.counts;
  const reasons: Problem[] = empty.flatMap(({ skipped }) =>
    [...skipped].map(([why, count]) => ({
      message: `${grouped(count)} gave no row: ${why}`,
      ...(UNJUDGED.test(why) ? { hint: JUDGE } : {}),
    })),
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
    ...(kind === 'preference' && held > 0 && reasons.length === 0 ? [NO_PAIRS] : []),
  ];
  const removed = selection?.removed ?? [];
  const read = counts ?? { read: 0, train: 0, validation: 0, test: 0, holdout: 0, families: 0 };
  return nothingLeft({ counts: read, removed }, 'to export', further);
}
