import { plural, usd } from '../../base/format.ts';
import {
  SPENT_ON,
  spentOn,
  sumSpent,
  totalUsd,
  type Spent,
  type SpentOn,
  type SpentSum,
} from '../../run/spent.ts';
import type { ReportInput } from '../types.ts';

/** What a run paid for one thing. */
export interface SpentRow {
  readonly on: SpentOn;
  /** `$0.12`, `$0.12 and unknown for 3 trials`, `unknown`. */
  readonly cost: string;
  /** USD; null where a part is unknown. */
  readonly usd: number | null;
}

type Given = Pick<ReportInput, 'trials' | 'preference'>;

/** Everything that was paid: for the trials, and for asking the judge which side is better. */
function partsOf({ trials, preference }: Given): readonly Spent[] {
  const parts = trials.flatMap((trial) => spentOn(trial));
  return preference ? [...parts, { on: 'judge', usd: preference.usage.costUsd }] : parts;
}

/** USD of all of it; null where a part is unknown. */
export function spentUsd(input: Given): number | null {
  return totalUsd(partsOf(input));
}

/** The same in words; what nobody can know where no trial came to its end. */
export function spentWords(input: Given): string {
  const parts = partsOf(input);
  if (parts.length === 0 && !input.trials.some(({ execution }) => execution))
    return told({ known: 0, unknown: 1 });
  const { known } = sumSpent(parts);
  const trials = input.trials.filter((trial) => totalUsd(spentOn(trial)) === null).length;
  return told({ known, unknown: totalUsd(parts) === null ? Math.max(1, trials) : 0 });
}

/** A row for each thing that was paid for; none where there is nothing to tell apart. */
export function spentRows(input: Given): readonly SpentRow[] {
  const parts = partsOf(input);
  const rows = SPENT_ON.flatMap((on): SpentRow[] => {
    const own = parts.filter((part) => part.on === on);
    return own.length > 0 ? [{ on, cost: told(sumSpent(own), 'unknown'), usd: totalUsd(own) }] : [];
  });
  return rows.length > 1 ? rows : [];
}

function told({ known, unknown }: SpentSum, nothing = 'an unknown amount'): string {
  if (unknown === 0) return usd(known);
  if (known === 0) return nothing;
  return `${usd(known)} and ${nothing} for ${plural(unknown, 'trial')}`;
}
