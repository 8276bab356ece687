import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/base/hash.ts';
import { stableStringify } from '../../src/base/json.ts';

const whole = (value: unknown): string => createHash('sha256').update(stableStringify(value)).digest('hex');

describe('the hash of a text', () => {
  it('is that of its JSON, however long it is and wherever its characters are cut', () => {
    const unit = fc.constantFrom('a', '"', '\n', 'é', '𝄞', '\ud834', '\udd1e');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.nat(5), (units, shift) => {
        const text =
          'x'.repeat(64 * 1024 - shift) + units.join('') + 'y'.repeat(64 * 1024 - shift) + units.join('');
        expect(hashOf(text)).toBe(whole(text));
      }),
      { numRuns: 300 },
    );
    const halves = `${'x'.repeat(64 * 1024 - 1)}\ud834\ud834\udd1e`;
    expect(hashOf(halves)).toBe(whole(halves));
    expect(hashOf('')).toBe(whole(''));
  });
});
