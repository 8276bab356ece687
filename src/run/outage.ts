import { plural } from '../base/format.ts';
import type { RunStop } from './events.ts';
import type { TrialError } from './types.ts';

/** That many trials at the beginning, all without an answer, are an outage. */
export const OUTAGE_FIRST = 10;
/** That many in a row are one at any time. */
export const OUTAGE_ROW = 20;

/** Watches how trials end, in the order in which they end; answers why to stop once the provider is plainly away. */
export function createOutageBreaker(planned: number): (error: TrialError | undefined) => RunStop | undefined {
  const first = Math.min(OUTAGE_FIRST, planned);
  let answered = false;
  let row = 0;
  return (error) => {
    if (!error) {
      answered = true;
      row = 0;
      return undefined;
    }
    row++;
    if (row < (answered ? OUTAGE_ROW : first)) return undefined;
    const which = answered ? `${row} trials in a row` : `the first ${plural(row, 'trial')}`;
    return {
      kind: 'outage',
      message: `${which} ended in infrastructure errors of ${error.service ?? 'the provider'}`,
      detail: error.message,
    };
  };
}
