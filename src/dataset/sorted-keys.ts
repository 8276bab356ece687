import { uint32 } from './column.ts';
import type { Key } from './keys.ts';

/** Which half of 64 bits comes first in memory. */
const LOW = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;

/**
 * Keys in the order of their hex digits. They are sorted as bytes, outside the heap: a million keys as objects would take
 * ten times as much for as long as the sorting takes.
 */
export function* sortedKeys(keys: Iterable<Key>): Generator<Key, undefined> {
  const halves = [uint32(), uint32()] as const;
  for (const { high, low } of keys) {
    halves[LOW].push(low);
    halves[1 - LOW]?.push(high);
  }
  const sorted = new BigUint64Array(halves[0].length);
  const words = new Uint32Array(sorted.buffer);
  for (let n = 0; n < sorted.length; n++) {
    words[2 * n] = halves[0].at(n);
    words[2 * n + 1] = halves[1].at(n);
  }
  sorted.sort();
  for (let n = 0; n < sorted.length; n++)
    yield { high: words[2 * n + 1 - LOW] ?? 0, low: words[2 * n + LOW] ?? 0 };
}
