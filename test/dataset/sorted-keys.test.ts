import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hexOf } from '../../src/dataset/keys.ts';
import { sortedKeys } from '../../src/dataset/sorted-keys.ts';

const half = fc.integer({ min: 0, max: 0xffff_ffff });

it('keys come in the order of their hex digits, whatever order they had', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ high: half, low: half })), (keys) => {
      expect([...sortedKeys(keys)].map(hexOf)).toEqual(keys.map(hexOf).toSorted());
    }),
  );
});
