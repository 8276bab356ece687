/** Sets that are joined more and more (union-find with halved paths). */
export interface Groups {
  /** The set's name: its least member. */
  rootOf(member: number): number;
  join(a: number, b: number): void;
}

/** Each of `size` members, from 0, alone. */
export function createGroups(size: number): Groups {
  const parents = Uint32Array.from({ length: size }, (_, n) => n);
  const rootOf = (member: number): number => {
    let at = member;
    for (;;) {
      const parent = parents[at] ?? at;
      if (parent === at) return at;
      const above = parents[parent] ?? parent;
      parents[at] = above;
      at = above;
    }
  };
  return {
    rootOf,
    join(a, b) {
      const [x, y] = [rootOf(a), rootOf(b)];
      if (x !== y) parents[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
