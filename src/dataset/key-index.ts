import type { Key } from './keys.ts';
import { pagesOf } from './pages.ts';

/** Numbers keys in the order of their coming, from 0: 12 bytes a slot, where a Map of strings takes ten times as much. */
export interface KeyIndex {
  readonly size: number;
  /** Its number, given now where it is new. */
  add(key: Key): number;
  /** Its number; -1 where it was never added. */
  find(key: Key): number;
  keyAt(number: number): Key;
}

/** Open addressing with linear steps; at most 60 % of the slots are used. */
export function createKeyIndex(): KeyIndex {
  let mask = 1023;
  let slots = new Int32Array(mask + 1).fill(-1);
  let highs = new Uint32Array(512);
  let lows = new Uint32Array(512);
  let size = 0;

  const slotOf = (high: number, low: number): number => {
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & mask;
    for (;;) {
      const number = slots[slot] ?? -1;
      if (number < 0 || (highs[number] === high && lows[number] === low)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const grow = (): void => {
    mask = mask * 2 + 1;
    slots = new Int32Array(pagesOf(4 * (mask + 1))).fill(-1);
    for (let number = 0; number < size; number++)
      slots[slotOf(highs[number] ?? 0, lows[number] ?? 0)] = number;
  };
  return {
    get size() {
      return size;
    },
    add({ high, low }) {
      const slot = slotOf(high, low);
      const known = slots[slot] ?? -1;
      if (known >= 0) return known;
      if (size === highs.length) {
        highs = longer(highs);
        lows = longer(lows);
      }
      highs[size] = high;
      lows[size] = low;
      slots[slot] = size++;
      if (size > (mask + 1) * 0.6) grow();
      return size - 1;
    },
    find({ high, low }) {
      return slots[slotOf(high, low)] ?? -1;
    },
    keyAt: (number) => ({ high: highs[number] ?? 0, low: lows[number] ?? 0 }),
  };
}

/** By a half, not to twice: of a million keys the rest would lie idle. */
function longer(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const out = new Uint32Array(pagesOf(4 * Math.ceil(array.length * 1.5)));
  out.set(array);
  return out;
}
