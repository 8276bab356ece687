import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suite } from '../../src/scenario/types.ts';
import { lookOrder } from '../../src/run/order.ts';
import { suite } from './material.ts';
import { taggedSuite } from './looks-material.ts';

const ids = (given: Suite, seed: string): string[] => lookOrder(given, seed).map(({ id }) => id);

/** The greatest distance, over prefixes, between the count of a tag and its share of the suite. */
function furthest(given: Suite, seed: string, tag: string): number {
  const has = ({ tags }: { readonly tags: readonly string[] }): boolean => tags.includes(tag);
  const share = given.scenarios.filter(has).length / given.scenarios.length;
  let count = 0;
  return lookOrder(given, seed).reduce((most, scenario, i) => {
    count += Number(has(scenario));
    return Math.max(most, Math.abs(count - share * (i + 1)));
  }, 0);
}

const oneTag = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { nil: undefined });
const aSuite = fc
  .array(fc.record({ tag: oneTag, regression: fc.boolean() }), { minLength: 1, maxLength: 60 })
  .map((tags) =>
    suite(tags.length, (i) => ({
      tags: [tags[i]?.tag, tags[i]?.regression ? 'regression' : undefined].filter((tag) => tag !== undefined),
    })),
  );

describe('the order of looks', () => {
  it('has every scenario once', () => {
    fc.assert(
      fc.property(aSuite, fc.string(), (given, seed) => {
        const order = lookOrder(given, seed);
        expect(order.map(({ id }) => id).sort()).toEqual(given.scenarios.map(({ id }) => id).sort());
      }),
    );
  });

  it('has in each prefix the share of the regression-tagged, so that no look flatters the candidate', () => {
    for (const every of [2, 3, 7, 20]) {
      const given = taggedSuite(120, every);
      for (const seed of ['1', '2', '3']) expect(furthest(given, seed, 'regression')).toBeLessThan(1 + 1e-9);
    }
  });

  it('is never a whole scenario away from a share where nothing is tagged', () => {
    const plain = aSuite.map(({ scenarios, hash }) => ({
      hash,
      scenarios: scenarios.map((one) => ({ ...one, tags: one.tags.filter((tag) => tag !== 'regression') })),
    }));
    fc.assert(
      fc.property(plain, fc.string(), (given, seed) => {
        for (const tag of 'abcdef') {
          // A tag of a single scenario has no share to keep; wherever it stands, it is less than one away.
          expect(furthest(given, seed, tag)).toBeLessThan(1 + 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([[[2, 2, 39, 2, 39, 2, 5, 2]], [[2, 40, 2, 3, 39, 3, 2, 2, 2]]])(
    'stays within a whole scenario for tags of %j scenarios, where taking the greatest gap first does not',
    (sizes) => {
      const tags = sizes.flatMap((size, k) => Array.from({ length: size }, () => 'abcdefghi'.charAt(k)));
      const given = suite(tags.length, (i) => ({ tags: [tags[i] ?? ''] }));
      for (const tag of new Set(tags)) expect(furthest(given, 'x', tag)).toBeLessThan(1);
    },
  );

  it('keeps close to the shares where tags overlap, also beside tags that are as good as ids', () => {
    const overlapping = suite(120, (i) => ({
      tags: [i % 2 ? 'x' : 'y', ...(i % 3 ? [] : ['z']), ...(i % 5 ? [] : ['w']), `ticket-${i}`],
    }));
    for (const seed of ['1', '2', '3', '4', '5']) {
      for (const tag of 'wxyz') expect(furthest(overlapping, seed, tag)).toBeLessThan(2);
    }
  });

  it('is the same for the same seed, whatever the results, and another for another', () => {
    const given = taggedSuite(40, 7);
    expect(ids(given, 'x')).toEqual(ids(given, 'x'));
    expect(ids(given, 'x')).not.toEqual(ids(given, 'y'));
    expect(ids(suite(40), 'x')).not.toEqual(suite(40).scenarios.map(({ id }) => id));
  });

  it('takes a tag that is named twice once, and tags that are names of an object’s members', () => {
    const odd = suite(12, (i) => ({ tags: i % 2 ? ['__proto__', '__proto__'] : ['constructor'] }));
    expect(furthest(odd, 'x', '__proto__')).toBeLessThan(1);
    expect(lookOrder(suite(0), 'x')).toEqual([]);
  });
});
