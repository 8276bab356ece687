import { hash32 } from './keys.ts';
import { compared, wordsOf } from './words.ts';

/** Characters at the start whose runs of four count: they decide of short texts, and hardly of long ones. */
const HEAD = 200;
const GRAM = 4;

/**
 * What a text is compared by: hashes of its pairs of words, and of the runs of four characters in its first 200, sorted
 * and each once. Every text has both, so that no length divides two that are nearly equal.
 */
export function shinglesOf(text: string): Uint32Array {
  const words = wordsOf(compared(text));
  const head = ` ${words.join(' ').slice(0, HEAD)} `;
  const pairs = Math.max(0, words.length - 1);
  // A packed list, sorted: a Set of numbers takes several times as long.
  const found = scratchOf(pairs + Math.max(1, head.length - GRAM + 1));
  for (let n = 0; n < pairs; n++) found[n] = hash32(`${words[n]} ${words[n + 1]}`);
  for (let n = pairs; n < found.length; n++)
    found[n] = hash32(head, n - pairs, Math.min(n - pairs + GRAM, head.length));
  found.sort();
  let size = 0;
  for (const value of found) if (size === 0 || value !== found[size - 1]) found[size++] = value;
  return found.slice(0, size);
}

const scratch = new Uint32Array(16_384);

/** Memory for one text: of a million, each with its own, the garbage would pile up outside of the heap. */
function scratchOf(length: number): Uint32Array {
  return length <= scratch.length ? scratch.subarray(0, length) : new Uint32Array(length);
}

/** Share of what either has that both have, 0–1, of two sorted lists without repetition; two empty ones are equal. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const either = a.length + b.length - shared;
  return either === 0 ? 1 : shared / either;
}

/**
 * True where `jaccard` is `threshold`, 0–1, or more; most pairs are told apart after a few of their members: to share t of
 * either, two of m and n must share t (m + n) / (1 + t).
 */
export function areSimilar(a: Uint32Array, b: Uint32Array, threshold: number): boolean {
  // Rounding must not decide early what the division decides otherwise.
  const needed = (threshold * (a.length + b.length)) / (1 + threshold) - 1e-6;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (shared + Math.min(a.length - i, b.length - j) < needed) return false;
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const either = a.length + b.length - shared;
  return either === 0 || shared / either >= threshold;
}
