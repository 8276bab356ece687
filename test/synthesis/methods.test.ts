import { describe, expect, it } from 'vitest';
import { METHOD_NAMES } from '../../src/cli/training-synthesize.ts';
import { languageOf } from '../../src/synthesis/language/detect.ts';
import { METHODS } from '../../src/synthesis/methods/registry.ts';
import { saidOf, story, varied, vary } from './material.ts';

const order = story({
  query: 'Where is my order 12345? I want my money back.',
  args: { order_id: 12345 },
  response: 'It is late.',
});

it('names on the command line the methods of the registry', () => {
  expect(METHOD_NAMES).toEqual(METHODS.map(({ name }) => name));
});

describe('the language of a query', () => {
  it.each([
    ['Where is my order?', 'en'],
    ['Wo ist meine Bestellung?', 'de'],
    ['Où est ma commande ?', 'fr'],
    ['¿Dónde está mi pedido?', 'es'],
    ["Dov'è il mio ordine?", 'it'],
    ['Var är min beställning?', undefined],
    ['注文はどこですか', undefined],
    ['12345', undefined],
    ['', undefined],
  ])('of %s is %s', (text, name) => {
    expect(languageOf(text)?.name).toBe(name);
  });
});

describe('a paraphrase', () => {
  it('says the query otherwise and changes nothing else, over many seeds', () => {
    const seen = new Set<string>();
    for (let n = 0; n < 50; n++) {
      const { said, known } = varied('paraphrase', order, `s${n}`);
      expect(said.query).not.toBe(order.query);
      expect(said.query).toContain('12345');
      expect({ ...saidOf(said), query: '' }).toEqual({ ...saidOf(order), query: '' });
      expect(known).toEqual({});
      seen.add(said.query);
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  it('makes slips in no word that names something', () => {
    const parent = story({
      query: 'I cannot find "parcel service" or ORD-parcel or Parcel [name-1f0c63b2a9d4] in my mail',
    });
    for (let n = 0; n < 50; n++) {
      const { query } = varied('paraphrase', parent, `s${n}`).said;
      for (const kept of ['ORD-parcel', 'Parcel', '[name-1f0c63b2a9d4]']) expect(query).toContain(kept);
    }
  });

  it('greets nobody in the middle of a conversation', () => {
    const history = [{ role: 'user', content: 'Hello' } as const];
    for (let n = 0; n < 50; n++)
      expect(varied('paraphrase', { ...order, history }, `s${n}`).said.query).not.toMatch(
        /^(?:Hi|Hello|Hey|Good)/,
      );
  });

  it('is not made in a language that no template knows', () => {
    expect(vary('paraphrase', story({ query: 'Var är min beställning 12345?' }))).toMatch(
      /no template knows/,
    );
  });
});

describe('missing information', () => {
  it('takes what the tool needs out of the query and asks for it, without a call', () => {
    const { said, known } = varied('missing-information', order);
    expect(said.query).toBe('Where is my order? I want my money back.');
    expect(said.response).toMatch(/the order ID/);
    expect([said.toolCalls, said.toolsUsed]).toEqual([[], []]);
    expect(known).toEqual({ recovery: 'clarify', expectedTools: [] });
  });

  it.each([
    ['Please refund order number 12345 to me.', 'Please refund order to me.'],
    ['My order number is 12345. Can you refund it, please?', 'Can you refund it, please?'],
    ['Please cancel the booking (ORD-12345) for me.', 'Please cancel the booking for me.'],
    ['I need a refund for 12345', 'I need a refund'],
    ['My order ID is mia_li_12345, and it is late.', 'It is late.'],
    ['I have no invoice with me, but my order is "12345".', 'I have no invoice with me.'],
    ['Sure, my order number is 12345. Is it late?', 'Sure. Is it late?'],
    [
      'Ich möchte meine Bestellung mit der Nummer 12345 stornieren.',
      'Ich möchte meine Bestellung stornieren.',
    ],
  ])('leaves of %s: %s', (query, left) => {
    expect(varied('missing-information', story({ query, args: { order_id: 12345 } })).said.query).toBe(left);
  });

  it.each([
    [
      'the context tells it too',
      story({ query: 'Where is my order 12345?', args: { id: 12345 }, context: { last: 12345 } }),
    ],
    ['the tool does not need it', story({ query: 'Where is my order 12345?', args: { q: 'order' } })],
    ['nothing is left', story({ query: 'Is it 12345?', args: { id: 12345 } })],
  ])('is not made where %s', (_why, parent) => {
    expect(typeof vary('missing-information', parent)).toBe('string');
  });
});

describe('a tool failure', () => {
  it('makes the last call fail, and the answer admit it or the call come once more', () => {
    const ways = new Set<string | undefined>();
    for (let n = 0; n < 20; n++) {
      const { said, known } = varied('tool-failure', order, `s${n}`);
      ways.add(known.recovery);
      expect(said.toolCalls[0]).toMatchObject({ name: 'lookup_order', status: 'error' });
      expect(said.toolCalls[0]?.error).toMatch(/timeout|HTTP 50\d/);
      expect(said.toolCalls[0]).not.toHaveProperty('result');
      if (known.recovery === 'retry') {
        expect(said.toolCalls[1]).toMatchObject({ status: 'ok', step: 2, result: { ok: true } });
        expect(said.toolsUsed).toEqual(['lookup_order', 'lookup_order']);
        expect(said.response).toBe(order.response);
      } else expect(said.response).toMatch(/could not/);
    }
    expect(ways).toEqual(new Set(['retry', 'graceful_fail']));
  });

  it('repeats no call that may have changed something', () => {
    const parent = story({ query: 'Where is my order 12345? I want a refund.', tool: 'issue_refund' });
    for (let n = 0; n < 20; n++)
      expect(varied('tool-failure', parent, `s${n}`).known.recovery).toBe('graceful_fail');
  });

  it('needs a call that worked', () => {
    expect(vary('tool-failure', { ...order, toolCalls: [], toolsUsed: [] })).toMatch(/calls no tool/);
  });
});
