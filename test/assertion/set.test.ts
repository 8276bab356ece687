import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeNow } from '../../src/assertion/grade.ts';
import type { AssertionSet, AssertionSpec, Validation } from '../../src/assertion/types.ts';
import { execution, spec } from './material.ts';

const place = { file: 'scenarios.yml', line: 3 };
const setOf = (further: Partial<AssertionSet> = {}): AssertionSet => ({
  threshold: 0.5,
  weight: 1,
  place,
  path: 'assert[0]',
  ...further,
});
const member = (
  index: number,
  type: string,
  value: unknown,
  set: AssertionSet,
  further: Partial<AssertionSpec> = {},
): AssertionSpec => spec(type, value, { set, path: `assert[0].assert[${index}]`, ...further });

const says = (message: string, specs: readonly AssertionSpec[]): Validation =>
  gradeNow(specs, execution(message));

describe('a set with a threshold', () => {
  const set = setOf();
  const either = [member(0, 'contains', 'refund', set), member(1, 'contains', 'credit', set)];

  it.each([
    ['a refund', true, 0.5],
    ['a refund as credit', true, 1],
    ['sorry', false, 0],
  ])('passes where enough of it does: %s', (message, passed, score) => {
    const validation = says(message, either);
    expect(validation.passed).toBe(passed);
    expect(validation.details[0]).toMatchObject({ type: 'assert-set', path: 'assert[0]', passed, score });
    expect(validation.quality).toBeCloseTo(score * (passed ? 5 : 3.9));
  });

  it('shows its members below it, as things to know that decide nothing', () => {
    const { details } = says('a refund', either);
    expect(details.map(({ path, passed, weight }) => [path, passed, weight])).toEqual([
      ['assert[0]', true, 1],
      ['assert[0].assert[0]', true, 0],
      ['assert[0].assert[1]', false, 0],
    ]);
    expect(details[0]?.message).toBe(
      '1 of 2 pass, score 0.50, at least 0.5 passes; contains: the answer must contain "credit"; it says "a refund"',
    );
  });

  it('weighs its members, and those of weight 0 stay out', () => {
    const heavy = setOf({ threshold: 0.7 });
    const specs = [
      member(0, 'contains', 'refund', heavy, { weight: 3 }),
      member(1, 'contains', 'credit', heavy, { weight: 1 }),
      member(2, 'contains', 'never', heavy, { weight: 0 }),
    ];
    expect(says('refund', specs).passed).toBe(true);
    expect(says('credit', specs).passed).toBe(false);
  });

  it('fails beside what passes, and the other way round', () => {
    const beside = spec('contains', 'now', { path: 'assert[1]' });
    expect(says('refund', [...either, beside]).passed).toBe(false);
    expect(says('now', [...either, beside]).passed).toBe(false);
    expect(says('refund now', [...either, beside]).passed).toBe(true);
  });

  it('is a matter of tools where all that decides in it is', () => {
    const tools = [
      member(0, 'trajectory:tool-used', 'refund', set),
      member(1, 'trajectory:tool-used', 'credit', set),
    ];
    expect(gradeNow(tools, execution('', ['credit']))).toMatchObject({ passed: true, toolCorrect: true });
    expect(gradeNow(tools, execution('', ['other']))).toMatchObject({ passed: false, toolCorrect: false });
    const mixed = [...tools, member(2, 'contains', 'x', set)];
    expect(gradeNow(mixed, execution('x', ['credit']))).toMatchObject({ passed: true, toolCorrect: null });
  });

  it('counts what cannot be told as 0, with less confidence', () => {
    const unknown = [member(0, 'cost', undefined, set, { threshold: 1 }), member(1, 'contains', 'a', set)];
    expect(says('a', unknown)).toMatchObject({ passed: true, confidence: 0.5 });
    expect(says('b', unknown).passed).toBe(false);
  });

  it('is missing as a whole where a grader of it failed', () => {
    const asked = [member(0, 'javascript', 'true', set), member(1, 'contains', 'a', set)];
    expect(gradeNow(asked.slice(1), execution('a')).passed).toBe(true);
    const validation = says('a', asked);
    expect(validation).toMatchObject({ passed: null, quality: null });
    expect(validation.details[0]).toMatchObject({ missing: true, passed: false });
  });

  it('only informs where all of it does, and a judge that informs has no part in it', () => {
    const informs = 'not calibrated';
    const all = either.map((one) => ({ ...one, informs }));
    expect(says('refund', all)).toMatchObject({ passed: null });
    const [first, second] = either;
    if (!first || !second) throw new Error('two members');
    expect(says('refund', [first, { ...second, informs }]).details[0]).toMatchObject({ score: 1 });
  });

  it('of weight 0 informs', () => {
    const light = setOf({ weight: 0 });
    const specs = [member(0, 'contains', 'a', light), spec('contains', 'b', { path: 'assert[1]' })];
    expect(says('b', specs).passed).toBe(true);
  });

  it('is one set a turn, and one a place', () => {
    const other = setOf({ place: { file: 'scenarios.yml', line: 9 } });
    const specs = [...either, member(0, 'contains', 'credit', other)];
    const { details, passed } = says('refund', specs);
    expect(passed).toBe(false);
    expect(details.filter(({ type }) => type === 'assert-set').map((one) => one.passed)).toEqual([
      true,
      false,
    ]);
  });

  it('fails with its agent', () => {
    const error = { code: 'crash', message: 'x' };
    expect(gradeNow(either, execution('refund', [], { error }))).toMatchObject({ passed: false, quality: 0 });
  });

  it('passes exactly where the weighted mean reaches the threshold', () => {
    const members = fc.array(fc.record({ good: fc.boolean(), weight: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(members, fc.integer({ min: 1, max: 100 }), (list, percent) => {
        const own = setOf({ threshold: percent / 100 });
        const specs = list.map(({ good, weight }, i) =>
          member(i, 'contains', good ? 'a' : 'b', own, { weight }),
        );
        const total = list.reduce((sum, { weight }) => sum + weight, 0);
        const reached = list.reduce((sum, { good, weight }) => sum + (good ? weight : 0), 0);
        expect(says('a', specs).passed).toBe(reached * 100 >= percent * total);
      }),
    );
  });
});
