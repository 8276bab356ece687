import type { Resembled } from './firewall.ts';
import { hexOf, type Key } from './keys.ts';
import type { PrepareOptions } from './options.ts';
import type { PromptTable } from './prompt-table.ts';
import { REMOVALS, type Gating, type Removal } from './removal.ts';
import type { Features } from './resemblance.ts';
import { remaining, type Roll } from './roll.ts';
import { sortedKeys } from './sorted-keys.ts';
import type { Assignment } from './split.ts';
import type { Split } from './types.ts';

/** A scenario as it was. */
export interface ScenarioPair {
  readonly id: string;
  readonly hash: string;
}

export interface Entry extends Assignment {
  readonly id: string;
  /** 16 hex digits: families that were joined have one. */
  readonly family: string;
}

export interface HoldoutEntry {
  readonly id: string;
  readonly why: Gating;
  readonly scenario: string;
  /** 0–1, null where only the letters are alike. */
  readonly similarity: number | null;
}

/** What a model saw, without its text. */
export interface TrainedPrompt extends Features {
  /** Of the normalised text, 16 hex digits. */
  readonly key: string;
}

export interface SelectionCounts extends Readonly<Record<Split, number>> {
  /** Examples of the store. */
  readonly read: number;
  readonly holdout: number;
  readonly families: number;
}

/** Which examples a dataset holds, and why the others are not in it. */
export interface Selection {
  readonly options: PrepareOptions;
  readonly counts: SelectionCounts;
  /** ISO 8601: of the newest example of the store. Null for an empty one. */
  readonly newest: string | null;
  /** Filters that removed something, in the order in which they are asked. */
  readonly removed: readonly { readonly why: Removal; readonly count: number }[];
  /** Comparisons that were left out among texts of one template. */
  readonly leftOut: number;
  readonly gate: { readonly scenarios: readonly ScenarioPair[]; readonly queries: number };
  /** Of what is trained and validated on. */
  readonly scenarios: readonly ScenarioPair[];
  readonly configHashes: readonly string[];
  /** Undefined for an example that is in no split. */
  readonly placeOf: (id: string) => Assignment | undefined;
  /** By id. */
  readonly entries: () => Iterable<Entry>;
  readonly holdout: () => Iterable<HoldoutEntry>;
  /** Distinct prompts that are trained or validated on, by key. */
  readonly prompts: () => Iterable<TrainedPrompt>;
}

export interface SelectionInput extends Pick<Selection, 'options' | 'newest' | 'leftOut' | 'gate'> {
  readonly read: number;
  readonly roll: Roll;
  readonly table: PromptTable;
  readonly removed: ReadonlyMap<Removal, number>;
  readonly holdout: ReadonlyMap<number, Resembled>;
  /** Number of the family that a row's family goes by. */
  readonly familyAt: (row: number) => number;
  readonly assign: (family: Key) => Assignment;
}

export function selectionOf(input: SelectionInput): Selection {
  const { options, newest, leftOut, gate, read, roll, table, holdout } = input;
  const inOrder = function* (rows: Iterable<number>): Generator<number, undefined> {
    for (const id of sortedKeys(mapped(rows, (row) => roll.idAt(row)))) yield roll.rowAt(id);
  };
  const idAt = (row: number): string => `ex-${hexOf(roll.idAt(row))}`;
  const familyKeyAt = (row: number): Key => roll.families.keyAt(input.familyAt(row));
  const assignmentAt = createAssignments(input);
  const counts = { train: 0, validation: 0, test: 0 };
  const origins = new Set<number>();
  const families = new Uint8Array(roll.families.size);
  for (const row of remaining(roll)) {
    const { split } = assignmentAt(row);
    counts[split]++;
    families[input.familyAt(row)] = 1;
    if (split !== 'test') origins.add(roll.originAt(row));
  }
  const origin = [...origins].map((number) => roll.origins.at(number));
  return {
    options,
    newest,
    leftOut,
    gate: { ...gate, scenarios: inNameOrder(gate.scenarios) },
    counts: { read, ...counts, holdout: holdout.size, families: families.reduce((sum, one) => sum + one, 0) },
    removed: removedOf(input),
    scenarios: pairsOf(origin),
    configHashes: [...new Set(origin.flatMap(([config = '']) => (config === '' ? [] : [config])))].sort(),
    placeOf(id) {
      const row = roll.rowOf(id);
      return row === undefined || roll.removalAt(row) !== undefined ? undefined : assignmentAt(row);
    },
    *entries() {
      for (const row of inOrder(remaining(roll)))
        yield { id: idAt(row), ...assignmentAt(row), family: hexOf(familyKeyAt(row)) };
    },
    *holdout() {
      for (const row of inOrder(holdout.keys())) {
        const one = holdout.get(row);
        if (one) yield { id: idAt(row), ...one };
      }
    },
    *prompts() {
      const isUsed = new Uint8Array(table.size);
      for (const row of remaining(roll))
        if (assignmentAt(row).split !== 'test') isUsed[roll.promptAt(row)] = 1;
      for (const key of sortedKeys(mapped(marked(isUsed), (number) => table.keyAt(number))))
        yield { key: hexOf(key), ...table.featuresOf(table.numberAt(key)) };
    },
  };
}

/** Draws each family once: of a million families two small numbers each are kept. */
function createAssignments({ roll, familyAt, assign }: SelectionInput): (row: number) => Assignment {
  const splits = new Uint8Array(roll.families.size);
  const folds = new Int16Array(roll.families.size);
  return (row) => {
    const family = familyAt(row);
    const known = SPLITS[(splits[family] ?? 0) - 1];
    if (known !== undefined) {
      const fold = folds[family] ?? -1;
      return { split: known, fold: fold < 0 ? null : fold };
    }
    const made = assign(roll.families.keyAt(family));
    splits[family] = SPLITS.indexOf(made.split) + 1;
    folds[family] = made.fold ?? -1;
    return made;
  };
}

const SPLITS: readonly Split[] = ['train', 'validation', 'test'];

function removedOf({ roll, removed }: SelectionInput): Selection['removed'] {
  const counts = new Map(removed);
  for (let row = 0; row < roll.size; row++) {
    const why = roll.removalAt(row);
    if (why !== undefined) counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return REMOVALS.flatMap((why) => {
    const count = counts.get(why);
    return count === undefined ? [] : [{ why, count }];
  });
}

function pairsOf(origins: readonly (readonly string[])[]): readonly ScenarioPair[] {
  const pairs = origins.flatMap(([, id = '', hash = '']) => (id === '' ? [] : [{ id, hash }]));
  return inNameOrder([...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()]);
}

function inNameOrder(pairs: readonly ScenarioPair[]): readonly ScenarioPair[] {
  const name = ({ id, hash }: ScenarioPair): string => `${id} ${hash}`;
  return pairs.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}

function* marked(marks: Uint8Array): Generator<number, undefined> {
  for (let number = 0; number < marks.length; number++) if (marks[number] === 1) yield number;
}

function* mapped<T, U>(items: Iterable<T>, make: (item: T) => U): Generator<U, undefined> {
  for (const item of items) yield make(item);
}
