import { describe, expect, it } from 'vitest';
import { gradeNow } from '../../src/assertion/grade.ts';
import { execution, spec } from './material.ts';

describe('grade', () => {
  const good = execution('Sorry, your refund takes 5 days.', ['lookup_order', 'issue_refund']);
  const tools = spec('trajectory:match', { calls: ['lookup_order', 'issue_refund'] });
  const all = spec('contains-all', ['refund', '5 days']);
  const sorry = spec('icontains', 'sorry');

  it('never passes zero assertions', () => {
    expect(gradeNow([], good)).toEqual({
      passed: false,
      confidence: 0,
      quality: null,
      toolCorrect: null,
      details: [],
    });
  });

  it('never passes on assertions that only inform', () => {
    expect(gradeNow([spec('contains', 'refund', { weight: 0 })], good)).toMatchObject({
      passed: false,
      confidence: 0,
      quality: null,
    });
  });

  it('passes where all pass, with quality 5 and confidence 1', () => {
    expect(gradeNow([tools, all, sorry], good)).toMatchObject({
      passed: true,
      confidence: 1,
      quality: 5,
      toolCorrect: true,
    });
  });

  it('computes the worked example of the docs', () => {
    const { passed, quality, toolCorrect } = gradeNow(
      [tools, all, sorry],
      execution('Sorry, your refund takes a week.', ['lookup_order']),
    );
    expect({ passed, toolCorrect, quality: quality?.toFixed(2) }).toEqual({
      passed: false,
      toolCorrect: false,
      quality: '2.05',
    });
    const rightTools = gradeNow([tools, all, sorry], {
      ...good,
      message: 'Sorry, your refund takes a week.',
    });
    expect(rightTools.quality?.toFixed(2)).toBe('3.41');
  });

  it('keeps a trial with wrong tools below 3 however many text assertions pass', () => {
    const texts = Array.from({ length: 50 }, () => sorry);
    const { quality } = gradeNow([tools, ...texts], { ...good, toolCalls: [] });
    expect(quality).toBeLessThan(3);
  });

  it('lets a weight of 0 inform without failing the trial or its tools', () => {
    const wrong = { ...tools, value: { calls: ['close_account'] }, weight: 0 };
    const result = gradeNow([wrong, sorry], good);
    expect(result).toMatchObject({ passed: true, quality: 5, toolCorrect: null });
    expect(result.details[0]).toMatchObject({ passed: false, weight: 0 });
  });

  it('weighs scores within a stage', () => {
    const missing = spec('contains', 'nowhere', { weight: 3 });
    expect(gradeNow([missing, sorry], good).quality).toBeCloseTo(3.9 * 0.25, 10);
  });

  it('lets a threshold pass a partial match, whose quality stays partial', () => {
    const lenient = { ...tools, threshold: 0.6 };
    const result = gradeNow([lenient], execution('', ['lookup_order']));
    expect(result).toMatchObject({ passed: true, toolCorrect: true });
    expect(result.quality).toBeCloseTo((5 * 2) / 3, 10);
  });

  it('keeps cost and latency out of quality, but not out of passed', () => {
    const dear = { ...good, costUsd: 2, latencyMs: 5 };
    expect(gradeNow([sorry, spec('cost', 1)], dear)).toMatchObject({ passed: false, quality: 5 });
    expect(gradeNow([spec('latency', 10)], dear)).toMatchObject({ passed: true, quality: null });
  });

  it('counts an unknown cost as confidence 0 by its weight', () => {
    expect(gradeNow([sorry, spec('cost', 1, { weight: 3 })], good)).toMatchObject({
      passed: false,
      confidence: 0.25,
    });
  });

  it('fails an agent error at quality 0 and still shows what the assertions saw', () => {
    const failed = {
      ...good,
      error: { code: 'step-limit', message: 'gave up\nafter 8 turns', stage: 'planner' as const },
    };
    const result = gradeNow([tools, sorry], failed);
    expect(result).toMatchObject({ passed: false, quality: 0, confidence: 1, toolCorrect: false });
    expect(result.details.map(({ type, passed }) => [type, passed])).toEqual([
      ['execution', false],
      ['trajectory:match', true],
      ['icontains', true],
    ]);
    expect(result.details[0]?.message).toBe(
      'the agent failed in the planner with "step-limit": "gave up\\nafter 8 turns"',
    );
    expect(gradeNow([sorry], failed).toolCorrect).toBeNull();
  });

  it('carries place, path and metric into the detail', () => {
    const detail = gradeNow([{ ...sorry, metric: 'tone', path: 'assert[3]' }], good).details[0];
    expect(detail).toMatchObject({
      metric: 'tone',
      path: 'assert[3]',
      place: sorry.place,
      stage: 'summarizer',
    });
  });

  it('throws for a type that nobody registered, which is a bug of ours', () => {
    expect(() => gradeNow([{ ...sorry, type: 'smells-like' }], good)).toThrow('not registered');
  });
});
