import { describe, expect, it } from 'vitest';
import type { ToolCall } from '../../src/agent/types.ts';
import { call, check, execution, refusal, spec } from './material.ts';

type Case = [
  type: string,
  value: unknown,
  calls: readonly (string | ToolCall)[],
  passed: boolean,
  score: number,
];

/** What a case comes to, its score rounded so that thirds compare. */
function outcome(type: string, value: unknown, calls: readonly (string | ToolCall)[]): [boolean, number] {
  const { passed, score } = check(spec(type, value), execution('', calls));
  return [passed, Number(score.toFixed(6))];
}

const refund = (args: ToolCall['arguments'], step?: number): ToolCall => call('refund', args, step);

describe('trajectory:tool-used', () => {
  const type = 'trajectory:tool-used';
  it.each<Case>([
    [type, 'search', ['search'], true, 1],
    [type, 'search_*', ['search_orders'], true, 1],
    [type, 'search_*', ['research_orders'], false, 0],
    [type, 'search', ['Search'], false, 0],
    [type, ['search', 'refund'], ['refund'], false, 0.5],
    [type, ['search', 'refund'], ['refund', 'x', 'search'], true, 1],
    [type, { name: 'search' }, ['search', 'search'], true, 1],
    [type, { name: 'search_*' }, ['search_orders'], false, 0],
    [type, { pattern: 'search_*', min: 2 }, ['search_orders'], false, 0.5],
    [type, { name: 'search', min: 1, max: 1 }, ['search', 'search'], false, 0.5],
    [type, { name: 'search', max: 0 }, [], true, 1],
    [type, { name: 'search', max: 0 }, ['search'], false, 0],
    [type, { name: 'search', max: 2 }, [], false, 0],
    ['not-trajectory:tool-used', 'close_account', ['search'], true, 1],
    ['not-trajectory:tool-used', 'close_*', ['close_account'], false, 0],
    ['not-trajectory:tool-used', { name: 'search', min: 2 }, ['search'], true, 1],
  ])('%s %j', (type, value, calls, passed, score) => {
    expect(outcome(type, value, calls)).toEqual([passed, Number(score.toFixed(6))]);
  });

  it('with not- and a list forbids each of them, not only all together', () => {
    const forbidden = spec('not-trajectory:tool-used', ['close_account', 'delete']);
    expect(check(forbidden, execution('', ['delete'])).passed).toBe(false);
    expect(check(forbidden, execution('', ['search']))).toMatchObject({ passed: true, score: 1 });
  });

  it('matches a hostile glob on a long name at once', () => {
    expect(check(spec(type, `${'*a'.repeat(90)}*b`), execution('', ['a'.repeat(20_000)])).passed).toBe(false);
  });
});

describe('trajectory:tool-args-match', () => {
  const type = 'trajectory:tool-args-match';
  const made = [refund({ id: 1, note: 'late', to: { iban: 'X', bank: 'Y' } })];
  it.each<Case>([
    [type, { name: 'refund', args: { id: 1 } }, made, true, 1],
    [type, { name: 'refund', args: { id: 1.0 } }, made, true, 1],
    [type, { name: 'refund', args: { id: '1' } }, made, false, 0],
    [type, { name: 'refund', args: { id: 1, note: 'early' } }, made, false, 0.5],
    [type, { name: 'refund', args: { to: { iban: 'X' } } }, made, true, 1],
    [type, { name: 'refund', args: { id: 1 }, mode: 'exact' }, made, false, 1 / 3],
    [type, { pattern: 're*', arguments: { note: 'late' } }, made, true, 1],
    [type, { name: 'refund', args: {}, mode: 'exact' }, [refund({})], true, 1],
    [type, { name: 'refund', args: { id: 1 }, mode: 'exact', ignore: ['n*', 'to'] }, made, true, 1],
    [
      type,
      { name: 'refund', args: { id: 1 }, mode: 'exact', defaults: { x: 0 } },
      [refund({ id: 1, x: 0 })],
      true,
      1,
    ],
    [
      type,
      { name: 'refund', args: { id: 1 }, mode: 'exact', defaults: { x: 0 } },
      [refund({ id: 1, x: 5 })],
      false,
      0.5,
    ],
    [type, { name: 'refund', args: { list: [1] } }, [refund({ list: [1, 2] })], false, 0],
    [type, { name: 'refund', args: { id: 2 } }, [refund({ id: 1 }), refund({ id: 2 })], true, 1],
    [type, { name: 'refund', args: { id: 2 } }, ['search'], false, 0],
    ['not-trajectory:tool-args-match', { name: 'refund', args: { id: 1, a: 1 } }, made, true, 1],
    ['not-trajectory:tool-args-match', { name: 'refund', args: { id: 1 } }, made, false, 0],
  ])('%s %j', (type, value, calls, passed, score) => {
    expect(outcome(type, value, calls)).toEqual([passed, Number(score.toFixed(6))]);
  });

  it('never takes arguments that were no JSON object for empty ones', () => {
    const invalid: ToolCall = { ...refund({}), status: 'invalid', argumentsText: '{oops' };
    const one = spec(type, { name: 'refund', args: {}, mode: 'exact' });
    const detail = check(one, execution('', [invalid]));
    expect(detail.passed).toBe(false);
    expect(detail.message).toContain('it said "{oops", which is no JSON object');
  });

  it('compares members called __proto__ and constructor as data', () => {
    const args = JSON.parse('{"__proto__":{"admin":true},"constructor":1}') as ToolCall['arguments'];
    const one = spec(type, { name: 'refund', args });
    expect(check(one, execution('', [refund(args)])).passed).toBe(true);
    expect(check(one, execution('', [refund({})])).passed).toBe(false);
    expect(check(one, execution('', [refund({ admin: true })])).passed).toBe(false);
  });
});

