import { describe, expect, it } from 'vitest';
import { complaints } from '../config/files.ts';
import { suiteFrom } from './catalog.ts';

const scenario = async (user: string, said = 'query: hello') => {
  const text = `- id: a\n  ${said}\n  user: ${user}\n  assert: [{ type: contains, value: x }]\n`;
  const [one] = (await suiteFrom({ 'a.yml': text })).scenarios;
  if (!one) throw new Error('no scenario');
  return one;
};

describe('user', () => {
  it('has defaults', async () => {
    expect((await scenario('{ goal: Wants a refund. }')).user).toEqual({
      modelHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      goal: 'Wants a refund.',
      model: 'production',
      maxTurns: 8,
      stop: '###STOP###',
    });
  });

  it('talks on after scripted turns', async () => {
    const { query, turns, user } = await scenario(
      '{ goal: g, max-turns: 3, stop: BYE }',
      'turns: [one, two]',
    );
    expect([query, turns, user?.maxTurns, user?.stop]).toEqual(['one', ['two'], 3, 'BYE']);
  });

  it('counts for the hash, with all that it says', async () => {
    const { hash } = await scenario('{ goal: g }');
    expect((await scenario('{ goal: g }')).hash).toBe(hash);
    expect((await scenario('{ goal: h }')).hash).not.toBe(hash);
    expect((await scenario('{ goal: g, max-turns: 2 }')).hash).not.toBe(hash);
  });

  it.each([
    [
      '{ goal: g, model: prodution }',
      /the config has no model "prodution" to play the user.*did you mean "production"/,
    ],
    ['{ goal: g, model: __proto__ }', /the config has no model "__proto__"/],
    ['{ goal: "" }', /user\.goal: expected a text that is not empty/],
    ['{ model: production }', /user\.goal: is missing/],
    ['{ goal: g, max-turns: 51 }', /user\.max-turns: expected at most 50/],
    ['{ goal: g, turns: 3 }', /user\.turns: unknown key.*max-turns/],
  ])('is refused with its place: %s', async (user, expected) => {
    expect((await complaints(() => scenario(user))).join('\n')).toMatch(expected);
  });
});
