/**
 * Size of a maximum matching between `left` and `right` items (Kuhn's augmenting paths, O(left × edges)).
 * Taking the first free partner instead would miss pairs: an expectation without arguments can use up the call
 * that the next one, with arguments, needs.
 */
export function maximumMatching(
  left: number,
  right: number,
  matches: (leftIndex: number, rightIndex: number) => boolean,
): number {
  const edges = Array.from({ length: left }, (_l, l) =>
    Array.from({ length: right }, (_r, r) => r).filter((r) => matches(l, r)),
  );
  const owner = new Map<number, number>();

  const place = (l: number, seen: Set<number>): boolean => {
    for (const r of edges[l] ?? []) {
      if (seen.has(r)) continue;
      seen.add(r);
      const other = owner.get(r);
      if (other === undefined || place(other, seen)) {
        owner.set(r, l);
        return true;
      }
    }
    return false;
  };

  let size = 0;
  for (let l = 0; l < left; l++) if (place(l, new Set())) size++;
  return size;
}

/** Length of the longest common subsequence of two lists, by the given test; one row of memory. */
export function longestCommon(
  left: number,
  right: number,
  matches: (leftIndex: number, rightIndex: number) => boolean,
): number {
  let previous = Array.from({ length: right + 1 }, () => 0);
  for (let l = 0; l < left; l++) {
    const current = [0];
    for (let r = 0; r < right; r++) {
      const longest = matches(l, r)
        ? (previous[r] ?? 0) + 1
        : Math.max(previous[r + 1] ?? 0, current[r] ?? 0);
      current.push(longest);
    }
    previous = current;
  }
  return previous[right] ?? 0;
}
