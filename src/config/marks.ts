/** Where a value and its key stand in the text, and the same for what is inside. Offsets count UTF-16 units from 0. */
export interface Mark {
  readonly value: number;
  readonly key?: number;
  readonly children?: ReadonlyMap<string | number, Mark>;
}

/**
 * The offset of a path's value or key. What is not there is placed at the nearest thing that is: a missing key of a
 * list's item at the item, of an object at the object's own key.
 */
export function offsetOf(root: Mark, path: readonly PropertyKey[], of: 'key' | 'value'): number {
  let mark = root;
  for (const part of path) {
    const next = mark.children?.get(typeof part === 'symbol' ? '' : part);
    if (!next) return mark.key ?? mark.value;
    mark = next;
  }
  return of === 'key' ? (mark.key ?? mark.value) : mark.value;
}
