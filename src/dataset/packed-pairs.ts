/** Which half of 64 bits comes first in memory. */
const LOW = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;

/** Pairs of whole numbers of 32 bits, to be sorted outside the heap: as objects they would take ten times as much. */
export interface PackedPairs {
  set(place: number, high: number, low: number): void;
  /** By the high number, then by the low one. */
  sort(): void;
  highAt(place: number): number;
  lowAt(place: number): number;
}

export function packedPairs(length: number): PackedPairs {
  const pairs = new BigUint64Array(length);
  const halves = new Uint32Array(pairs.buffer);
  return {
    set(place, high, low) {
      halves[2 * place + 1 - LOW] = high;
      halves[2 * place + LOW] = low;
    },
    sort() {
      pairs.sort();
    },
    highAt: (place) => halves[2 * place + 1 - LOW] ?? 0,
    lowAt: (place) => halves[2 * place + LOW] ?? 0,
  };
}
