import type { Groups } from './groups.ts';
import { createLastLists } from './last-lists.ts';
import type { SparseLists } from './number-lists.ts';
import { byPreference, remaining, type Roll } from './roll.ts';
import type { Rest } from './rest.ts';
import { areSimilar } from './shingles.ts';

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
const REST_EVERY = 1024;

/** What near-duplicates are told by. */
export interface Alike {
  /** Of prompts, by number. */
  readonly groups: Groups;
  readonly prompts: SparseLists;
  /** Shingles of the answers, by row. */
  readonly answers: SparseLists;
  readonly threshold: number;
}

/**
 * Of examples whose prompts and whose answers are alike, with the same tools in the same order, the best one stays. An
 * answer alone makes no duplicate: the same words may be right for two different questions.
 */
export async function removeNearDuplicates(roll: Roll, alike: Alike, rest: Rest): Promise<void> {
  const prefer = byPreference(roll);
  const rootAt = (row: number): number => alike.groups.rootOf(roll.promptAt(row));
  const isOneClass = (a: number, b: number): boolean =>
    rootAt(a) === rootAt(b) && roll.toolsAt(a) === roll.toolsAt(b);
  // Packed and sorted: a list for each class takes ten times as much where most have a few rows.
  const rows = Uint32Array.from(compared(roll, alike));
  rows.sort((a, b) => rootAt(a) - rootAt(b) || roll.toolsAt(a) - roll.toolsAt(b) || prefer(a, b));
  const kept = createLastLists<Answer>(MOST_COMPARED);
  for (const [n, row] of rows.entries()) {
    if (n % REST_EVERY === 0) await rest();
    const [first] = kept.items;
    if (first && !isOneClass(first.row, row)) kept.clear();
    const own = { row, prompt: roll.promptAt(row), list: alike.answers.at(row, kept.room()) ?? NONE };
    if (kept.items.some((other) => areAlike(alike, own, other))) {
      roll.remove(row, 'near-duplicate');
      kept.giveBack(own.list);
    } else kept.push(own);
  }
}

interface Answer {
  readonly row: number;
  readonly prompt: number;
  /** Its shingles. */
  readonly list: Uint32Array;
}

const NONE = new Uint32Array();

function* compared(roll: Roll, { answers }: Alike): Generator<number, undefined> {
  for (const row of remaining(roll)) if (answers.has(row)) yield row;
}

function areAlike({ prompts, threshold }: Alike, a: Answer, b: Answer): boolean {
  if (!areSimilar(a.list, b.list, threshold)) return false;
  if (a.prompt === b.prompt) return true;
  const [left, right] = [prompts.at(a.prompt), prompts.at(b.prompt)];
  return left !== undefined && right !== undefined && areSimilar(left, right, threshold);
}
