import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonPath, valueAtPath } from '../../src/base/json-path.ts';

const DATA = {
  reply: { text: 'hi', 'odd key': 1 },
  steps: [{ tool: 'a', tags: ['x', 'y'] }, { thought: 'hm' }, { tool: 'b', tags: ['z'] }],
  none: [],
};

function at(path: string): unknown {
  const parsed = parseJsonPath(path);
  if (!parsed) throw new Error(`no path: ${path}`);
  return valueAtPath(DATA, parsed);
}

describe('a path into JSON data', () => {
  it.each([
    ['$', DATA],
    ['$.reply.text', 'hi'],
    ['$.reply["odd key"]', 1],
    ['$.steps[2].tool', 'b'],
    ['$.steps[*].tool', ['a', 'b']],
    ['$.steps[*].tags[*]', ['x', 'y', 'z']],
    ['$.none[*]', []],
    ['$.none[*].x', []],
    ['$.steps[*].nothing', undefined],
    ['$.nothing[*]', undefined],
    ['$.reply[0]', undefined],
    ['$.reply.text.length', undefined],
    ['$.steps.length', undefined],
    ['$.reply.constructor', undefined],
    ['$.reply["__proto__"]', undefined],
    ['$.nothing?', undefined],
  ])('%s', (path, expected) => {
    expect(at(path)).toEqual(expected);
  });

  it.each([
    '',
    'reply',
    '$reply',
    '$.',
    '$..a',
    '$[a]',
    '$[-1]',
    '$[*',
    '$.a b',
    '$["a]',
    '$[?(@.x)]',
    '$.a??',
    `$${'.a'.repeat(300)}`,
  ])('is none: %s', (text) => {
    expect(parseJsonPath(text)).toBeUndefined();
  });

  it('finds every key that JSON can hold', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.jsonValue(), (key, value) => {
        const data = JSON.parse(JSON.stringify({ k: 1 })) as Record<string, unknown>;
        Object.defineProperty(data, key, { value, enumerable: true, configurable: true });
        const path = parseJsonPath(`$[${JSON.stringify(key)}]`);
        expect(path && valueAtPath(data, path)).toEqual(value);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseJsonPath(`$${text}`)));
  });
});
