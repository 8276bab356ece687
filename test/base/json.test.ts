import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson, stablePieces, stableStringify } from '../../src/base/json.ts';

describe('stable JSON in pieces', () => {
  it('is the same text, whatever the value and however deep', () => {
    const some = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(undefined, [], {}, () => 1),
    );
    fc.assert(
      fc.property(
        fc.oneof(some, fc.array(some), fc.object({ values: [some] })),
        fc.nat(4),
        (value, depth) => {
          expect([...stablePieces(value, depth)].join('')).toBe(stableStringify(value));
        },
      ),
    );
  });

  it('makes no text of a long list as deep as is said', () => {
    const list = Array.from({ length: 1_000 }, (_, at) => at);
    const longest = (depth: number): number =>
      Math.max(...[...stablePieces({ a: { list } }, depth)].map(({ length }) => length));
    expect([longest(2) > 1_000, longest(3) < 10]).toEqual([true, true]);
  });

  it('refuses a cycle', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(() => [...stablePieces(loop, 4)]).toThrow(TypeError);
  });
});

describe('stable JSON', () => {
  it('sorts keys at every depth and leaves out what JSON leaves out', () => {
    expect(stableStringify({ b: [{ d: 1, c: undefined }, undefined], a: 'ä' })).toBe(
      '{"a":"ä","b":[{"d":1},null]}',
    );
    expect(stableStringify(undefined)).toBe('null');
  });

  it('reads back as the same value, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        sameJson(JSON.parse(stableStringify(value)), JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) =>
        sameJson(object, Object.fromEntries(Object.entries(object).toReversed())),
      ),
    );
  });

  it('keeps a key called __proto__ a key', () => {
    expect(stableStringify(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
  });

  it('refuses a cycle', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(() => stableStringify(loop)).toThrow(TypeError);
  });
});