describe('trajectory:tool-sequence', () => {
  const type = 'trajectory:tool-sequence';
  it.each<Case>([
    [type, ['a', 'b'], ['a', 'x', 'b'], true, 1],
    [type, ['a', 'b'], ['b', 'a'], false, 0.5],
    [type, { steps: ['a', { pattern: 'b*' }] }, ['a', 'b1'], true, 1],
    [type, { steps: ['a', 'b'], mode: 'in_order' }, ['a'], false, 0.5],
    [type, { steps: ['a', 'b'], mode: 'exact' }, ['a', 'b'], true, 1],
    [type, { steps: ['a', 'b'], mode: 'exact' }, ['a', 'x', 'b'], false, 2 / 3],
    // Longest, not greedy: matching the first "a" with the late one would lose "b" and "c".
    [type, ['a', 'b', 'c'], ['b', 'c', 'a'], false, 2 / 3],
    ['not-trajectory:tool-sequence', ['a', 'b'], ['b', 'a'], true, 1],
  ])('%s %j', (type, value, calls, passed, score) => {
    expect(outcome(type, value, calls)).toEqual([passed, Number(score.toFixed(6))]);
  });
});

describe('trajectory:step-count', () => {
  const type = 'trajectory:step-count';
  it.each<Case>([
    [type, { max: 2 }, ['a', 'b'], true, 1],
    [type, { max: 2 }, ['a', 'b', 'c', 'd'], false, 0.5],
    [type, { min: 1 }, [], false, 0],
    [type, { type: 'tool', pattern: 'search_*', max: 1 }, ['search_a', 'b', 'c'], true, 1],
    [type, { type: ['tool'], name: 'b', min: 1, max: 1 }, ['b', 'c'], true, 1],
    ['not-trajectory:step-count', { max: 2 }, ['a', 'b', 'c'], true, 1],
  ])('%s %j', (type, value, calls, passed, score) => {
    expect(outcome(type, value, calls)).toEqual([passed, Number(score.toFixed(6))]);
  });

  it('refuses span types that are not recorded, and says so', () => {
    expect(refusal(type, { type: 'span', pattern: 'agent *', min: 3 })).toMatch(/here a step is a tool call/);
  });
});

