import { describe, expect, it } from 'vitest';
import { addTokens, costOf } from '../../src/agent/usage.ts';

const tokens = { input: 1_000_000, output: 500_000, total: 1_500_000 };

describe('the cost of a call', () => {
  it.each([
    ['both prices', tokens, { input: 2, output: 8 }, 6],
    [
      'cached tokens at their price',
      { ...tokens, cachedInput: 400_000 },
      { input: 2, output: 8, cachedInput: 0.5 },
      5.4,
    ],
    [
      'cached tokens at the input price where none is given',
      { ...tokens, cachedInput: 400_000 },
      { input: 2, output: 8 },
      6,
    ],
    ['a price of zero, which is known', tokens, { input: 0, output: 0 }, 0],
    ['no noise of floating point', { input: 3, output: 0, total: 3 }, { input: 0.1, output: 0 }, 3e-7],
  ])('takes %s', (_name, usage, price, expected) => {
    expect(costOf(usage, price)).toBe(expected);
  });

  it('is unknown where usage or price is', () => {
    expect(costOf(null, { input: 1, output: 1 })).toBeNull();
    expect(costOf(tokens, undefined)).toBeNull();
  });
});

describe('adding tokens', () => {
  it('knows nothing where one part is unknown', () => {
    expect(addTokens(tokens, null)).toBeNull();
  });

  it('tells cached tokens only where every part with input told them', () => {
    const told = { input: 10, output: 1, total: 11, cachedInput: 4 };
    expect(addTokens(told, told)).toHaveProperty('cachedInput', 8);
    expect(addTokens(told, tokens)).not.toHaveProperty('cachedInput');
    expect(addTokens({ input: 0, output: 0, total: 0 }, told)).toHaveProperty('cachedInput', 4);
  });
});
