import { uint32 } from './column.ts';
import type { Key } from './keys.ts';
import { packedPairs } from './packed-pairs.ts';

/** Keys in the order of their hex digits. */
export function* sortedKeys(keys: Iterable<Key>): Generator<Key, undefined> {
  const [highs, lows] = [uint32(), uint32()];
  for (const { high, low } of keys) {
    highs.push(high);
    lows.push(low);
  }
  const { length } = highs;
  const pairs = packedPairs(length);
  for (let n = 0; n < length; n++) pairs.set(n, highs.at(n), lows.at(n));
  pairs.sort();
  for (let n = 0; n < length; n++) yield { high: pairs.highAt(n), low: pairs.lowAt(n) };
}
