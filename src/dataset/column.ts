/** One number a row, packed, in blocks: it grows without a copy of what is there. */
export interface Column {
  readonly length: number;
  push(value: number): void;
  at(row: number): number;
  set(row: number, value: number): void;
}

type Packed = Float64Array | Float32Array | Uint32Array | Uint8Array;

const BITS = 14;
const BLOCK = 1 << BITS;

/** `make` says how a number is kept, such as `(n) => new Float32Array(n)`. */
export function createColumn(make: (length: number) => Packed): Column {
  const blocks: Packed[] = [];
  let length = 0;
  const block = (row: number): Packed => {
    const found = blocks[row >>> BITS];
    if (found === undefined || row >= length)
      throw new RangeError(`a column of ${length} rows has no ${row}`);
    return found;
  };
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === blocks.length * BLOCK) blocks.push(make(BLOCK));
      const row = length++;
      block(row)[row & (BLOCK - 1)] = value;
    },
    at: (row) => block(row)[row & (BLOCK - 1)] ?? 0,
    set(row, value) {
      block(row)[row & (BLOCK - 1)] = value;
    },
  };
}

export const float64 = (): Column => createColumn((length) => new Float64Array(length));
export const float32 = (): Column => createColumn((length) => new Float32Array(length));
export const uint32 = (): Column => createColumn((length) => new Uint32Array(length));
export const uint8 = (): Column => createColumn((length) => new Uint8Array(length));
