import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { parseShard, selectionHash, shardOf } from '../../src/scenario/shard.ts';
import { suiteOf } from '../../src/scenario/select.ts';
import type { Scenario } from '../../src/scenario/types.ts';

const scenario = (id: string): Scenario => ({
  id,
  query: id,
  tags: [],
  fixtures: {},
  assertions: [],
  place: { file: 'a.yml' },
  hash: `hash of ${id}`,
});
const suite = (ids: readonly string[]) => suiteOf(ids.map(scenario));
const idsOf = (found: ReturnType<typeof suite>): string[] => found.scenarios.map(({ id }) => id);

const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9._:/-]{1,12}$/), { maxLength: 60 });
const number = fc.integer({ min: 1, max: 12 });

describe('the shards of a suite', () => {
  it('hold every scenario once, in suite order, and differ by at most one', () => {
    fc.assert(
      fc.property(names, number, (ids, of) => {
        const whole = suite(ids);
        const parts = Array.from({ length: of }, (_, at) => shardOf(whole, { index: at + 1, of }));
        const all = parts.flatMap(idsOf);
        expect(all.toSorted()).toEqual(ids.toSorted());
        for (const part of parts) expect(idsOf(part)).toEqual(ids.filter((id) => idsOf(part).includes(id)));
        const sizes = parts.map(({ scenarios }) => scenarios.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are the same in whatever order the files were read', () => {
    fc.assert(
      fc.property(names, number, (ids, of) => {
        const [one, other] = [suite(ids), suite(ids.toReversed())];
        expect(idsOf(shardOf(other, { index: of, of })).toSorted()).toEqual(
          idsOf(shardOf(one, { index: of, of })).toSorted(),
        );
        expect(selectionHash(other.scenarios)).toBe(selectionHash(one.scenarios));
      }),
    );
  });

  it("keep the whole suite's hash, by which their seeds and their run are known", () => {
    const whole = suite(['a', 'b', 'c']);
    expect(shardOf(whole, { index: 1, of: 2 }).hash).toBe(whole.hash);
  });
});

describe('a shard', () => {
  it('is read from its part and their number', () => {
    expect(parseShard(' 3/12 ', '--shard')).toEqual({ index: 3, of: 12 });
  });

  it('is refused where it is none, by name and with an example, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const { index, of } = parseShard(text, '--shard');
          expect(index >= 1 && index <= of && of <= 256).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect(String(error)).toMatch(/--shard: is .*2\/4/);
        }
      }),
    );
  });
});
