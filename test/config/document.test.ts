import * as fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { MAX_DOCUMENT_BYTES, parseDocument } from '../../src/config/document.ts';
import { complaints } from './files.ts';

const at = (text: string, path: (string | number)[], of?: 'key' | 'value', file = 'a.yml') => {
  const { line, column } = parseDocument(file, text).placeOf(path, of);
  return `${line}:${column}`;
};
const wrong = (text: string, file = 'a.yml') => complaints(() => parseDocument(file, text));

describe('parsing a document', () => {
  it('knows where keys and values stand', () => {
    const text = 'a:\n  b: [1, {c: x}]\n';
    expect(at(text, ['a', 'b'])).toBe('2:6');
    expect(at(text, ['a', 'b'], 'key')).toBe('2:3');
    expect(at(text, ['a', 'b', 1, 'c'])).toBe('2:14');
  });

  it('places what is missing at what would hold it', () => {
    expect(at('a:\n  b: 1\n', ['a', 'x', 'y'])).toBe('1:1');
    expect(at('- b: 1\n- c: 2\n', [1, 'x'])).toBe('2:3');
  });

  it('counts lines with CRLF and after a byte order mark', () => {
    expect(at('\uFEFFa: 1\r\nb:\r\n  c: 2\r\n', ['b', 'c'])).toBe('3:6');
    expect(at('\uFEFFabc: 1', ['abc'])).toBe('1:6');
  });

  it('places lines of a JSONL file, blank ones counted', () => {
    const text = '{"id": "a"}\n\n{"id": "b", "x": {"y": 1}}\n';
    expect(parseDocument('a.jsonl', text).data).toEqual([{ id: 'a' }, { id: 'b', x: { y: 1 } }]);
    expect(at(text, [1, 'x', 'y'], 'value', 'a.jsonl')).toBe('3:24');
    expect(at(text, [1, 'nothing'], 'value', 'a.jsonl')).toBe('3:1');
  });

  it('fills in merge keys and aliases, and places what they bring where it was written', () => {
    const text = 'base: &b {x: 1, y: 2}\none:\n  <<: *b\n  y: 3\ntwo: *b\nmany: {<<: [{x: 9}, *b]}\n';
    const base = { x: 1, y: 2 };
    expect(parseDocument('a.yml', text).data).toEqual({
      base,
      one: { x: 1, y: 3 },
      two: base,
      many: { x: 9, y: 2 },
    });
    expect(at(text, ['one', 'x'])).toBe('1:14');
    expect(at(text, ['two'])).toBe('5:6');
  });

  it('reads an empty file as nothing', () => {
    for (const file of ['a.yml', 'a.json', 'a.jsonl']) expect(parseDocument(file, ' \n').data).toBeNull();
    expect(parseDocument('a.yml', '# only a comment\n').data).toBeNull();
  });

  it('reads YAML 1.2 whatever a directive says, and no tags', async () => {
    expect(parseDocument('a.yml', '%YAML 1.1\n---\na: yes\nb: 012\n').data).toEqual({ a: 'yes', b: 12 });
    expect(await wrong('a: !!js/function "x"\n')).toEqual([
      'a.yml:1:4: unresolved tag: tag:yaml.org,2002:js/function (tags are not used here)',
    ]);
  });

  it('reads tab-indented JSON', () => {
    expect(parseDocument('a.json', '{\n\t"a": [\n\t\t1\n\t]\n}').data).toEqual({ a: [1] });
  });

  it('reads every JSON value as JSON.parse does', () => {
    const value = fc.jsonValue({ maxDepth: 4 }).filter((json) => {
      const text = JSON.stringify(json);
      // Refused with a message of their own.
      return !text.includes('__proto__') && !text.includes('\uFFFD') && !/\d{16}|e\+/.test(text);
    });
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(json, null, indent);
        // A key of more than 1,024 characters is no simple key in YAML; fast-check makes none.
        expect(parseDocument('a.json', text).data).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it('ends in data or in a UserError, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&x ',
      '*x',
      '<<',
      '\t',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom('a.yml', 'a.json', 'a.jsonl'), (pieces, file) => {
        let problems = 0;
        try {
          parseDocument(file, pieces.join(''));
        } catch (error) {
          if (!(error instanceof Error) || error.name !== 'UserError') throw error;
          problems = error.message.length;
        }
        expect(problems).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a document that cannot be read', () => {
  it('tells all syntax errors of a YAML file', async () => {
    expect(await wrong('a: "x\nb: [1, 2\nc: @d\n')).toEqual(['a.yml:4:1: missing closing quote']);
    expect(await wrong('a\n b: c\nd\ne: f: g\n')).toMatchInlineSnapshot(`
      [
        "a.yml:1:1: implicit keys need to be on a single line",
        "a.yml:3:1: implicit map keys need to be followed by map values",
        "a.yml:4:4: nested mappings are not allowed in compact mappings (a text with ": " in it needs quotes)",
      ]
    `);
  });

  it('names tabs', async () => {
    expect(await wrong('a:\n\tb: 1\n')).toEqual([
      'a.yml:2:1: tabs are not allowed as indentation (indent with spaces)',
    ]);
  });

  it('tells each bad line of a JSONL file', async () => {
    expect(await wrong('{"a": 1}\n{"a": }\n[1,]\n', 'a.jsonl')).toMatchInlineSnapshot(`
      [
        "a.jsonl:2:8: is no JSON: Unexpected token '}'",
        "a.jsonl:3:5: is no JSON: Unexpected token ']'",
      ]
    `);
  });

  it('holds a .json file to JSON', async () => {
    expect(await wrong('{\n  a: 1\n}', 'a.json')).toMatchInlineSnapshot(`
      [
        "a.json:2:3: is no JSON: Expected property name or '}'",
      ]
    `);
    expect(await wrong('{"a": [1', 'a.json')).toMatchInlineSnapshot(`
      [
        "a.json:1:9: is no JSON: Expected ',' or ']' after array element",
      ]
    `);
    expect(await wrong("{'a': 1}", 'a.json')).toMatchInlineSnapshot(`
      [
        "a.json:1:2: is no JSON: Expected property name or '}'",
      ]
    `);
  });

  it('refuses a key that stands twice, also in JSON', async () => {
    const said = ['a.json:1:10: the key "a" stands twice (keep one of them)'];
    expect(await wrong('{"a": 1, "a": 2}', 'a.json')).toEqual(said);
  });

  it('refuses __proto__ and treats constructor as any other key', async () => {
    expect(await wrong('x: {__proto__: {polluted: 1}}\n')).toEqual([
      'a.yml:1:5: the key "__proto__" is not allowed',
    ]);
    const { data } = parseDocument('a.yml', 'constructor: 1\ntoString: 2\n');
    expect(data).toEqual({ constructor: 1, toString: 2 });
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('refuses numbers that JSON cannot hold or that would be rounded', async () => {
    expect(await wrong('a: .nan\nb: -.inf\nc: 99999999999999999999\n')).toEqual([
      'a.yml:1:4: expected a number that JSON can hold, got NaN',
      'a.yml:2:4: expected a number that JSON can hold, got -Infinity',
      'a.yml:3:4: is a whole number that would be rounded (write it in quotes)',
    ]);
  });

  it('refuses an alias bomb without writing it out', async () => {
    const levels = Array.from({ length: 30 }, (_, i) => {
      const items =
        i === 0
          ? '1'
          : Array(10)
              .fill(`*l${i - 1}`)
              .join(',');
      return `l${i}: &l${i} [${items}]`;
    });
    expect(await wrong(levels.join('\n'))).toEqual([
      'a.yml:7:42: holds more than 2000000 values once its aliases are written out',
    ]);
  });

  it('refuses aliases without an anchor and inside their own', async () => {
    expect(await wrong('a: *x\nb: &y [*y]\n<<: 1\n')).toEqual([
      'a.yml:1:4: the alias "*x" has no anchor before it',
      'a.yml:2:8: the alias "*y" stands inside its own anchor',
      'a.yml:3:1: expected an object or a list of objects to merge',
    ]);
  });

  it.each([150, 20_000])('refuses a nesting of %i levels', async (depth) => {
    const said = await wrong('['.repeat(depth) + ']'.repeat(depth));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^a\.yml:1:\d+: is nested more than 100 levels deep$/);
  });

  it('refuses a binary file, bytes that are no UTF-8, and a file that is too large', async () => {
    expect(await wrong('\u0089PNG\r\n\u001a\n\0\0')).toEqual([
      'a.yml: is a binary file, expected text in UTF-8',
    ]);
    expect(await wrong(Buffer.from([0x61, 0x3a, 0x20, 0xe9]).toString('utf8'))).toEqual([
      'a.yml:1:4: holds bytes that are no UTF-8 (save it as UTF-8; the character U+FFFD itself is written "\\uFFFD")',
    ]);
    expect(await wrong(`{}\n"${'x'.repeat(MAX_DOCUMENT_BYTES)}"\n`, 'a.jsonl')).toEqual([
      'a.jsonl:2: is 5.1 MiB, at most 5 MiB are read (split it into several files)',
    ]);
    expect(await wrong(' '.repeat(MAX_DOCUMENT_BYTES + 1))).toEqual([
      'a.yml: is 5.1 MiB, at most 5 MiB are read (split it into several files)',
    ]);
  });

  it('refuses a second document', async () => {
    expect(await wrong('a: 1\n---\nb: 2\n')).toEqual([
      'a.yml:2:1: a second document starts here (keep one document, without "---" between)',
    ]);
  });

  it('tells at most fifty syntax errors', async () => {
    const said = await wrong('a: @x\n'.repeat(80));
    expect(said).toHaveLength(51);
    expect(said[50]).toBe('a.yml:51:4: and 30 more errors from here on');
  });

  it('keeps hostile text in its messages on one line and visible', async () => {
    const said = await wrong('"\u202eevil\\n::error::x": 1\n"\u202eevil\\n::error::x": 2\n');
    expect(said).toEqual(['a.yml:2:1: the key "\\u{202e}evil\\n::error::x" stands twice (keep one of them)']);
  });
});

describe('a large document', () => {
  // The package compares every key with every other: 10,000 keys take it two seconds, 100,000 minutes.
  it('with 10,000 keys in one object is read in one pass', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join('\n');
    const document = parseDocument('a.yml', text);
    expect(document.placeOf(['k9999'])).toEqual({ file: 'a.yml', line: 10_000, column: 8 });
  });
});

describe('a document beside the yaml package itself', () => {
  const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: true } as const);

  it('holds the same data, with anchors, block text and flow style', () => {
    fc.assert(
      fc.property(json, fc.constantFrom('BLOCK_LITERAL', 'QUOTE_SINGLE', 'PLAIN'), (value, style) => {
        const shared = { one: value, two: value, list: [value] };
        const text = stringify(shared, { defaultStringType: style as 'PLAIN', stringKeys: true });
        fc.pre(!text.includes('__proto__') && !text.includes('\uFFFD') && !text.includes('\0'));
        fc.pre(!/\d{16}|e\+|-0/.test(text));
        expect(parseDocument('a.yml', text).data).toEqual(
          parse(text, { uniqueKeys: false, stringKeys: true }),
        );
      }),
      { numRuns: 300 },
    );
  });

  const recorded = fileURLToPath(new URL('../../../shared/data/promptfoo/', import.meta.url));
  it.skipIf(!existsSync(recorded))('reads real configurations of another tool', () => {
    const names = readdirSync(recorded).filter((name) => name.endsWith('.yaml'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const text = readFileSync(join(recorded, name), 'utf8');
      expect(parseDocument(name, text).data).toEqual(parse(text));
    }
  });
});
