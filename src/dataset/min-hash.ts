import { seededRandom } from '../base/random.ts';
import { finished } from './keys.ts';

/** Permutations of a signature. */
export const PERMUTATIONS = 128;

/** How often two texts of the threshold's similarity must meet in a band. */
const RECALL = 0.99;

/** Bands of so many rows each. */
export interface Banding {
  readonly bands: number;
  readonly rows: number;
}

/** Makes signatures: of each permutation the least value over the shingles (Broder 1997). */
export function createMinHash(seed: string): (shingles: Uint32Array) => Uint32Array {
  const random = seededRandom(`min-hash:${seed}`);
  const word = (): number => Math.floor(random() * 0x1_0000_0000) >>> 0;
  const offsets = Uint32Array.from({ length: PERMUTATIONS }, word);
  // Odd, so that the multiplication loses nothing.
  const factors = Uint32Array.from({ length: PERMUTATIONS }, () => word() | 1);
  return (shingles) => {
    const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
    for (let n = 0; n < PERMUTATIONS; n++) {
      const offset = offsets[n] ?? 0;
      const factor = factors[n] ?? 1;
      let least = 0xffffffff;
      for (let i = 0; i < shingles.length; i++) {
        let value = Math.imul((shingles[i] ?? 0) ^ offset, factor);
        value = (value ^ (value >>> 15)) >>> 0;
        if (value < least) least = value;
      }
      signature[n] = least;
    }
    return signature;
  };
}

/** Share of equal places of two signatures: an estimate of their texts' Jaccard similarity, standard error <= 0.045. */
export function estimate(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let n = 0; n < PERMUTATIONS; n++) if (a[n] === b[n]) equal++;
  return equal / PERMUTATIONS;
}

/**
 * The longest bands in which two texts of similarity `threshold` still meet with a probability of 0.99: two of
 * similarity s meet in one of b bands of r rows with 1 - (1 - s^r)^b (Leskovec et al., Mining of Massive Datasets, 3.4).
 */
export function bandingFor(threshold: number): Banding {
  for (let rows = 16; rows > 1; rows--) {
    const bands = Math.floor(PERMUTATIONS / rows);
    if (1 - (1 - threshold ** rows) ** bands >= RECALL) return { bands, rows };
  }
  return { bands: PERMUTATIONS, rows: 1 };
}

/** One 32-bit value a band: equal where all its rows are. */
export function bandsOf(signature: Uint32Array, { bands, rows }: Banding): Uint32Array {
  const out = new Uint32Array(bands);
  for (let band = 0; band < bands; band++) {
    let state = band;
    for (let row = 0; row < rows; row++) state = finished(state ^ (signature[band * rows + row] ?? 0));
    out[band] = state;
  }
  return out;
}
