import { quote } from './quote.ts';
import { aboutAnswer, cannotTell } from './say.ts';
import type { AssertionType } from './type.ts';
import { text } from './value.ts';

/** promptfoo's default: edits. */
const MOST = 5;
/** Cells of the table that are computed: about a tenth of a second. */
const CELLS_LIMIT = 25_000_000;

/** Insertions, deletions and replacements of UTF-16 units that make `left` into `right`; one row of memory. */
export function editDistance(left: string, right: string): number {
  const row = Uint32Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let l = 1; l <= left.length; l++) {
    const unit = left.charCodeAt(l - 1);
    let diagonal = row[0] ?? 0;
    row[0] = l;
    for (let r = 1; r <= right.length; r++) {
      const above = row[r] ?? 0;
      const replaced = diagonal + (unit === right.charCodeAt(r - 1) ? 0 : 1);
      row[r] = Math.min(above + 1, (row[r - 1] ?? 0) + 1, replaced);
      diagonal = above;
    }
  }
  return row[right.length] ?? 0;
}

export const levenshtein: AssertionType<string | number> = {
  type: 'levenshtein',
  summary:
    'At most this many edits (threshold, 5) make the answer into this text. Score: 1 less the share of edits.',
  example: 'Done.',
  value: text,
  threshold: 'distance',
  stage: 'summarizer',
  aboutTools: false,
  readsText: true,
  check(value, { message }, options) {
    const wanted = String(value);
    const { threshold: most = MOST } = options;
    const say = (passed: boolean, edits: string, score: number) =>
      aboutAnswer(
        passed,
        message,
        `be ${quote(wanted)} within ${most} edits (it takes ${edits})`,
        options,
        score,
      );
    const apart = Math.abs(message.length - wanted.length);
    if (message.length * wanted.length > CELLS_LIMIT) {
      // The lengths alone tell.
      if (apart > most) return say(false, `at least ${apart}`, 0);
      return cannotTell('the answer and the text are too long to be compared letter by letter');
    }
    const edits = editDistance(message, wanted);
    return say(edits <= most, String(edits), 1 - edits / Math.max(message.length, wanted.length));
  },
};
