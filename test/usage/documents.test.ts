import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSplitter, type Document } from '../../src/usage/documents.ts';

/** The documents of a text that arrives in pieces of these sizes, over and over. */
function split(text: string, sizes: readonly number[] = [text.length || 1], most?: number): Document[] {
  const splitter = documentSplitter(most);
  const found: Document[] = [];
  for (let at = 0, n = 0; at < text.length; n++) {
    const size = sizes[n % sizes.length] ?? 1;
    found.push(...splitter.push(text.slice(at, at + size)));
    at += size;
  }
  return [...found, ...splitter.end()];
}

const values = (documents: readonly Document[]): unknown[] =>
  documents.map((one) => ('text' in one ? JSON.parse(one.text) : one.problem));

const objects = fc.array(
  fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true }),
  {
    maxLength: 6,
  },
);
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the splitter of documents', () => {
  it('reads JSON lines, however the text arrives', () => {
    fc.assert(
      fc.property(objects, sizes, (items, pieces) => {
        const text = items.map((item) => `${JSON.stringify(item)}\n`).join('');
        expect(values(split(text, pieces))).toEqual(plain(items));
      }),
    );
  });

  it('reads the items of a list, and values over many lines, in the same way', () => {
    fc.assert(
      fc.property(objects, sizes, fc.constantFrom(0, 2), (items, pieces, indent) => {
        expect(values(split(JSON.stringify(items, null, indent), pieces))).toEqual(plain(items));
        // The first line tells that values spread over lines; an empty object does not.
        if (items.length > 0 && JSON.stringify(items[0]) === '{}') return;
        const spread = items.map((item) => JSON.stringify(item, null, 2)).join('\n');
        expect(values(split(spread, pieces))).toEqual(plain(items));
      }),
    );
  });

  it('tells the line on which a value begins', () => {
    expect(split('{"a":1}\n\n{"b":2}\n').map(({ line }) => line)).toEqual([1, 3]);
    expect(split('[\n{"a":\n1},\n{"b":2}\n]').map(({ line }) => line)).toEqual([2, 4]);
  });

  it('reads on after a line that was torn', () => {
    const documents = split('{"a":1}\n{"b": "cut of\n{"c":3}\n');
    expect(documents.map((one) => ('text' in one ? one.text : one.problem))).toEqual([
      '{"a":1}',
      '{"b": "cut of',
      '{"c":3}',
    ]);
    expect(split('{"a": "cut of\n{"c":3}\n')).toHaveLength(2);
  });

  it('says that a value over many lines, or a list, was cut off', () => {
    const cut = 'ends before the value does: the file was cut off';
    expect(split('{\n"a": [1,\n')).toEqual([{ line: 1, problem: cut }]);
    expect(split('[{"a":1},{"b"')).toEqual([
      { line: 1, text: '{"a":1}' },
      { line: 1, problem: cut },
    ]);
    expect(split('[{"a":1}').at(-1)).toEqual({ line: 1, problem: cut });
  });

  it('names a value that is too long by its line, and reads what follows', () => {
    const long = JSON.stringify({ text: 'x'.repeat(500) });
    for (const text of [`${long}\n{"b":2}\n`, `[${long},{"b":2}]`, `{"a":\n1}\n${long}\n{"b":2}`]) {
      const found = split(text, [7], 100);
      expect(found.filter((one) => 'problem' in one)).toHaveLength(1);
      expect(found.at(-1)).toMatchObject({ text: '{"b":2}' });
    }
  });

  it('finds nothing in an empty file, and skips a byte-order mark', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\n')).toEqual([]);
    expect(values(split('\uFEFF{"a":1}'))).toEqual([{ a: 1 }]);
    expect(values(split('\uFEFF[{"a":1}]'))).toEqual([{ a: 1 }]);
  });
});
