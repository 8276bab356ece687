import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeInvisible, oneLine, oneLineOfUnits, shorten } from '../../src/base/text.ts';

const HIDDEN = [
  '\u00AD',
  '\u200B',
  '\u200D',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\u{E0041}',
  '\u{E0101}',
  '\uD800',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...HIDDEN, 'a', '\n', '\u2028', '\u0007', '👍'), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

describe('hostile text in a message', () => {
  it('is one well-formed line without anything unseen, within its limit', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<'' | ' '>('', ' '), (hostile, instead) => {
        const line = oneLine(hostile, 10, instead);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(Array.from(line).length).toBeLessThanOrEqual(11);
        expect(oneLineOfUnits(hostile, 10, instead).length).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('does not join what an unseen character parted, where a space stands instead', () => {
    expect(oneLine('sk-\u200Bkey', 20, ' ')).toBe('sk- key');
    expect(oneLine('sk-\u200Bkey', 20)).toBe('sk-key');
  });

  it.each(HIDDEN)('shows %j as an escape', (hidden) => {
    expect(escapeInvisible(`a${hidden}b`)).toMatch(/^a\\u\{[0-9a-f]{4,6}\}b$/);
  });

  it('stays the same JSON where it is escaped as JSON', () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const json = escapeInvisible(JSON.stringify(hostile), 'json');
        expect(JSON.parse(json)).toBe(hostile);
        expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('is cut without being read to its end', () => {
    const huge = '👍'.repeat(5_000_000);
    expect(shorten(huge, 2)).toBe('👍👍…');
    expect(oneLine(huge, 2)).toBe('👍👍…');
  });
});
