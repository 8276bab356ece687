import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandingFor, bandsOf, createMinHash, estimate } from '../../src/dataset/min-hash.ts';
import { areSimilar, jaccard, shinglesOf } from '../../src/dataset/shingles.ts';
import { production, removedBy, selected } from './material.ts';

const set = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { minLength: 1, maxLength: 200 });
const sorted = (values: Iterable<number>): Uint32Array => Uint32Array.from(values).sort();
const ANSWER =
  'Your parcel left our depot in Leeds this morning and will reach you before noon tomorrow; the driver calls you half an hour ahead.';

describe('MinHash', () => {
  it('estimates the exact similarity within five standard errors', () => {
    const signature = createMinHash('seed');
    fc.assert(
      fc.property(set, set, fc.integer({ min: 0, max: 200 }), (a, b, shared) => {
        const left = sorted(new Set(a));
        const right = sorted(new Set([...a.slice(0, shared), ...b]));
        const exact = jaccard(left, right);
        const error = Math.sqrt((exact * (1 - exact)) / 128);
        expect(Math.abs(estimate(signature(left), signature(right)) - exact)).toBeLessThanOrEqual(
          5 * error + 1e-9,
        );
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('lets two texts at the threshold meet in a band nearly always, and unlike ones seldom', () => {
    const signature = createMinHash('bands');
    const banding = bandingFor(0.8);
    const meet = (shared: number, own: number): number => {
      let met = 0;
      for (let n = 0; n < 200; n++) {
        const number = (offset: number, count: number): number[] =>
          Array.from({ length: count }, (_, i) => Math.imul(n * 1000 + offset + i, 0x9e3779b1) >>> 0);
        const common = number(0, shared);
        const [a, b] = [sorted([...common, ...number(400, own)]), sorted([...common, ...number(700, own)])];
        const [x, y] = [bandsOf(signature(a), banding), bandsOf(signature(b), banding)];
        if (x.some((value, band) => value === y[band])) met++;
      }
      return met / 200;
    };
    expect(meet(160, 20)).toBeGreaterThan(0.96);
    expect(meet(40, 80)).toBeLessThan(0.1);
  });
});

describe('the Jaccard similarity of shingles', () => {
  it('is 1 of a text and itself, 0 of nothing in common, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const [x, y] = [shinglesOf(a), shinglesOf(b)];
        expect(jaccard(x, x)).toBe(1);
        expect(jaccard(x, y)).toBe(jaccard(y, x));
      }),
    );
    expect(jaccard(shinglesOf('red winter jacket'), shinglesOf('oak desk'))).toBe(0);
  });

  it('are similar from a threshold on exactly where their resemblance is as high', () => {
    const list = fc
      .uniqueArray(fc.nat({ max: 40 }), { maxLength: 30 })
      .map((numbers) => Uint32Array.from(numbers).sort());
    fc.assert(
      fc.property(
        list,
        list,
        fc.constantFrom(0, 0.1, 1 / 3, 0.5, 2 / 3, 0.8, 0.85, 0.9, 1),
        (x, y, threshold) => {
          expect(areSimilar(x, y, threshold)).toBe(jaccard(x, y) >= threshold);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('near-duplicates', () => {
  const near = { nearDuplicates: 0.8 };

  it('are removed where prompt and answer are alike, and the better one stays', async () => {
    const query =
      'Where is my parcel? I ordered the red winter jacket a week ago and nobody tells me anything.';
    const [worse, better] = [
      production('a', query, { response: ANSWER, labels: { responseQuality: 4 } }),
      production('b', `${query} Hm.`, { response: `${ANSWER} Bye.`, labels: { responseQuality: 5 } }),
    ];
    const selection = await selected([worse, better], near);
    expect(removedBy(selection)).toEqual({ 'near-duplicate': 1 });
    expect(selection.placeOf(better.id)).toBeDefined();
  });

  it('are none where only the answers are alike, or the tools differ', async () => {
    const examples = [
      production('a', 'Where is my parcel with the red winter jacket?', { response: ANSWER }),
      production('b', 'When does the driver come to the house of my uncle?', { response: ANSWER }),
      production('c', 'When does the driver come to the house of my uncle??', {
        response: `${ANSWER} Bye.`,
        toolsUsed: ['other'],
      }),
    ];
    expect(removedBy(await selected(examples, near))).toEqual({});
  });

  it('are looked for in about linear time: 20,000 in less than a minute', { timeout: 120_000 }, async () => {
    const words = Array.from({ length: 2000 }, (_, n) => `w${Math.imul(n + 1, 0x9e3779b1) >>> 0}`);
    const text = (from: number, count: number): string =>
      Array.from(
        { length: count },
        (_, n) => words[(Math.imul(from * 37 + n, 0x85ebca6b) >>> 3) % 2000],
      ).join(' ');
    const examples = Array.from({ length: 20_000 }, (_, n) => {
      // Every tenth nearly repeats the one before.
      const of = n % 10 === 9 ? n - 1 : n;
      const more = of === n ? '' : ' please';
      return production(`n${n}`, text(of, 20) + more, { response: text(of + 50_000, 40) + more });
    });
    const startedAt = performance.now();
    const selection = await selected(examples, near);
    expect(performance.now() - startedAt).toBeLessThan(60_000);
    expect(removedBy(selection)['near-duplicate']).toBeGreaterThan(1950);
    expect(selection.leftOut).toBe(0);
  });

  it(
    'of one template do not take for ever, and what was not compared is counted',
    { timeout: 60_000 },
    async () => {
      const examples = Array.from({ length: 3000 }, (_, n) =>
        production(`t${n}`, `Please tell me where order ${n * 7919} of customer ${n * 104_729} is now`, {
          response: `It is at stop ${n * 31} of ${n * 17}`,
        }),
      );
      const selection = await selected(examples, near);
      expect(selection.counts.read).toBe(3000);
      expect(selection.leftOut).toBeGreaterThanOrEqual(0);
    },
  );
});

describe('duplicates', () => {
  it('go whatever the case, spaces and punctuation, and the reviewed one stays', async () => {
    const reviewed = production('b', 'where is   my ORDER', {
      response: 'on its way',
      labels: { responseQuality: 3 },
      review: { status: 'approved', by: 'ann', at: '2026-11-05T10:00:00.000Z' },
    });
    const selection = await selected([
      production('a', 'Where is my order?', { response: 'On its way!' }),
      reviewed,
    ]);
    expect(removedBy(selection)).toEqual({ duplicate: 1 });
    expect(selection.placeOf(reviewed.id)).toBeDefined();
  });

  it('are none where context, history or arguments differ', async () => {
    const call = { name: 'f', arguments: { a: 1 }, status: 'ok', durationMs: 1, step: 1 } as const;
    const base = { response: 'Yes.' };
    const examples = [
      production('a', 'Is it?', base),
      production('b', 'Is it?', { ...base, context: { customer: 1 } }),
      production('c', 'Is it?', { ...base, history: [{ role: 'assistant', content: 'Hm' }] }),
      production('d', 'Is it?', { ...base, toolCalls: [{ ...call }] }),
      production('e', 'Is it?', { ...base, toolCalls: [{ ...call, arguments: { a: 2 } }] }),
    ];
    expect(removedBy(await selected(examples))).toEqual({});
  });

  it('count an id that is stored twice once', async () => {
    const one = production('a', 'Is it?');
    expect(removedBy(await selected([one, one]))).toEqual({ 'stored-twice': 1 });
  });
});
