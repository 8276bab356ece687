import { medianOf } from '../base/median.ts';
import { hexOf, keyOf } from './keys.ts';
import { byId, remaining, type Roll } from './roll.ts';

/** Classes of so few examples are never cut. */
const LEAST_CAP = 20;

/** Nor are those that hold no more than this share of everything: real usage has many rare classes beside its usual ones. */
const LEAST_SHARE = 0.25;

/**
 * Cuts classes that are far larger than the others: of one that has more than `times` the median of the classes and more
 * than a quarter of everything, the larger of the two stays, and 20 in any case. Classes are the sets of tools that were called, and the tags; an example goes where its tools have enough already, or all of its
 * tags have. Who goes is drawn by seed and id, those that a person approved last.
 */
export function removeSurplus(roll: Roll, times: number | null, seed: string): void {
  if (times === null) return;
  const toolsOf = createToolClasses(roll);
  const tagsOf = (row: number): readonly string[] => roll.tags.at(roll.tagsAt(row));
  const rows = drawn(roll, seed);
  const [tools, tags] = [createCap(times, rows.length), createCap(times, rows.length)];
  for (const row of rows) {
    tools.count(toolsOf(row));
    tagsOf(row).forEach((tag) => tags.count(tag));
  }
  for (const row of rows) {
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

/** The set of a row's tools; one text for all rows that called the same. */
function createToolClasses(roll: Roll): (row: number) => string {
  const names = new Map<number, string>();
  return (row) => {
    const number = roll.toolsAt(row);
    const known = names.get(number) ?? JSON.stringify([...new Set(roll.tools.at(number))].sort());
    names.set(number, known);
    return known;
  };
}

interface Cap {
  count(name: string): void;
  hasRoom(name: string): boolean;
  take(name: string): void;
}

/** `all` is the number of examples. Every one is counted before the first asks for room. */
function createCap(times: number, all: number): Cap {
  const sizes = new Map<string, number>();
  const taken = new Map<string, number>();
  let cap: number | undefined;
  const capOf = (): number => {
    // With one class there is nothing to be in balance with.
    if (sizes.size < 2) return Infinity;
    const median = medianOf([...sizes.values()]) ?? 0;
    return Math.max(LEAST_CAP, Math.ceil(times * median), Math.ceil(LEAST_SHARE * all));
  };
  return {
    count(name) {
      sizes.set(name, (sizes.get(name) ?? 0) + 1);
    },
    hasRoom: (name) => (taken.get(name) ?? 0) < (cap ??= capOf()),
    take(name) {
      taken.set(name, (taken.get(name) ?? 0) + 1);
    },
  };
}

/** Those that a person approved first, then by lot. */
function drawn(roll: Roll, seed: string): Uint32Array {
  const lots = new Uint32Array(roll.size);
  const rows = Uint32Array.from(remaining(roll));
  for (const row of rows) lots[row] = keyOf('balance', seed, hexOf(roll.idAt(row))).high;
  return rows.sort(
    (a, b) => roll.reviewedAt(b) - roll.reviewedAt(a) || (lots[a] ?? 0) - (lots[b] ?? 0) || byId(roll, a, b),
  );
}
