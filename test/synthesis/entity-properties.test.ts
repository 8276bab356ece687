import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/base/json.ts';
import { segmentsOf } from '../../src/synthesis/entities/segments.ts';
import { passesLuhn } from '../../src/synthesis/entities/luhn.ts';
import { saidOf, story, vary } from './material.ts';

const digits = (least: number, most: number) =>
  fc.stringMatching(new RegExp(`^[1-9][0-9]{${least - 1},${most - 1}}$`));
/** Few values, so that they meet in several places. */
const entity = fc.oneof(
  digits(4, 8),
  digits(13, 19),
  digits(1, 3),
  digits(4, 7).map((text) => `#${text}`),
  digits(4, 7).map((text) => `ORD-${text}`),
  digits(1, 4).map((text) => `$${text}.50`),
  fc.constantFrom('2026-11-05', '2026-02-28', '2024-02-29', '5 May', '2025', '12.5', '1,234', 'a94f1234'),
  fc.constantFrom(
    '[email-1f0c63b2a9d4]',
    '[phone-000000000001]',
    '[name-1]',
    'a.b@shop.test',
    '(415) 867-5309',
  ),
);
const word = fc.constantFrom('order', 'is', 'late', 'und', 'Jane', '–', '(', ').', '💥', 'x');

const material = fc.array(entity, { minLength: 1, maxLength: 5 }).chain((pool) => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pool), word), { maxLength: 8 })
    .map((parts) => parts.join(' '));
  const number = fc.constantFrom(
    ...pool.flatMap((one) => (/^[1-9]\d{0,14}$/.test(one) ? [Number(one)] : [])),
    1,
  );
  const { json } = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 2 },
      text,
      number,
      fc.constantFrom(null, true),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(
        fc.oneof(fc.constantFrom(...pool), fc.constantFrom('id', 'order_id', 'note')),
        tie('json'),
        {
          maxKeys: 3,
        },
      ),
    ),
  }));
  return fc.record({
    query: text,
    value: json,
    result: json,
    response: text,
    seed: fc.string({ maxLength: 4 }),
  });
});

/** The texts and numbers of a value, in order, keys included. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...leaves(inner),
  ]);
}

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value === 'object' && value !== null) return Object.values(value).map(shape);
  return value === null ? 'null' : typeof value;
}

describe('whatever an example names, an entity swap', () => {
  // Keys that are numbers come first in an object and in another order once swapped: values are sorted for comparing.
  const pairsOf = (parent: unknown, said: unknown): readonly (readonly [string, string])[] => {
    const [before, after] = [leaves(parent), leaves(said)];
    return before.map((text, n) => [text, after[n] ?? '']);
  };

  it('keeps every shape and length of digits, swaps each value for one other, and changes nothing else', () => {
    let swaps = 0;
    fc.assert(
      fc.property(material, ({ query, value, result, response, seed }) => {
        const noNumberKeys = JSON.stringify([value, result]).match(/"\d+":/) === null;
        fc.pre(noNumberKeys);
        const parent = story({ query, args: { value }, result: { result }, response });
        const made = vary('entity-swap', parent, seed);
        if (typeof made === 'string') return;
        swaps++;
        const [before, after] = [saidOf(parent), saidOf(made.said)];
        expect(shape(after)).toEqual(shape(before));
        const there = new Map<string, string>();
        const back = new Map<string, string>();
        for (const [old, now] of pairsOf(before, after)) {
          const [from, to] = [segmentsOf(old), segmentsOf(now)];
          expect(to.map(({ kind }) => kind)).toEqual(from.map(({ kind }) => kind));
          expect(between(now, to)).toEqual(between(old, from));
          for (const [n, { kind, text }] of from.entries()) {
            const fake = to[n]?.text ?? '';
            const known = there.get(`${kind} ${text}`) ?? fake;
            expect(fake).toBe(known);
            there.set(`${kind} ${text}`, fake);
            expect(back.get(`${kind} ${fake}`) ?? text).toBe(text);
            back.set(`${kind} ${fake}`, text);
            if (kind !== 'email') expect(fake.length).toBe(text.length);
            const number = /^\d{13,19}$/.test(fake) && fake !== text;
            if (number) expect(passesLuhn(fake)).toBe(false);
          }
        }
      }),
      { numRuns: 1_000 },
    );
    expect(swaps).toBeGreaterThan(100);
  });

  it('takes time in proportion to the text, whatever it is', () => {
    const hostile = ['1', '1.', '1,111', 'a@', '[email-', '1-', '$1', '2026-11-', '(415) 867-', '1 J', '+1 '];
    const started = performance.now();
    for (const piece of hostile) segmentsOf(piece.repeat(Math.ceil(300_000 / piece.length)));
    expect(performance.now() - started).toBeLessThan(6_000);
  });
});

function between(text: string, segments: ReturnType<typeof segmentsOf>): readonly string[] {
  const ends = [0, ...segments.map(({ end }) => end)];
  const starts = [...segments.map(({ start }) => start), text.length];
  return starts.map((start, n) => text.slice(ends[n], start));
}
