import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/adapters/store/split-lines.ts';
import { UserError } from '../../src/base/errors.ts';
import { entriesOf, entriesOfText, formatList, type ListLayout } from '../../src/example/lists.ts';

const LAYOUT: ListLayout = { schema: 'test/list', list: 'items', oldest: 1, newest: 2 };

async function* pieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function streamed(text: string, size = 7, onBroken?: (error: UserError) => void) {
  const source = {
    file: 'f.json',
    lines: splitLines(pieces(text, size)),
    whole: () => Promise.resolve(text),
    ...(onBroken ? { onBroken } : {}),
  };
  const found = [];
  for await (const { index, line, value, text: json } of entriesOf(source, LAYOUT))
    found.push({ index, line, value, json });
  return found;
}

function whole(text: string) {
  return entriesOfText(text, 'f.json', LAYOUT).map(({ value }) => value);
}

/** What a reader gives, or that it refuses. */
async function outcome(read: () => unknown): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) return 'refused';
    throw error;
  }
}

describe('a file of one record a line', () => {
  it('is read as if it were parsed whole, however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 40 }), async (items, size) => {
        const texts = items.map((item) => JSON.stringify(item));
        const text = formatList(LAYOUT, { n: 1 }, texts);
        const found = await streamed(text, size);
        expect(found.map(({ value }) => value)).toEqual(whole(text));
        expect(found.map(({ json }) => json)).toEqual(texts);
        expect(found.map(({ line }) => line)).toEqual(items.map((_, n) => n + 2));
      }),
    );
  });

  it('is read, or refused, as when parsed whole, whatever was done to it', async () => {
    const items = fc.array(fc.oneof(fc.jsonValue(), fc.constant({ items: [] }), fc.constant(']}')), {
      maxLength: 5,
    });
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(12),
      fc.constantFrom('', '\n', ',', ']}', '{', '"', '\r\n', '[', 'x'),
    );
    await fc.assert(
      fc.asyncProperty(items, fc.array(edit, { maxLength: 3 }), async (list, edits) => {
        let text = formatList(
          LAYOUT,
          {},
          list.map((item) => JSON.stringify(item)),
        );
        for (const [at, length, put] of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + put + text.slice(from + length);
        }
        const values = async () => (await streamed(text)).map(({ value }) => value);
        expect(await outcome(values)).toEqual(await outcome(() => whole(text)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      'laid out by another program',
      JSON.stringify({ schema: 'test/list', version: 1, items: [1, 2] }, null, 2),
    ],
    ['on one line', '{"schema":"test/list","version":1,"items":[1,2]}'],
    ['with line ends of Windows', '{"schema":"test/list","version":2,"items":[\r\n1,\r\n2\r\n]}\r\n'],
    ['with members after the list', '{"schema":"test/list","version":2,"items":[\n1,\n2\n],"more":1}'],
    ['with a record on two lines', '{"schema":"test/list","version":2,"items":[\n1,\n\n2\n]}'],
  ])('that is %s is read all the same', async (_how, text) => {
    expect((await streamed(text)).map(({ value }) => value)).toEqual([1, 2]);
  });

  it.each([
    ['cut off', '{"schema":"test/list","version":2,"items":[\n1,\n2', /f\.json:3:2: is not JSON/],
    [
      'cut off after a comma',
      '{"schema":"test/list","version":2,"items":[\n1,\n',
      /f\.json:3:1: is not JSON/,
    ],
    ['empty', '', /f\.json:1:1: is not JSON/],
    [
      'of another schema',
      '{"schema":"test/other","version":2,"items":[\n]}',
      /expected a file of schema test\/list/,
    ],
    [
      'of a newer version',
      '{"schema":"test/list","version":3,"items":[\n]}',
      /is of version 3, expected 1 to 2.*newer one/,
    ],
    ['without its list', '{"schema":"test/list","version":2}', /items: expected a list of records/],
    ['followed by something', '{"schema":"test/list","version":2,"items":[\n1\n]}\n{}', /is not JSON/],
  ])('that is %s is refused with its place', async (_how, text, message) => {
    await expect(streamed(text)).rejects.toThrow(message);
  });

  it('gives what can be read of a broken one where that is asked for, and tells each line that cannot', async () => {
    const told: string[] = [];
    const text = '{"schema":"test/list","version":2,"items":[\n1,\n{"a":,\n3,\nnope,\n5\n]}\n';
    const found = await streamed(text, 7, ({ message }) => told.push(message));
    expect(found.map(({ value, line }) => [value, line])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(told).toEqual([
      expect.stringMatching(/^f\.json:3:6: is not JSON/),
      'f.json:5:1: is no record of one line: "nope,"',
    ]);
  });
});
