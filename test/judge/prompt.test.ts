import { describe, expect, it } from 'vitest';
import { GRADE_FORM } from '../../src/assertion/judge/answer.ts';
import { JUDGE_VERSION, promptOf } from '../../src/assertion/judge/prompt.ts';
import { hashOf } from '../../src/base/hash.ts';

const PARTS = {
  task: 'Decide.',
  criterion: { name: 'Criterion', text: 'Is polite.' },
  data: [{ name: 'answer', text: 'Hello.' }],
  example: GRADE_FORM.example,
  rubric: 'Be strict.',
};

describe('the words of the judge', () => {
  it('are the same for the same question, and their mark is another one for other data', () => {
    const mark = (text: string) => {
      const messages = promptOf({ ...PARTS, data: [{ name: 'answer', text }] });
      return /<<<answer (\w+)>>>/.exec(messages[1]?.content ?? '')?.[1];
    };
    expect(mark('a')).toBe(mark('a'));
    expect(mark('a')).not.toBe(mark('b'));
  });

  it('change only with their version, so that stored verdicts are compared with equal ones', () => {
    // Where this fails, write the new hash and raise JUDGE_VERSION.
    expect([JUDGE_VERSION, hashOf([promptOf(PARTS), GRADE_FORM.shape])]).toEqual([
      1,
      '74070fdbdc82e21850e6b4292c76e2c2fb623ae7c46f81cb521aa859b3e1aa08',
    ]);
  });
});
