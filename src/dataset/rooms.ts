/**
 * Memory for lists of which only the last few are needed: it is used again, where garbage outside of the heap would pile up
 * before it is collected.
 */
export interface Rooms {
  /** Of any length. */
  take(): Uint32Array;
  /** A list that came to lie in a room, or in memory of its own, and is not needed any more. */
  giveBack(list: Uint32Array): void;
}

export function createRooms(): Rooms {
  const free: Uint32Array[] = [];
  return {
    take: () => free.pop() ?? new Uint32Array(),
    giveBack(list) {
      free.push(new Uint32Array(list.buffer));
    },
  };
}
