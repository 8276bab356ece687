import { medianOf } from '../base/median.ts';
import { keyOf, hexOf } from './keys.ts';
import { byId, remaining, type Roll } from './roll.ts';

/** Classes of so few examples are never cut. */
const LEAST_CAP = 20;

/**
 * Cuts classes that are far larger than the others: at most `ratio` times the median class stays, and 20 in any case.
 * Classes are the sets of tools that were called, and the tags; an example goes where its tools have enough already, or
 * all of its tags have. Who goes is drawn by seed and id, those that a person approved last.
 */
export function removeSurplus(roll: Roll, ratio: number | null, seed: string): void {
  if (ratio === null) return;
  const rows = [...remaining(roll)];
  const toolsOf = (row: number): string =>
    JSON.stringify([...new Set(roll.tools.at(roll.toolsAt(row)))].sort());
  const tagsOf = (row: number): readonly string[] => roll.tags.at(roll.tagsAt(row));
  const tools = createCap(rows.map(toolsOf), ratio);
  const tags = createCap(rows.flatMap(tagsOf), ratio);
  for (const row of drawn(roll, rows, seed)) {
    const own = tagsOf(row);
    const fits = tools.hasRoom(toolsOf(row)) && (own.length === 0 || own.some((tag) => tags.hasRoom(tag)));
    if (!fits) {
      roll.remove(row, 'balance');
      continue;
    }
    tools.take(toolsOf(row));
    own.forEach((tag) => tags.take(tag));
  }
}

function createCap(
  members: readonly string[],
  ratio: number,
): { hasRoom(name: string): boolean; take(name: string): void } {
  const sizes = new Map<string, number>();
  for (const name of members) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  // With one class there is nothing to be in balance with.
  const cap =
    sizes.size < 2 ? Infinity : Math.max(LEAST_CAP, Math.ceil((medianOf([...sizes.values()]) ?? 0) * ratio));
  const taken = new Map<string, number>();
  return {
    hasRoom: (name) => (taken.get(name) ?? 0) < cap,
    take: (name) => taken.set(name, (taken.get(name) ?? 0) + 1),
  };
}

function drawn(roll: Roll, rows: readonly number[], seed: string): readonly number[] {
  const lot = new Map(rows.map((row) => [row, keyOf('balance', seed, hexOf(roll.idAt(row))).high]));
  return rows.toSorted(
    (a, b) =>
      roll.reviewedAt(b) - roll.reviewedAt(a) || (lot.get(a) ?? 0) - (lot.get(b) ?? 0) || byId(roll, a, b),
  );
}
