import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bleuScore } from '../../src/assertion/bleu.ts';
import { editDistance } from '../../src/assertion/levenshtein.ts';
import { check, execution, refusal, spec } from './material.ts';

const passes = (type: string, value: unknown, answer: string, threshold?: number): boolean =>
  check(spec(type, value, threshold === undefined ? {} : { threshold }), execution(answer)).passed;

describe('likeness of an answer', () => {
  it('counts edits as the textbook does', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(a, a)).toBe(0);
      }),
    );
  });

  it('allows five edits unless a threshold says otherwise', () => {
    expect(passes('levenshtein', 'Done.', 'Done, sir.')).toBe(true);
    expect(passes('levenshtein', 'Done.', 'Done, sir.', 4)).toBe(false);
    expect(passes('levenshtein', 'Done.', 'Done.', 0)).toBe(true);
  });

  it('tells by the lengths alone where letters are too many', () => {
    const long = 'a'.repeat(9_000);
    expect(check(spec('levenshtein', long), execution('b'.repeat(9_000))).message).toMatch(/^cannot tell/);
    expect(check(spec('levenshtein', long), execution('b'.repeat(1_000_000))).message).toContain('at least');
  });

  it('is the share of the reference’s words for rouge-n', () => {
    const detail = check(spec('rouge-n', 'the cat sat on the mat'), execution('The cat on a mat!'));
    expect(detail.score).toBeCloseTo(4 / 6, 9);
    expect(detail.passed).toBe(false);
    expect(passes('rouge-n', 'the cat sat on the mat', 'The cat on a mat!', 0.6)).toBe(true);
  });

  it('is BLEU-4 with the brevity penalty', () => {
    // Precisions 5/6, 3/5, 2/4, 1/3 by hand; lengths 6 and 7.
    const score = bleuScore('the cat sat on a mat', ['the cat sat on the big mat']);
    expect(score).toBeCloseTo(Math.exp(1 - 7 / 6) * ((5 / 6 / 1) * (3 / 5) * (2 / 4) * (1 / 3)) ** 0.25, 9);
    expect(bleuScore('a b c d', ['a b c d'])).toBeCloseTo(1, 9);
    expect(bleuScore('a b c', ['a b c'])).toBe(0);
    expect(bleuScore('', ['a b c d'])).toBe(0);
  });
});

describe('counting and finding', () => {
  it('counts words between white space', () => {
    expect(passes('word-count', 3, 'one\n two,three four')).toBe(true);
    expect(passes('word-count', { min: 1 }, '')).toBe(false);
    expect(passes('word-count', { max: 0 }, '')).toBe(true);
    expect(refusal('word-count', {})).toContain('expected "min", "max" or both');
    expect(refusal('word-count', { min: 3, max: 2 })).toContain('expected "min" of at most "max"');
  });

  it('ignores case in lists of texts', () => {
    expect(passes('icontains-any', 'credit, REFUND', 'Your refund')).toBe(true);
    expect(check(spec('icontains-all', ['YOUR', 'days']), execution('Your refund')).score).toBe(0.5);
  });

  it('finds JSON in prose, and asks the schema of each', () => {
    const answer = 'See {this} and ["not"] then ```json\n{"id": 7, "note": "a } b"}\n``` ok';
    expect(passes('contains-json', undefined, answer)).toBe(true);
    expect(passes('contains-json', { type: 'object', required: ['id'] }, answer)).toBe(true);
    expect(passes('contains-json', { type: 'object', required: ['other'] }, answer)).toBe(false);
    expect(passes('contains-json', undefined, 'no {json} here [')).toBe(false);
    expect(passes('not-contains-json', undefined, 'no {json} here [')).toBe(true);
  });

  it('cannot tell JSON among a million brackets, and says so soon', () => {
    const start = performance.now();
    expect(check(spec('contains-json'), execution('['.repeat(1_000_000))).message).toMatch(/^cannot tell/);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
