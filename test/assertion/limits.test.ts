import { describe, expect, it } from 'vitest';
import { gradeNow } from '../../src/assertion/grade.ts';
import { withinTime } from '../../src/assertion/bounded.ts';
import { check, execution, spec } from './material.ts';

const undecided = { passed: false, score: 0, confidence: 0 };

describe('cost and latency', () => {
  const of = execution('', [], { costUsd: 0.01, latencyMs: 1200 });

  it.each<[string, number, boolean]>([
    ['cost', 0.01, true],
    ['cost', 0.009, false],
    ['not-cost', 0.009, true],
    ['not-cost', 0.01, false],
    ['latency', 1200, true],
    ['latency', 1199, false],
  ])('%s with the limit %d: %s', (type, threshold, passed) => {
    expect(check(spec(type, undefined, { threshold }), of).passed).toBe(passed);
    expect(check(spec(type, threshold), of).passed).toBe(passed);
  });

  it.each(['cost', 'not-cost', 'latency', 'not-latency'])('%s never passes where it is unknown', (type) => {
    const detail = check(spec(type, undefined, { threshold: 1 }), execution('Hi'));
    expect(detail).toMatchObject(undecided);
    expect(detail.message).toMatch(/^cannot tell: the (cost|latency) is unknown$/);
  });

  it('passes a cost that is known to be 0', () => {
    expect(check(spec('cost', 1), execution('', [], { costUsd: 0 })).passed).toBe(true);
  });

  it('never passes without a limit', () => {
    expect(check(spec('cost'), of)).toMatchObject(undecided);
  });
});

describe('a pattern that takes exponential time', () => {
  const answer = `${'a'.repeat(60)}!`;

  it('is stopped, and passes neither as regex nor as not-regex', () => {
    for (const type of ['regex', 'not-regex']) {
      const detail = check(spec(type, '^(a+)+$'), execution(answer));
      expect(detail).toMatchObject(undecided);
      expect(detail.message).toBe('cannot tell: the pattern "^(a+)+$" took longer than 250 ms');
    }
  });

  it('is stopped in a schema too', () => {
    const one = spec('is-json', { type: 'string', pattern: '^(a+)+$' });
    expect(check(one, execution(JSON.stringify(answer)))).toMatchObject(undecided);
  });

  it('leaves the next question unharmed', () => {
    expect(withinTime(() => /^(a+)+$/.test(answer))).toBeUndefined();
    expect(withinTime(() => /[!?]/.test(answer))).toEqual({ value: true });
  });

  it('lets through what the question throws', () => {
    const fail = (): never => {
      throw new TypeError('ours');
    };
    expect(() => withinTime(fail)).toThrow(TypeError);
  });

  it('gives the trial no quality, as its answer could not be judged', () => {
    const long = execution('a'.repeat(1_000_001));
    expect(gradeNow([spec('regex', 'b'), spec('contains', 'a')], long)).toMatchObject({
      passed: false,
      quality: null,
      confidence: 0.5,
    });
  });

  it('is not tried on an answer of more than a million characters', () => {
    expect(check(spec('not-regex', 'b'), execution('a'.repeat(1_000_001)))).toMatchObject(undecided);
  });
});

describe('a schema', () => {
  it('fails on an answer that is nested too deep, without a stack overflow', () => {
    const schema = { type: 'array', items: { $ref: '#' } };
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(check(spec('is-json', schema), execution(deep))).toMatchObject(undecided);
    expect(check(spec('is-json', { $ref: '#' }), execution('1'))).toMatchObject(undecided);
  });

  it('is stopped where its alternatives double at every level', () => {
    const level = { type: 'array', items: { $ref: '#' }, minItems: 1 };
    const schema = { anyOf: [level, { ...level, maxItems: 9 }] };
    const nested = `${'['.repeat(60)}1${']'.repeat(60)}`;
    expect(check(spec('is-json', schema), execution(nested))).toMatchObject(undecided);
  });

  it('is stopped where it compares each item of a long list with each other', () => {
    const list = JSON.stringify(Array.from({ length: 100_000 }, (_, id) => [id]));
    expect(check(spec('is-json', { uniqueItems: true }), execution(list))).toMatchObject(undecided);
  });
});
