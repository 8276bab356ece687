import { describe, expect, it } from 'vitest';
import { gradeNow } from '../../src/assertion/grade.ts';
import { conversing } from '../../src/agent/conversation.ts';
import type { AgentTarget } from '../../src/agent/types.ts';
import { execution } from '../assertion/material.ts';
import { complaints } from '../config/files.ts';
import { inputOf } from '../fixtures/agent-input.ts';
import { suiteFrom } from './catalog.ts';

const one = async (text: string) => {
  const scenario = (await suiteFrom({ 'a.yml': text })).scenarios[0];
  if (!scenario) throw new Error('no scenario');
  return scenario;
};
const wrong = (text: string) => complaints(() => suiteFrom({ 'a.yml': text }));

const TEXT = `
- id: a
  turns:
    - Where is order 123?
    - user: Refund it.
      expect: { tools: [issue_refund], forbidden: [close_account] }
      assert: [{ type: contains, value: refund, metric: tone }]
  expect: { tools: [lookup_order, issue_refund] }
`;

describe('turns', () => {
  it('become a query, what follows, and assertions that know their turn', async () => {
    const { query, turns, assertions } = await one(TEXT);
    expect([query, turns]).toEqual(['Where is order 123?', ['Refund it.']]);
    expect(assertions.map(({ path, turn, place }) => [path, turn, place.line])).toEqual([
      ['turns[1].expect.tools', 2, 6],
      ['turns[1].expect.forbidden', 2, 6],
      ['turns[1].assert[0]', 2, 7],
      ['expect.tools', undefined, 8],
    ]);
  });

  it('count for the hash, with what each expects, but not how it is grouped', async () => {
    const { hash } = await one(TEXT);
    expect((await one(TEXT.replace('Refund it.', 'Refund it!'))).hash).not.toBe(hash);
    expect((await one(TEXT.replace('value: refund', 'value: money'))).hash).not.toBe(hash);
    expect((await one(TEXT.replace('[close_account]', '[close]'))).hash).not.toBe(hash);
    expect((await one(TEXT.replace('metric: tone', 'metric: other'))).hash).toBe(hash);
  });

  it('are graded each on its own, and the message says in which turn it broke', async () => {
    const scenario = await one(TEXT);
    const answers = [execution('It is late.', ['lookup_order']), execution('Done.', ['issue_refund'])];
    const target: AgentTarget = {
      kind: 'test',
      run: () => Promise.resolve(answers.shift() ?? execution('')),
    };
    const { query, turns = [] } = scenario;
    const whole = await conversing(target).run(inputOf({ query, turns }), new AbortController().signal);
    const { passed, toolCorrect, details } = gradeNow(scenario.assertions, whole);
    expect([passed, toolCorrect]).toEqual([false, true]);
    expect(details.filter((detail) => !detail.passed).map(({ turn }) => turn)).toEqual([2]);
    expect(details.filter((detail) => !detail.passed).map(({ message }) => message)).toEqual([
      'turn 2: the answer must contain "refund"; it says "Done."',
    ]);
  });

  it('cannot be told where they were not played, also turned round', async () => {
    const scenario = await one(`
- id: a
  turns: [Hello, { user: Bye, assert: [{ type: not-contains, value: x }] }]
`);
    const { passed, quality, details } = gradeNow(scenario.assertions, execution('hello'));
    expect([passed, quality]).toEqual([false, null]);
    expect(details[0]?.message).toContain('turn 2 was not played');
  });

  it.each([
    ['neither', '- { id: a, assert: [{ type: contains, value: x }] }', 'expected a text, or `turns`'],
    [
      'both',
      '- { id: a, query: q, turns: [q], assert: [{ type: contains, value: x }] }',
      'expected no `turns` beside',
    ],
    ['none', '- { id: a, turns: [], assert: [{ type: contains, value: x }] }', 'turns'],
    ['an unknown key', '- { id: a, turns: [{ user: q, asert: [] }] }', 'did you mean'],
    [
      'a wrong value',
      '- { id: a, turns: [{ user: q, assert: [{ type: contains }] }] }',
      'turns[0].assert[0]',
    ],
    ['no assertion', '- { id: a, turns: [q, r] }', 'no assertion'],
  ])('are refused with %s', async (_what, text, message) => {
    expect(JSON.stringify(await wrong(text))).toContain(message);
  });
});