describe('trajectory:match', () => {
  const type = 'trajectory:match';
  const way = (mode: string, ...calls: unknown[]) => ({ mode, calls });
  it.each<Case>([
    [type, way('strict', 'a', 'b'), ['a', 'b'], true, 1],
    [type, way('strict', 'a', 'b'), ['b', 'a'], false, 0.5],
    [type, way('strict', 'a', 'b'), ['a', 'b', 'c'], false, 0.8],
    [type, way('unordered', 'a', 'b'), ['b', 'a'], true, 1],
    [type, way('unordered', 'a', 'b'), ['b', 'a', 'a'], false, 0.8],
    [type, way('unordered', 'a', 'a'), ['a'], false, 2 / 3],
    [type, way('unordered'), [], true, 1],
    [type, way('unordered'), ['a'], false, 0],
    [type, way('unordered', 'a'), [], false, 0],
    [type, way('subset', 'a', 'b'), ['b'], true, 1],
    [type, way('subset', 'a', 'b'), [], true, 1],
    [type, way('subset', 'a', 'b'), ['b', 'c'], false, 0.5],
    [type, way('subset', 'a'), ['a', 'a'], false, 0.5],
    [type, way('superset', 'a', 'b'), ['c', 'b', 'a'], true, 1],
    [type, way('superset', 'a', 'b'), ['a', 'a'], false, 0.5],
    [type, way('superset', 'a', 'a'), ['a'], false, 0.5],
    [type, { calls: ['a'] }, ['a'], true, 1],
    [type, { mode: 'strict', anyOf: [['a'], ['b', 'c']] }, ['b', 'c'], true, 1],
    [type, { mode: 'strict', calls: ['a'], anyOf: [['b', 'c']] }, ['a'], true, 1],
    [type, way('unordered', { name: 'refund', args: { id: 1 } }), [refund({ id: 1, n: 2 })], true, 1],
    [
      type,
      way('unordered', { name: 'refund', args: { id: 1 }, mode: 'exact' }),
      [refund({ id: 1, n: 2 })],
      false,
      0,
    ],
    [type, way('unordered', { name: 'refund', args: {} }), [refund({ id: 1 })], true, 1],
    [`not-${type}`, way('superset', 'a'), ['a', 'b'], false, 0],
    [`not-${type}`, way('unordered', 'a', 'b'), ['a'], true, 1],
  ])('%s %j', (type, value, calls, passed, score) => {
    expect(outcome(type, value, calls)).toEqual([passed, Number(score.toFixed(6))]);
  });

  it('pairs as many as can be paired: an expectation without arguments leaves the call that another needs', () => {
    const value = way('unordered', 'refund', { name: 'refund', args: { id: 1 } });
    expect(check(spec(type, value), execution('', [refund({ id: 1 }), refund({ id: 2 })])).passed).toBe(true);
    expect(check(spec(type, value), execution('', [refund({ id: 2 }), refund({ id: 1 })])).passed).toBe(true);
  });

  it('lets the parallel calls of one turn stand in any order, and those of two turns not', () => {
    const strict = spec(type, way('strict', 'a', 'b', 'c'));
    expect(check(strict, execution('', [call('b', {}, 1), call('a', {}, 1), call('c', {}, 2)])).passed).toBe(
      true,
    );
    expect(check(strict, execution('', [call('b', {}, 1), call('a', {}, 2), call('c', {}, 2)])).passed).toBe(
      false,
    );
  });

  it('says what was wanted and what was called', () => {
    const detail = check(
      spec(type, way('unordered', 'a', { name: 'refund', args: { id: 1 } })),
      execution('', ['a']),
    );
    expect(detail.message).toBe(
      'the agent must call in any order and no others "a", "refund" {"id": 1}; it called "a" {}',
    );
  });

  it('compares no more than 1,000 calls and passes nothing beyond, also not with not-', () => {
    const many = execution(
      '',
      Array.from({ length: 1_001 }, () => 'b'),
    );
    for (const name of [type, `not-${type}`]) {
      expect(check(spec(name, way('superset', 'a')), many)).toMatchObject({ passed: false, confidence: 0 });
    }
  });
});

describe('values of trajectory assertions', () => {
  it.each<[string, unknown, RegExp]>([
    ['trajectory:tool-used', [], /at least one tool/],
    ['trajectory:tool-used', { min: 1 }, /one of "name" and "pattern"/],
    ['trajectory:tool-used', { name: 'a', min: 3, max: 1 }, /at most "max"/],
    ['trajectory:tool-args-match', { name: 'a' }, /expected "args"/],
    ['trajectory:tool-args-match', { name: 'a', args: {}, mode: 'some' }, /partial or exact/],
    ['trajectory:tool-sequence', { steps: [] }, /at least one step/],
    ['trajectory:step-count', {}, /"min" or "max"/],
    ['trajectory:match', { mode: 'unordered' }, /"calls" or "anyOf"/],
    ['trajectory:match', { mode: 'loose', calls: [] }, /strict, unordered, subset or superset/],
    ['trajectory:match', { calls: Array.from({ length: 101 }, () => 'a') }, /at most 100 calls/],
    ['trajectory:match', { calls: [], extra: 1 }, /extra/],
  ])('refuse %s %j', (type, value, message) => {
    expect(refusal(type, value)).toMatch(message);
  });
});
