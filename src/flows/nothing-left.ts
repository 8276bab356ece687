import { UserError, type Problem } from '../base/errors.ts';
import { grouped, plural } from '../base/format.ts';
import { REMOVAL_WORDS } from '../dataset/removal.ts';
import type { Selection } from '../dataset/selection.ts';

/** The error for a dataset without an example: what each filter took, and what can be done about it. */
export function nothingLeft(
  { counts, removed }: Pick<Selection, 'counts' | 'removed'>,
  what: string,
  further: readonly Problem[] = [],
): UserError {
  const head: Problem =
    counts.read === 0
      ? {
          message: `nothing is left ${what}: the store is empty`,
          hint: 'fill it with test:run --collect-training-data, or with training:import',
        }
      : { message: `nothing is left ${what} of ${plural(counts.read, 'example')} in the store` };
  return new UserError([
    head,
    ...removed.map(({ why, count }): Problem => {
      const { what: said, advice } = REMOVAL_WORDS[why];
      return { message: `${grouped(count)} ${said}`, ...(advice ? { hint: advice } : {}) };
    }),
    ...further,
  ]);
}
