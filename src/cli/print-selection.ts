import { grouped, plural } from '../base/format.ts';
import { REMOVAL_WORDS } from '../dataset/removal.ts';
import type { Selection } from '../dataset/selection.ts';

/** What went where, one fact a line, for people. All of it is our own words and numbers. */
export function selectionLines({ counts, removed, options, leftOut, gate }: Selection): string[] {
  const { read, train, validation, test, families, holdout } = counts;
  const kept = train + validation + test;
  return [
    `${plural(read, 'example')} in the store, ${grouped(kept)} selected in ${plural(families, 'family', 'families')}`,
    ...removed.map(({ why, count }) => `  ${grouped(count)} ${REMOVAL_WORDS[why].what}`),
    `train ${train}, validation ${validation}, test ${test}, held out ${holdout}`,
    options.includeGating
      ? '! CONTAMINATED: scenarios that gate pull requests are in it, and their checks prove nothing about a model trained on it'
      : `guarded: ${plural(gate.scenarios.length, 'gating scenario')}, ${plural(gate.queries, 'query', 'queries')} of theirs`,
    ...(leftOut > 0
      ? [
          `! ${plural(leftOut, 'comparison')} of texts of one template were left out: near-duplicates may be among them`,
        ]
      : []),
    ...(['train', 'validation'] as const)
      .filter((split) => counts[split] === 0 && options.shares[split] > 0)
      .map((split) => `! the ${split} split is empty: there are too few families, or try another --seed`),
  ];
}

/** The same for machines. */
export function selectionJson({ counts, removed, options, leftOut, newest }: Selection): object {
  return {
    counts,
    removed: Object.fromEntries(removed.map(({ why, count }) => [why, count])),
    leftOut,
    contaminated: options.includeGating,
    newest,
  };
}
