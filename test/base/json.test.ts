import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson, stableStringify } from '../../src/base/json.ts';

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
