import { describe, expect, it } from 'vitest';
import { check, execution, spec } from './material.ts';

const ATTACKS = [
  '(a+)+$',
  '(a|aa)+$',
  '(.*)*x',
  '(?=(a+))a*b\\1',
  '(?:(?:a?){500}){500}b',
  'a*a*a*a*b',
  '(?<=a*)b',
];

describe('a regular expression that takes exponential time', () => {
  it.each(ATTACKS)('is stopped on a million characters, for %j', (pattern) => {
    const one = spec('regex', pattern);
    const start = performance.now();
    const { passed, confidence } = check(one, execution(`${'a'.repeat(999_999)}!`));
    // Two tries of 250 ms, and what a busy machine adds.
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(passed && confidence === 1).toBe(false);
  });
});
