import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { o200k } from '../../src/adapters/tokens/o200k.ts';
import { costOf, trainingCost, trainingPrice } from '../../src/dataset/tokens/cost.ts';
import { rowTokens } from '../../src/dataset/tokens/row-tokens.ts';

const letters = { encoding: 'letters', count: (text: string) => text.length };

describe('tokens of a row', () => {
  it("follow OpenAI's formula: 3 a message, 1 a name, 3 for the reply", () => {
    const row = {
      messages: [
        { role: 'user', name: 'ab', content: 'xyz' },
        { role: 'assistant', content: 'q' },
      ],
    };
    // 3 + (3 + 4 + 2 + 1 + 3) + (3 + 9 + 1)
    expect(rowTokens(row, letters)).toBe(29);
  });

  it('hold tools and calls as their JSON', () => {
    const tools = [{ type: 'function', function: { name: 'a' } }];
    expect(rowTokens({ messages: [], tools }, letters)).toBe(3 + JSON.stringify(tools).length);
    expect(rowTokens({ tools: JSON.stringify(tools) }, letters)).toBe(3 + JSON.stringify(tools).length);
  });

  it('never throw for what is no row', () => {
    for (const value of [null, 1, [], [[null]], '']) expect(rowTokens(value, letters)).toBe(3);
  });
});

describe('the tokenizer', () => {
  it('reads special tokens as text', () => {
    expect(o200k.count('<|endoftext|>')).toBeGreaterThan(1);
  });

  it('counts long prose as if it were not cut', () => {
    const word = fc.constantFrom('order', 'the', 'Größe', '12', '—', '東京', '\n', 'refund,');
    fc.assert(
      fc.property(fc.array(word, { minLength: 2_000, maxLength: 4_000 }), (words) => {
        const text = words.join(' ');
        expect(Math.abs(o200k.count(text) - countTokens(text))).toBeLessThanOrEqual(
          Math.ceil(text.length / 4096),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('takes a run without spaces in time that grows with its length alone', () => {
    const start = performance.now();
    o200k.count('a'.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

it('reckons a text of many millions of characters by its beginning', () => {
  const start = performance.now();
  const word = 'tea ';
  expect(o200k.count(word.repeat(5_000_000))).toBeCloseTo(5_000_000, -4);
  expect(performance.now() - start).toBeLessThan(20_000);
});

describe('the cost of training', () => {
  it.each([
    ['gpt-4.1-mini', 5],
    ['gpt-4.1-mini-2025-04-14', 5],
    ['gpt-4o-2024-08-06', 25],
    ['llama', null],
    ['__proto__', null],
    ['constructor', null],
  ])('of %s for a million tokens is %s', (model, price) => {
    expect(trainingPrice(model)).toBe(price);
  });

  it('is tokens x epochs x price, and unknown without a price', () => {
    expect(trainingCost(2_000_000, 3, 5)).toBe(30);
    expect(trainingCost(2_000_000, 3, null)).toBeNull();
  });

  it('takes the list price only for formats that the list is of, and says whose price it is', () => {
    const plan = { model: 'gpt-4.1-mini', epochs: 3 };
    expect(costOf(1_000_000, plan, 'openai-dpo')).toMatchObject({
      usd: 15,
      basis: 'list',
      ends: '2027-01-14',
    });
    for (const format of ['trl-sft', 'gemini', null])
      expect(costOf(1_000_000, plan, format)).toMatchObject({ usd: null, basis: 'unknown', ends: null });
    expect(costOf(1_000_000, { ...plan, price: 2 }, 'trl-sft')).toMatchObject({ usd: 6, basis: 'given' });
  });

  it('of reinforcement is not reckoned from tokens, which its jobs are not billed by', () => {
    const plan = { model: 'gpt-4.1-mini', epochs: 3 };
    expect(costOf(1_000_000, plan, 'openai-rft')).toMatchObject({ usd: null, basis: 'by-the-hour' });
  });
});
