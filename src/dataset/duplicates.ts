import type { Groups } from './groups.ts';
import { byPreference, remaining, type Roll } from './roll.ts';
import { jaccard } from './shingles.ts';

/** Of examples that repeat each other word for word the best one stays. */
export function removeDuplicates(roll: Roll): void {
  const prefer = byPreference(roll);
  // By the number of what is equal, of which there are as many as rows at most; a Map takes ten times as much.
  const best = new Int32Array(roll.size).fill(-1);
  for (const row of remaining(roll)) {
    const exact = roll.exactAt(row);
    const known = best[exact] ?? -1;
    const [keep, drop] = known < 0 || prefer(row, known) < 0 ? [row, known] : [known, row];
    best[exact] = keep;
    if (drop >= 0) roll.remove(drop, 'duplicate');
  }
}

/** An answer is compared with so many of its like that were kept, no more; see `near-prompts.ts`. */
const MOST_COMPARED = 100;

/** What near-duplicates are told by. */
export interface Alike {
  /** Of prompts, by number. */
  readonly groups: Groups;
  readonly prompts: ReadonlyMap<number, Uint32Array>;
  /** Shingles of the answers, by row. */
  readonly answers: ReadonlyMap<number, Uint32Array>;
  readonly threshold: number;
}

/**
 * Of examples whose prompts and whose answers are alike, with the same tools in the same order, the best one stays. An
 * answer alone makes no duplicate: the same words may be right for two different questions.
 */
export function removeNearDuplicates(roll: Roll, alike: Alike): void {
  const classes = new Map<string, number[]>();
  for (const row of remaining(roll)) {
    if (!alike.answers.has(row)) continue;
    const key = `${alike.groups.rootOf(roll.promptAt(row))} ${roll.toolsAt(row)}`;
    const rows = classes.get(key);
    if (rows) rows.push(row);
    else classes.set(key, [row]);
  }
  for (const rows of classes.values()) {
    const kept: number[] = [];
    for (const row of rows.sort(byPreference(roll))) {
      if (kept.slice(-MOST_COMPARED).some((other) => areAlike(roll, alike, row, other)))
        roll.remove(row, 'near-duplicate');
      else kept.push(row);
    }
  }
}

function areAlike(roll: Roll, { prompts, answers, threshold }: Alike, a: number, b: number): boolean {
  const [x, y] = [answers.get(a), answers.get(b)];
  if (!x || !y || jaccard(x, y) < threshold) return false;
  const [p, q] = [roll.promptAt(a), roll.promptAt(b)];
  if (p === q) return true;
  const [left, right] = [prompts.get(p), prompts.get(q)];
  return left !== undefined && right !== undefined && jaccard(left, right) >= threshold;
}
