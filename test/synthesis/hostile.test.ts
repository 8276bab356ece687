import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/base/json.ts';
import { METHODS } from '../../src/synthesis/methods/registry.ts';
import { story, vary } from './material.ts';

const names = METHODS.map(({ name }) => name);

describe('whatever an example says', () => {
  it('no method throws, and all are done soon', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        'Where is my order 12345, is it 12345?',
        'the $1 $& is my {what} 123',
        '\ud800 is the 1234',
      ),
    );
    fc.assert(
      fc.property(text, text, fc.jsonValue(), (query, response, value) => {
        const parent = story({
          query,
          response,
          args: { order_id: query, value: value as Json },
          result: value as Json,
        });
        for (const name of names) vary(name, parent);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['quotes', `Where is the order ${'("'.repeat(100_000)}12345`, {}],
    ['repetition', `Where is my order ${'12345 '.repeat(50_000)}`, {}],
    ['numbers', 'Where is my order 12345?', Array.from({ length: 50_000 }, (_, n) => n + 100_000)],
    ['words', `Where is my ${'order '.repeat(100_000)}`, {}],
    ['one word', `the is my ${'a'.repeat(500_000)} 12345`, {}],
  ])('endless %s take little time', (_name, query, result) => {
    const parent = story({ query, args: { order_id: '12345' }, result });
    const started = performance.now();
    for (const name of names) vary(name, parent);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('a value nested without end is left alone', () => {
    const deep = JSON.parse(`${'['.repeat(5_000)}12345${']'.repeat(5_000)}`) as Json;
    const parent = story({ query: 'Where is my order 12345?', args: { order_id: 12345 }, result: deep });
    expect(vary('entity-swap', parent)).toMatch(/nested too deeply/);
  });
});
