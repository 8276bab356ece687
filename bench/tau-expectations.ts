/**
 * Recorded airline conversations: how often an expectation on the tool calls fails what the benchmark passes, before and
 * after alternatives, lenient arguments and forbidden tools could be written. `node bench/tau-expectations.ts`
 */
import { existsSync } from 'node:fs';
import { agreement, exactly, needed } from '../test/tau/expectations.ts';
import { AIRLINE, readRows } from '../test/tau/rows.ts';

if (!existsSync(AIRLINE)) {
  console.log('skipped: the conversations are not beside this repository');
} else {
  const rows = readRows(AIRLINE);
  const share = (part: number, whole: number): string =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  for (const [name, judge] of [
    ['exactly the annotated calls', exactly],
    ['what is needed, and what is forbidden', needed],
  ] as const) {
    const { passing, wronglyFailed, failing, wronglyPassed } = agreement(rows, judge);
    console.log(
      `${name.padEnd(40)} fails ${share(wronglyFailed, passing)} of the passing, passes ${share(wronglyPassed, failing)} of the failing`,
    );
  }
}
