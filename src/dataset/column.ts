import { pagesOf } from './pages.ts';

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

/** Of so many bytes a number; `over` says how they are kept. */
export function createColumn(bytes: number, over: (buffer: ArrayBuffer) => Packed): Column {
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
      if (length === blocks.length * BLOCK) blocks.push(over(pagesOf(BLOCK * bytes)));
      const row = length++;
      block(row)[row & (BLOCK - 1)] = value;
    },
    at: (row) => block(row)[row & (BLOCK - 1)] ?? 0,
    set(row, value) {
      block(row)[row & (BLOCK - 1)] = value;
    },
  };
}

export const float64 = (): Column => createColumn(8, (buffer) => new Float64Array(buffer));
export const float32 = (): Column => createColumn(4, (buffer) => new Float32Array(buffer));
export const uint32 = (): Column => createColumn(4, (buffer) => new Uint32Array(buffer));
export const uint8 = (): Column => createColumn(1, (buffer) => new Uint8Array(buffer));
