import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestPieces } from '../../src/dataset/manifest.ts';
import type { TrainingExample } from '../../src/example/types.ts';
import { production, selected } from './material.ts';

const WORDS =
  'amber birch cobalt dune ember frost grove hazel iris jade koala lilac maple nectar opal pearl quartz'.split(
    ' ',
  );
const queryOf = (n: number): string =>
  [n % 17, (n * 7) % 17, (n * 11 + 3) % 17].map((i) => WORDS[i]).join(` ${n} `);

/** Several examples a family, all with prompts of their own. */
function families(count: number, each = 2): TrainingExample[] {
  return Array.from({ length: count }, (_, n) =>
    Array.from({ length: each }, (_unused, m) =>
      production(`family-${n}`, `${queryOf(n * each + m)} number ${n * 1000 + m}`),
    ),
  ).flat();
}

const text = async (examples: readonly TrainingExample[], options = {}): Promise<string> =>
  [...manifestPieces(await selected(examples, options))].join('');

describe('splits', () => {
  it('never part a family', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.integer({ min: 1, max: 40 }), async (seed, count) => {
        const selection = await selected(families(count, 3), { seed });
        const splits = new Map<string, Set<string>>();
        for (const { family, split } of selection.entries())
          splits.set(family, (splits.get(family) ?? new Set<string>()).add(split));
        expect([...splits.values()].every((set) => set.size === 1)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('have their shares, within four standard errors', async () => {
    const { counts } = await selected(families(2000, 1));
    expect(Math.abs(counts.train - 1600)).toBeLessThan(4 * Math.sqrt(2000 * 0.8 * 0.2));
    expect(Math.abs(counts.validation - 200)).toBeLessThan(4 * Math.sqrt(2000 * 0.1 * 0.9));
    expect(counts.train + counts.validation + counts.test).toBe(2000);
  });

  it('leave every other family where it was when an example comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 60 }), fc.nat(), async (count, pick) => {
        const all = families(count);
        const [left] = all.splice(pick % all.length, 1);
        const [before, after] = [await selected(all), await selected([...all, left as TrainingExample])];
        for (const { id } of all) expect(after.placeOf(id)).toEqual(before.placeOf(id));
      }),
      { numRuns: 30 },
    );
  });

  it('keep families together that ask the same, or nearly the same', async () => {
    const examples = [
      production('a', 'Which oak desk fits into a small study with one window?'),
      production('b', 'which OAK desk fits into a small study, with one window'),
      production('c', 'Which oak desk fits into a small study with two windows?'),
    ];
    const apart = await selected(examples);
    const joined = await selected(examples, { nearDuplicates: 0.7 });
    expect(apart.counts.families).toBe(2);
    expect(joined.counts.families).toBe(1);
  });

  it('number what is not test for cross-validation, family by family', async () => {
    const selection = await selected(families(200), { folds: 5 });
    const entries = [...selection.entries()];
    expect(new Set(entries.flatMap(({ fold }) => fold ?? [])).size).toBe(5);
    for (const { split, fold } of entries) expect(fold === null).toBe(split === 'test');
    const byFamily = Map.groupBy(entries, ({ family }) => family);
    for (const group of byFamily.values()) expect(new Set(group.map(({ fold }) => fold)).size).toBe(1);
  });
});

describe('the manifest', () => {
  it('is the same byte for byte, in whatever order the examples come', async () => {
    const examples = families(60);
    const options = { nearDuplicates: 0.8, outliers: 3.5, balance: 2, folds: 3 };
    const first = await text(examples, options);
    expect(await text(examples, options)).toBe(first);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(examples, { minLength: examples.length }), async (shuffled) => {
        expect(await text(shuffled, options)).toBe(first);
      }),
      { numRuns: 10 },
    );
  });

  it('is another with another seed', async () => {
    expect(await text(families(60), { seed: 'b' })).not.toBe(await text(families(60)));
  });
});
