import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLines, bytesOf, textPieces, type Bytes } from '../../src/base/bytes.ts';
import { gitBlobId, hashOf, hashOfPieces } from '../../src/base/hash.ts';

/** Larger than what is looked at at once, with characters of one to four bytes and what is no UTF-8. */
const large = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc.uint8Array(),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => {
    const one = Buffer.concat([...parts, Buffer.from('\n')]);
    return Buffer.concat(Array.from({ length: Math.ceil(80_000 / one.length) }, () => one));
  });

describe('bytes', () => {
  it('give the lines that their text has, wherever pieces end', () => {
    fc.assert(
      fc.property(large, fc.constantFrom('', '\n', 'é', '\u{1f600}'), (content, last) => {
        const bytes = bytesOf(Buffer.concat([content, Buffer.from(last)]));
        const text = Buffer.from(bytes.read(0, bytes.size)).toString('utf8');
        const lines = text.split('\n');
        if (lines.at(-1) === '') lines.pop();
        expect([...byteLines(bytes)].map((line) => line.text)).toEqual(lines);
      }),
      { numRuns: 25 },
    );
  });

  it('say where a line stands, so that it is found again', () => {
    const bytes = bytesOf(`\n${'ü'.repeat(70_000)}\nlast`);
    const found = [...byteLines(bytes)].map(({ from, end }) =>
      Buffer.from(bytes.read(from, end)).toString('utf8'),
    );
    expect(found).toEqual(['', 'ü'.repeat(70_000), 'last']);
  });

  it('have the hash of their text, a byte-order mark and all', () => {
    fc.assert(
      fc.property(large, (content) => {
        const marked = Buffer.concat([Buffer.from('\uFEFF'), content]);
        expect(hashOfPieces(textPieces(bytesOf(marked)))).toBe(hashOf(marked.toString('utf8')));
      }),
      { numRuns: 25 },
    );
    expect(hashOfPieces(textPieces(bytesOf('')))).toBe(hashOf(''));
  });

  it('have the id that git gives them', () => {
    const asked: number[] = [];
    const content = Buffer.alloc(200_000, 'a');
    const bytes: Bytes = {
      size: content.length,
      read(from, to) {
        asked.push(to - from);
        return content.subarray(from, to);
      },
    };
    expect(gitBlobId(bytes)).toBe(gitBlobId(content));
    expect(Math.max(...asked)).toBeLessThan(content.length);
  });
});
