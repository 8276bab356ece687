import { describe, expect, it } from 'vitest';
import type { ToolCall } from '../../src/agent/types.ts';
import { gradeNow } from '../../src/assertion/grade.ts';
import { call, check, execution, spec } from './material.ts';

const failing = (name: string, step: number, error = 'timeout'): ToolCall => ({
  ...call(name, {}, step),
  status: 'error',
  error,
});

describe('trajectory:step-status', () => {
  const mixed = execution('', [
    failing('refund', 1, 'timeout after 5 s'),
    call('refund', {}, 2),
    call('track', {}, 3),
  ]);
  it.each([
    ['trajectory:step-status', { name: 'refund', status: 'success' }, true],
    ['trajectory:step-status', { name: 'refund', status: 'error' }, true],
    ['trajectory:step-status', { name: 'refund', status: 'error', message: 'timeout*' }, true],
    ['trajectory:step-status', { name: 'refund', status: 'error', message: 'refused*' }, false],
    ['trajectory:step-status', { name: 'refund', status: 'invalid' }, false],
    ['trajectory:step-status', { pattern: '*', status: 'error' }, true],
    ['trajectory:step-status', { name: 'cancel', status: 'success' }, false],
    ['not-trajectory:step-status', { name: 'track', status: 'error' }, true],
    ['not-trajectory:step-status', { pattern: '*', status: 'error' }, false],
  ])('%s %j: %s', (type, value, passed) => {
    expect(check(spec(type, value), mixed).passed).toBe(passed);
  });

  it('takes no error message for a success', () => {
    expect(() => spec('trajectory:step-status', { name: 'a', status: 'success', message: 'x' })).toThrow(
      /leave/,
    );
  });
});

describe('trajectory:tool-set', () => {
  const used = execution('', ['a', 'b', 'a']);
  it.each([
    [['a', 'b'], true, 1],
    [['a'], false, 2 / 3],
    [['a', 'b', 'c'], false, 0.8],
    [{ tools: ['a', 'b', 'c'], mode: 'subset' }, true, 1],
    [{ tools: ['a'], mode: 'subset' }, false, 0.5],
    [{ tools: ['a'], mode: 'superset' }, true, 1],
    [{ tools: ['a', 'c'], mode: 'superset' }, false, 0.5],
    [['*'], true, 1],
    [[], false, 0],
  ])('%j: %s', (value, passed, score) => {
    const detail = check(spec('trajectory:tool-set', value), used);
    expect(detail.passed).toBe(passed);
    expect(detail.score).toBeCloseTo(score);
  });

  it('of nothing is met by no call', () => {
    expect(check(spec('trajectory:tool-set', []), execution('')).passed).toBe(true);
  });
});

describe('tool-call-f1', () => {
  it('is the F1 of the two sets, in promptfoo’s shapes', () => {
    const used = execution('', ['a', 'b', 'a']);
    expect(check(spec('tool-call-f1', 'a, b'), used)).toMatchObject({ passed: true, score: 1 });
    expect(check(spec('tool-call-f1', ['a', 'c']), used).score).toBeCloseTo(0.5);
    expect(check(spec('tool-call-f1', ['a', 'c'], { threshold: 0.5 }), used).passed).toBe(true);
    expect(check(spec('tool-call-f1', ['x']), execution('')).score).toBe(0);
  });
});

describe('trajectory:recovery', () => {
  const again = execution('Your refund is done.', [failing('refund', 1), call('refund', {}, 2)]);
  const other = execution('A colleague will call you.', [failing('refund', 1), call('hand_over', {}, 2)]);
  const honest = execution('I am sorry, the refund could not be made. Please try again later.', [
    failing('refund', 1),
  ]);
  const lying = execution('Your refund is on its way!', [failing('refund', 1)]);
  const asking = execution('Which order do you mean?', [failing('lookup', 1)]);
  const fine = execution('Done.', ['refund']);

  it.each([
    ['retry', again, true],
    ['retry', other, false],
    ['retry', execution('', [failing('refund', 1), failing('refund', 2)]), false],
    ['fallback', other, true],
    ['fallback', again, false],
    ['graceful_fail', honest, true],
    ['graceful_fail', lying, false],
    ['graceful_fail', again, false],
    [
      'graceful_fail',
      execution('Leider konnte ich die Erstattung nicht veranlassen.', [failing('refund', 1)]),
      true,
    ],
    ['graceful_fail', execution('Lo siento, no he podido hacerlo.', [failing('refund', 1)]), true],
    ['clarify', asking, true],
    ['clarify', execution('Which order do you mean?'), true],
    ['clarify', honest, false],
    ['clarify', { ...again, message: 'Anything else?' }, false],
    ['retry', fine, false],
    ['fallback', fine, false],
    ['graceful_fail', fine, false],
  ] as const)('%s', (way, of, passed) => {
    expect(check(spec('trajectory:recovery', way), of).passed).toBe(passed);
  });

  it('is quick on an answer made to be slow', () => {
    const before = performance.now();
    check(
      spec('trajectory:recovery', 'graceful_fail'),
      execution('konnte '.repeat(50_000), [failing('refund', 1)]),
    );
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('the stage of an assertion', () => {
  const one = execution('All is well.', [{ ...call('lookup'), result: { status: 'late' } }], {
    analysis: 'The order is late.',
  });
  it('says which text is read', () => {
    expect(check(spec('icontains', 'late'), one).passed).toBe(false);
    expect(check(spec('icontains', 'order is late', { stage: 'planner' }), one).passed).toBe(true);
    expect(check(spec('contains', '"status":"late"', { stage: 'tools' }), one).passed).toBe(true);
    expect(check(spec('contains', 'well', { stage: 'summarizer' }), one).passed).toBe(true);
  });

  it('is where its failure is said to start', () => {
    expect(check(spec('icontains', 'refund', { stage: 'planner' }), one).stage).toBe('planner');
    expect(check(spec('trajectory:tool-used', 'x', { stage: 'tools' }), one).stage).toBe('tools');
  });

  it('without a text there cannot be told, with and without not-', () => {
    for (const type of ['icontains', 'not-icontains']) {
      const { passed, details } = gradeNow([spec(type, 'late', { stage: 'planner' })], execution('late'));
      expect(passed).toBe(false);
      expect(details[0]).toMatchObject({
        passed: false,
        confidence: 0,
        message: expect.stringMatching(/cannot tell/),
      });
    }
  });
});
