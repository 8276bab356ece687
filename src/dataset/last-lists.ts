/**
 * The lists that came last, each with what belongs to it. Memory that one lay in is used again, where garbage outside of
 * the heap would pile up before it is collected.
 */
export interface LastLists<T extends { readonly list: Uint32Array }> {
  /** Oldest first. */
  readonly items: readonly T[];
  /** For a next list, of any length: too short a room is left aside by whoever fills it. */
  room(): Uint32Array;
  /** Puts the oldest out where there would be too many. */
  push(item: T): void;
  /** Of a list that was not put in and is not needed any more. */
  giveBack(list: Uint32Array): void;
  clear(): void;
}

export function createLastLists<T extends { readonly list: Uint32Array }>(most: number): LastLists<T> {
  const items: T[] = [];
  const free: Uint32Array[] = [];
  const giveBack = (list: Uint32Array): void => void free.push(new Uint32Array(list.buffer));
  return {
    items,
    room: () => free.pop() ?? new Uint32Array(),
    push(item) {
      items.push(item);
      const oldest = items.length > most ? items.shift() : undefined;
      if (oldest) giveBack(oldest.list);
    },
    giveBack,
    clear() {
      for (const { list } of items.splice(0)) giveBack(list);
    },
  };
}
