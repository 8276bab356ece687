/**
 * PORT. Lists of whole numbers of 32 bits, in the order in which they were added: what near-duplicates are told by, of
 * which a large store has more than fits into memory. Implementations pass `test/dataset/number-lists-contract.ts`.
 */
export interface NumberLists {
  readonly length: number;
  /** Its number, from 0. */
  add(list: Uint32Array): number;
  /**
   * The numbers of a list, copied to `room` where it is large enough. Throws RangeError where there is none, OutsideError
   * where the disk fails.
   */
  at(number: number, room?: Uint32Array): Uint32Array;
  /** One number of a list, without a copy of the others. */
  memberAt(number: number, index: number): number;
}

/** Makes an empty one. */
export type OpenNumberLists = () => NumberLists;

/** Lists by the number of what they belong to, of which few have one. */
export interface SparseLists {
  has(key: number): boolean;
  /** The last one counts. */
  put(key: number, list: Uint32Array): void;
  at(key: number, room?: Uint32Array): Uint32Array | undefined;
}

/** Four bytes for each of `size` keys, beside the lists. */
export function sparseLists(size: number, lists: NumberLists): SparseLists {
  // 0 is none, so the numbers are one more than the places.
  const places = new Uint32Array(size);
  return {
    has: (key) => places[key] !== 0,
    put(key, list) {
      places[key] = lists.add(list) + 1;
    },
    at(key, room) {
      const place = places[key] ?? 0;
      return place === 0 ? undefined : lists.at(place - 1, room);
    },
  };
}
