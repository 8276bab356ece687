import { describe, expect, it } from 'vitest';
import { gradeNow } from '../../src/assertion/grade.ts';
import { assertionTypes } from '../../src/assertion/registry.ts';
import type { AssertionSpec, GradeContext } from '../../src/assertion/types.ts';
import { GRADER_VERSION } from '../../src/assertion/version.ts';
import { hashOf } from '../../src/base/hash.ts';
import { call, execution, spec } from './material.ts';

/** One expectation of each type, and forms with `not-`, threshold and weight. */
const SPECS: readonly AssertionSpec[] = [
  spec('equals', 'Your refund takes 5 days.'),
  spec('contains', 'refund'),
  spec('icontains', 'REFUND'),
  spec('contains-any', ['refund', 'money']),
  spec('contains-all', ['refund', 'money'], { threshold: 0.5 }),
  spec('contains-all', ['refund', 'money', 'days']),
  spec('starts-with', 'Your'),
  spec('regex', '[0-9] days'),
  spec('is-json', { type: 'object', required: ['days'] }),
  spec('analysis-contains', 'late'),
  spec('trajectory:match', { calls: ['lookup_order', 'issue_refund'] }),
  spec('trajectory:match', { mode: 'superset', calls: ['lookup_order'] }),
  spec('trajectory:tool-used', 'issue_refund'),
  spec('trajectory:tool-args-match', { name: 'issue_refund', args: { id: 123 }, mode: 'partial' }),
  spec('trajectory:tool-sequence', ['lookup_order', 'issue_refund']),
  spec('trajectory:step-count', { max: 2 }),
  spec('trajectory:step-status', { name: 'issue_refund', status: 'success' }),
  spec('trajectory:tool-set', ['lookup_order', 'issue_refund']),
  spec('tool-call-f1', ['lookup_order', 'issue_refund']),
  spec('is-valid-openai-tools-call'),
  spec('not-is-valid-openai-function-call'),
  spec('is-valid-function-call', undefined, { weight: 2 }),
  spec('trajectory:recovery', 'clarify'),
  spec('trajectory:match', { calls: [{ name: 'issue_refund', args: { id: { $anyOf: [1, 123] } } }] }),
  spec('javascript', 'output.length > 3'),
  spec('cost', undefined, { threshold: 0.01 }),
  spec('latency', undefined, { threshold: 1_000 }),
  spec('not-contains', 'sorry'),
  spec('icontains-any', ['REFUND', 'money']),
  spec('icontains-all', ['REFUND', 'money']),
  spec('contains-json', { type: 'object', required: ['days'] }),
  spec('word-count', { min: 3, max: 5 }),
  spec('levenshtein', 'Your refund takes 4 days.', { threshold: 2 }),
  spec('rouge-n', 'Your refund takes five days.'),
  spec('bleu', ['Your refund takes 5 days, sorry.']),
  spec('is-refusal'),
  spec('not-is-refusal'),
  spec('no-pii', ['email']),
  spec('not-trajectory:tool-used', 'close_account'),
  spec('icontains', 'sorry', { weight: 0 }),
  spec('icontains', 'sorry', { weight: 3 }),
];

const refund = call('issue_refund', { id: 123, reason: 'late' }, 2);
const EXECUTIONS = [
  execution('Your refund takes 5 days.', ['lookup_order', refund], {
    analysis: 'It is late.',
    costUsd: 0.002,
  }),
  execution('{"days": 5}', ['lookup_order'], { latencyMs: 2_000 }),
  execution('', ['close_account', 'lookup_order', 'lookup_order']),
  execution('', [], { error: { code: 'refused', message: 'no' } }),
];

/** Nobody can be asked, but the tools are known. */
const KNOWN: GradeContext = {
  query: '',
  definitions: [
    { name: 'lookup_order' },
    { name: 'issue_refund', parameters: { type: 'object', properties: { id: { type: 'integer' } } } },
  ],
  tools: {},
  signal: AbortSignal.abort(),
};

/** What each expectation alone, neighbours together and all at once make of each execution. */
function grades(): unknown[] {
  const lists = [...SPECS.map((one) => [one]), ...SPECS.map((_, i) => SPECS.slice(i, i + 4)), SPECS];
  return EXECUTIONS.flatMap((one) =>
    lists.map((specs) => {
      const { passed, toolCorrect, quality } = gradeNow(specs, one, KNOWN);
      return [passed, toolCorrect, quality === null ? null : quality.toFixed(9)];
    }),
  );
}

describe('the grader’s version', () => {
  it('has a specimen of every assertion type that asks nobody', () => {
    const alone = [...assertionTypes.values()].filter(({ asks }) => !asks).map(({ type }) => type);
    expect(new Set(SPECS.map(({ type }) => type))).toEqual(new Set(alone));
  });

  it('is raised by whoever changes what an equal execution is graded', () => {
    // Where only specimens were added, write the new hash; where a grade changed, raise the version as well.
    expect([GRADER_VERSION, hashOf(grades())]).toEqual([
      1,
      'bb30abdd09073ee939ee69980701e3a4cf606b6a4010a78efc4ff91f1e9d61ae',
    ]);
  });
});
