import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/privacy/redactor.ts';
import type { RedactorSettings } from '../../src/privacy/types.ts';
import { KEY, numbered } from './numbered.ts';

async function redact(
  value: unknown,
  settings: Partial<RedactorSettings> = { names: true },
): Promise<unknown> {
  return numbered((await createRedactor({ redact: ['email'], ...settings }, KEY).redact(value)).value);
}

describe('names of people', () => {
  it.each([
    ['My name is Anna Smith.', 'My name is [name-1].'],
    ['my name is anna.', 'my name is [name-1].'],
    ["Hi, I'm Zoë van der Berg and I need help", "Hi, I'm [name-1] and I need help"],
    ['Mr. Ford called. Dr Alvarez did not.', 'Mr. [name-1] called. Dr [name-2] did not.'],
    ['Dear Ms. Li,', 'Dear Ms. [name-1],'],
    ['See you!\nBest regards,\nTomás Peña', 'See you!\nBest regards,\n[name-1]'],
    ["What's the name on the account? User: Penny Lane", "What's the name on the account? User: [name-1]"],
    ['Follow up with Edward Baranova in 2 months', 'Follow up with [name-1] in 2 months'],
  ])('are known by what is said: %j', async (text, expected) => {
    expect(await redact(text)).toBe(expected);
  });

  it.each([
    'Dear Customer, thank you. Best regards,\nYour Support Team',
    'I am German. I am Unable to log in. This is Monday.',
    'Hello World, call GET_PARCEL_STATE. Will you come in May?',
    'The name of the order is on the invoice.',
  ])('are not seen in %j', async (text) => {
    expect(await redact(text)).toBe(text);
  });

  it('are looked for only where that is asked for', async () => {
    expect(await redact('My name is Anna Smith.', {})).toBe('My name is Anna Smith.');
  });

  it('are known by their key, and things by none', async () => {
    const value = {
      first_name: 'Mia',
      customerName: 'Li Wei',
      name: 'lookup_order',
      tool_name: 'Refund',
      city: 'Paris',
    };
    expect(await redact(value)).toEqual({ ...value, first_name: '[name-1]', customerName: '[name-2]' });
  });

  it('are replaced wherever else they stand in the record, first names by the whole name', async () => {
    const record = {
      query: 'My name is Anna Smith, where is my order?',
      response: 'Anna, your order is on its way. Annabel has it.',
      toolCalls: [{ name: 'find', arguments: { text: 'Anna Smith; Smith' } }],
    };
    expect(await redact(record)).toEqual({
      query: 'My name is [name-1], where is my order?',
      response: '[name-1], your order is on its way. Annabel has it.',
      toolCalls: [{ name: 'find', arguments: { text: '[name-1]; [name-1]' } }],
    });
    expect(await redact('Anna, your order is on its way.')).toBe('Anna, your order is on its way.');
  });

  it('of two people stay two, and the word that both share stands for neither', async () => {
    const text = 'I am Anna Smith. My husband is Tom Smith. Smith it is, says Tom.';
    expect(await redact(text)).toBe('I am [name-1]. My husband is [name-2]. [name-3] it is, says [name-2].');
  });

  it('stay as they are the second time, and where they are allowed', async () => {
    const once = await redact('I am Anna Smith, says Anna.');
    expect(await redact(once)).toEqual(once);
    expect(await redact('I am Anna Smith.', { names: true, allow: ['anna smith'] })).toBe('I am Anna Smith.');
  });
});

describe('ids of users', () => {
  it('are pseudonyms in real usage, under their key and wherever else they stand', async () => {
    const value = {
      userId: 'mia_li_3668',
      'user.id': 'mia_li_3668',
      query: 'I am user mia_li_3668, not mia_li_36681.',
      order: { user_id: 12345678, id: 'A-1' },
    };
    expect(await redact(value, { userIds: true })).toEqual({
      userId: '[user-1]',
      'user.id': '[user-1]',
      query: 'I am user [user-1], not mia_li_36681.',
      order: { user_id: '[user-2]', id: 'A-1' },
    });
    expect(await redact(value)).toEqual(value);
  });
});
