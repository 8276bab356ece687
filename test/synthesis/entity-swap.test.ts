import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/base/json.ts';
import { story, varied, vary } from './material.ts';

const swap = (parent: Parameters<typeof varied>[1], seed?: string) =>
  varied('entity-swap', parent, seed).said;

describe('an entity swap', () => {
  it('gives an order another number of the same length, wherever it is spoken of', () => {
    const said = swap(
      story({
        query: 'Where is order #W1234567?',
        args: { order_id: 1234567, note: 'W1234567' },
        result: { '1234567': { state: 'late' }, ids: ['1234567'] },
        response: 'Order W1234567 is late.',
      }),
    );
    const [, id] = /#W(\d{7})\?$/.exec(said.query) ?? [];
    expect(id).not.toBe('1234567');
    expect(said.toolCalls[0]).toMatchObject({
      arguments: { order_id: Number(id), note: `W${id}` },
      result: { [String(id)]: { state: 'late' }, ids: [id] },
    });
    expect(said.response).toBe(`Order W${id} is late.`);
  });

  it('leaves alone what only one side names: counts and codes of the tools', () => {
    const parent = story({ query: 'How many are left?', result: { stock: 123456 }, response: '123456.' });
    expect(vary('entity-swap', parent)).toMatch(/nothing that can be swapped/);
  });

  it('leaves a number alone of which a part is spoken of by itself', () => {
    const parent = story({
      query: 'Use the account 99887766.',
      args: { account: '99887766' },
      response: 'I use the account ending in 7766.',
    });
    expect(vary('entity-swap', parent)).toMatch(/nothing that can be swapped/);
  });

  it('leaves numbers alone that nothing calls the name of a thing: they may be added up', () => {
    const parent = story({
      query: 'Add 6594 and 3925.',
      args: { a: 6594, b: 3925 },
      response: '6594 + 3925 = 10519',
    });
    expect(vary('entity-swap', parent)).toMatch(/nothing that can be swapped/);
  });

  it('leaves years alone', () => {
    const parent = story({ query: 'My invoice of 2025?', args: { q: '2025' }, response: 'In 2025 …' });
    expect(vary('entity-swap', parent)).toMatch(/nothing that can be swapped/);
  });

  it('moves all dates by the same whole weeks', () => {
    const said = swap(
      story({
        query: 'Move my booking from 2026-11-05 to 2026-11-08.',
        args: { from: '2026-11-05', to: '2026-11-08T12:30:00Z' },
        response: 'It is on 2026-11-08 now.',
      }),
    );
    const [from = '', to = ''] = said.query.match(/\d{4}-\d\d-\d\d/g) ?? [];
    const days = (Date.parse(from) - Date.parse('2026-11-05')) / 86_400_000;
    expect(Math.abs(days % 7)).toBe(0);
    expect(days).not.toBe(0);
    expect(Date.parse(to) - Date.parse(from)).toBe(3 * 86_400_000);
    expect(said.toolCalls[0]?.arguments).toEqual({ from, to: `${to}T12:30:00Z` });
    expect(said.response).toBe(`It is on ${to} now.`);
  });

  it.each(['It came today, on 2026-11-05.', '2026-11-05 or 6 November?', 'Not 05.11.2026 but 2026-11-05'])(
    'moves no date where another one would stay: %s',
    (query) => {
      expect(vary('entity-swap', story({ query, args: { day: '2026-11-05' } }))).toMatch(/nothing/);
    },
  );

  it('changes an amount that is the only one, in every spelling', () => {
    const said = swap(
      story({
        query: 'I paid $1,249.90 twice.',
        args: { amount: 1249.9 },
        response: 'You get 1249.90 USD back.',
      }),
    );
    const [, whole = ''] = /\$(\d,\d{3})\.90/.exec(said.query) ?? [];
    const plain = whole.replace(',', '');
    expect(plain).toMatch(/^\d{4}$/);
    expect(plain).not.toBe('1249');
    expect(said.toolCalls[0]?.arguments).toEqual({ amount: Number(`${plain}.9`) });
    expect(said.response).toBe(`You get ${plain}.90 USD back.`);
  });

  it('changes no amount where there are several: one may be the sum of the others', () => {
    const parent = story({ query: 'I paid $20 and $30.', response: 'That is $50.' });
    expect(vary('entity-swap', parent)).toMatch(/nothing/);
  });

  it('takes addresses at example.com and phones from the ranges that are kept for fiction', () => {
    const said = swap(
      story({
        query: 'I am support@shop.test, call (415) 867-5309 or +44 20 7123 4567.',
        args: { mail: 'support@shop.test', phone: '(415) 867-5309' },
      }),
    );
    expect(said.query).toMatch(
      /^I am [a-z.]+@example\.com, call \(415\) 555-01\d\d or \+44 20 7946 0\d{3}\.$/,
    );
    const { mail, phone } = (said.toolCalls[0]?.arguments ?? {}) as Record<string, string>;
    expect(said.query).toContain(`I am ${mail}, call ${phone} or`);
  });

  it('gives a pseudonym that of nobody, of the same kind', () => {
    const said = swap(
      story({ query: 'I am [email-1f0c63b2a9d4].', args: { mail: '[email-1f0c63b2a9d4]' }, response: 'Hi.' }),
    );
    const [token] = /\[email-[0-9a-f]{12}\]/.exec(said.query) ?? [];
    expect(token).not.toBe('[email-1f0c63b2a9d4]');
    expect(said.toolCalls[0]?.arguments).toEqual({ mail: token });
  });

  it('gives people other names, by first name alone too, and no word that is none', () => {
    const said = swap(
      story({
        query: 'I am Jane.',
        context: { customer: { first_name: 'Jane', last_name: 'Roe' } },
        response: 'Dear Jane Roe, the Roebuck waits. JANE!',
      }),
    );
    const { first_name, last_name } = (said.context?.['customer'] ?? {}) as Record<string, string>;
    expect([first_name, last_name]).not.toContain('Jane');
    expect(said.query).toBe(`I am ${first_name}.`);
    expect(said.response).toBe(
      `Dear ${first_name} ${last_name}, the Roebuck waits. ${first_name?.toUpperCase()}!`,
    );
  });

  it('swaps no name that may be a word', () => {
    const parent = story({ query: 'I will wait, says Will.', context: { first_name: 'Will' } });
    expect(vary('entity-swap', parent)).toMatch(/nothing/);
  });

  it('gives no number as long as a card that a card could have', () => {
    for (let n = 0; n < 40; n++) {
      const said = swap(
        story({ query: 'My voucher 4000001234567899', args: { voucher_no: '4000001234567899' } }),
        `s${n}`,
      );
      const digits = /\d{16}/.exec(said.query)?.[0] ?? '';
      const sum = [...digits]
        .reverse()
        .reduce(
          (total, digit, at) =>
            total + [...String(Number(digit) * (1 + (at % 2)))].reduce((a, b) => a + Number(b), 0),
          0,
        );
      expect(sum % 10).not.toBe(0);
    }
  });

  it('keeps a number that JSON could not hold exactly', () => {
    const parent = story({
      query: 'Track 12345678901234567890',
      result: JSON.parse('{"id":12345678901234567890}') as Json,
    });
    expect(vary('entity-swap', parent)).toMatch(/nothing/);
  });

  it('keeps a key that every object has', () => {
    const result = JSON.parse('{"__proto__":{"id":77123},"constructor":77123}') as never;
    const said = swap(story({ query: 'Where is 77123?', result }));
    const id = Number(/\d{5}/.exec(said.query)?.[0]);
    expect(JSON.stringify(said.toolCalls[0]?.result)).toBe(`{"__proto__":{"id":${id}},"constructor":${id}}`);
  });
});
