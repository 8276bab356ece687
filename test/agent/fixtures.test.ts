import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureAnswers } from '../../src/agent/fixtures.ts';
import { matchesJson } from '../../src/base/json-match.ts';
import type { Json, JsonObject } from '../../src/base/json.ts';

describe('the answers of tools in a scenario', () => {
  it('come in order and end with the last again', () => {
    const answer = fixtureAnswers({ poll: [{ result: 'queued' }, { error: 'busy' }, { result: 'done' }] });
    expect(Array.from({ length: 5 }, () => answer('poll', {}))).toEqual([
      { status: 'ok', result: 'queued' },
      { status: 'error', error: 'busy' },
      { status: 'ok', result: 'done' },
      { status: 'ok', result: 'done' },
      { status: 'ok', result: 'done' },
    ]);
  });

  it('are those whose `when` the arguments contain', () => {
    const answer = fixtureAnswers({
      find: [
        { when: { id: 1 }, result: 'one' },
        { when: { filter: { city: 'Bonn' } }, result: 'Bonn' },
        { when: { id: 1 }, result: 'one again' },
        { result: 'any' },
      ],
    });
    const ask = (args: JsonObject): unknown => {
      const given = answer('find', args);
      return given.status === 'ok' ? given.result : given.error;
    };
    expect(ask({ filter: { city: 'Bonn', zip: '53113' }, page: 2 })).toBe('Bonn');
    expect(ask({ id: 1 })).toBe('one');
    expect(ask({ id: 1 })).toBe('one again');
    expect(ask({ id: 1 })).toBe('any');
    expect(ask({ id: 1 })).toBe('any');
    expect(ask({ id: '1' })).toBe('any');
  });

  it('are an error where no answer matches or none is there', () => {
    const answer = fixtureAnswers({ find: [{ when: { id: 1 }, result: 'one' }], none: [] });
    expect(answer('find', { id: 2 })).toMatchObject({ status: 'error' });
    expect(answer('none', {})).toMatchObject({ status: 'error' });
    expect(answer('constructor', {})).toMatchObject({ status: 'error' });
  });

  it('of one trial do not use up those of another', () => {
    const fixtures = { poll: [{ result: 1 }, { result: 2 }] };
    const [first, second] = [fixtureAnswers(fixtures), fixtureAnswers(fixtures)];
    expect([first('poll', {}), second('poll', {})]).toEqual([
      { status: 'ok', result: 1 },
      { status: 'ok', result: 1 },
    ]);
  });
});

describe('a partial match of JSON', () => {
  const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);

  it('holds for every value and itself', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(matchesJson(value, value, 'partial')).toBe(true);
      }),
    );
  });

  it('does not care for further members of an object', () => {
    const object = fc.dictionary(fc.string(), json);
    fc.assert(
      fc.property(object, object, (a, b) => {
        expect(matchesJson({ ...b, ...a }, a, 'partial')).toBe(true);
      }),
    );
  });

  it.each<[Json, Json, boolean]>([
    [[1, 2], [1], false],
    [[{ a: 1, b: 2 }], [{ a: 1 }], true],
    [null, {}, false],
    [{ a: null }, { a: null }, true],
    [{}, { a: null }, false],
    [[], {}, false],
    [{}, { toString: {} }, false],
    [{}, JSON.parse('{"__proto__": {}}') as Json, false],
    [JSON.parse('{"__proto__": {"a": 1}}') as Json, JSON.parse('{"__proto__": {"a": 1}}') as Json, true],
  ])('of %j and %j is %s', (actual, expected, holds) => {
    expect(matchesJson(actual, expected, 'partial')).toBe(holds);
  });
});
