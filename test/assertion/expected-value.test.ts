import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesExpected } from '../../src/assertion/expected-value.ts';
import { operatorOf, operatorProblem } from '../../src/assertion/operator.ts';
import { matchesJson } from '../../src/base/json-match.ts';
import { call, check, execution, spec } from './material.ts';

const exact = { mode: 'exact', compare: 'exact' } as const;
const lenient = { mode: 'partial', compare: 'lenient' } as const;

describe('an expected value', () => {
  it('without operators is compared as JSON always was', () => {
    const plain = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('$'));
    fc.assert(
      fc.property(plain, plain, fc.constantFrom('exact', 'partial'), (actual, expected, mode) => {
        expect(matchesExpected(actual, expected, { mode, compare: 'exact' })).toBe(
          matchesJson(actual, expected, mode),
        );
        expect(matchesExpected(expected, expected, { mode, compare: 'exact' })).toBe(true);
      }),
    );
  });

  it.each([
    ['Paris', { $anyOf: ['Paris', 'Paris, FR'] }, true],
    ['Rome', { $anyOf: ['Paris', 'Paris, FR'] }, false],
    [{ a: 2 }, { a: { $anyOf: [1, 2] } }, true],
    [[1, 'x'], [{ $type: 'integer' }, { $type: 'string' }], true],
    [1.5, { $type: 'integer' }, false],
    [1, { $type: 'number' }, true],
    [null, { $type: 'null' }, true],
    [[], { $type: 'object' }, false],
    ['anything', { $any: true }, true],
    [{ $any: true }, { $literal: { $any: true } }, true],
    ['anything', { $literal: { $any: true } }, false],
    [{ a: 1 }, { a: 1, b: { $anyOf: [2], $optional: true } }, true],
    [{ a: 1, b: 3 }, { a: 1, b: { $anyOf: [2], $optional: true } }, false],
    [{ a: 1 }, { a: 1, b: { $any: true } }, false],
    [{ a: 1, b: 'whatever' }, { a: 1, b: { $optional: true } }, true],
    [5, { $anyOf: ['5'] }, false],
    [true, { $anyOf: [1] }, false],
  ])('%j is judged by %j: %s', (actual, expected, right) => {
    expect(matchesExpected(actual, expected, exact)).toBe(right);
  });

  it('is lenient about case, spaces and punctuation of texts only where it is asked to', () => {
    expect(matchesExpected('new york, n.y.', 'New York NY', lenient)).toBe(true);
    expect(matchesExpected("it's", 'it"s', lenient)).toBe(true);
    expect(matchesExpected('new york', 'New York', exact)).toBe(false);
    expect(matchesExpected('5', 5, lenient)).toBe(false);
    expect(matchesExpected('Newark', 'New York', lenient)).toBe(false);
  });

  it('does not take members of every object for its own', () => {
    expect(matchesExpected({}, { constructor: { $any: true } }, exact)).toBe(false);
    expect(matchesExpected(JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}'), exact)).toBe(true);
  });

  it.each([
    [{ $anyof: [1] }, /unknown operator .*\$anyof.*\$literal/],
    [{ a: [{ $anyOf: [] }] }, /list of at least one/],
    [{ $anyOf: [{ $type: 'int' }] }, /\$type: one of string/],
    [{ $any: true, $type: 'string' }, /only one of/],
    [{ $optional: 'yes', $any: true }, /true or false/],
    [{ $any: false }, /\$any: true/],
  ])('is refused as %j', (value, message) => {
    expect(operatorProblem(value)).toMatch(message);
    expect(() => spec('trajectory:tool-args-match', { name: 'f', args: { x: value } })).toThrow(message);
  });

  it('that mixes operators with other members is plain JSON', () => {
    expect(operatorOf({ $anyOf: [1], city: 'x' })).toBeUndefined();
    expect(operatorOf({})).toBeUndefined();
    expect(matchesExpected({ $ref: 'a', x: 1 }, { $ref: 'a', x: 1 }, exact)).toBe(true);
  });
});

describe('calls with alternatives', () => {
  const book = (args: object) => execution('', [call('book', args as Parameters<typeof call>[1])]);
  const rule = spec('trajectory:match', {
    calls: [
      {
        name: 'book',
        args: { city: { $anyOf: ['Paris', 'Paris, FR'] }, unit: { $anyOf: ['C'], $optional: true } },
        mode: 'exact',
        compare: 'lenient',
      },
    ],
  });

  it.each([
    [{ city: 'paris' }, true],
    [{ city: 'Paris FR', unit: 'c' }, true],
    [{ city: 'Paris', unit: 'F' }, false],
    [{ city: 'Paris', more: 1 }, false],
    [{ unit: 'C' }, false],
  ])('%j: %s', (args, passed) => {
    expect(check(rule, book(args)).passed).toBe(passed);
  });

  it('score the share of the arguments that are right, without those that may be missing', () => {
    const args = { a: 1, b: { $anyOf: [2, 3] }, c: { $any: true, $optional: true } };
    const one = spec('trajectory:tool-args-match', { name: 'book', args, mode: 'exact' });
    expect(check(one, book({ a: 1, b: 2 })).score).toBe(1);
    expect(check(one, book({ a: 1, b: 4 })).score).toBe(0.5);
    expect(check(one, book({ a: 1, b: 2, d: 1 })).score).toBeCloseTo(2 / 3);
    expect(check(one, book({ a: 1, b: 3, c: 'x' })).score).toBe(1);
  });
});
