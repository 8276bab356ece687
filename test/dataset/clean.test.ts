import { describe, expect, it } from 'vitest';
import { robustZ, usualOf } from '../../src/dataset/outliers.ts';
import type { PrepareOptions } from '../../src/dataset/options.ts';
import type { TrainingExample } from '../../src/example/types.ts';
import { production, removedBy, scenario, selected, trial } from './material.ts';

const NOW = '2026-11-05T10:00:00.000Z';
const approved = { review: { status: 'approved', by: 'ann', at: NOW } } as const;
const drill = [scenario('drill', 'Which tea?', { gate: false })];

describe('filters', () => {
  const cases: readonly (readonly [string, TrainingExample, Partial<PrepareOptions>, string | undefined])[] =
    [
      ['rejected', production('a', 'q', { review: { status: 'rejected' } }), {}, 'rejected'],
      [
        'rejected, for pairs',
        production('a', 'q', { review: { status: 'rejected' } }),
        { pairs: true },
        'rejected',
      ],
      ['pending', production('a', 'q'), { reviewed: true }, 'not-reviewed'],
      ['approved', production('a', 'q', approved), { reviewed: true }, undefined],
      [
        'of low quality',
        production('a', 'q', { labels: { responseQuality: 3.9 } }),
        { minQuality: 4 },
        'quality',
      ],
      [
        'of unknown quality',
        production('a', 'q', { labels: { responseQuality: null } }),
        { minQuality: 0 },
        'quality',
      ],
      [
        'of low quality, for pairs',
        production('a', 'q', { labels: { responseQuality: 1 } }),
        { minQuality: 4, pairs: true },
        undefined,
      ],
      [
        'of low confidence',
        production('a', 'q', { labels: { validationConfidence: 0.5 } }),
        { minConfidence: 0.9 },
        'confidence',
      ],
      [
        'of unknown quality that a person approved',
        production('a', 'q', { ...approved, labels: { responseQuality: null } }),
        { minQuality: 4 },
        undefined,
      ],
      [
        'of low quality that a person approved',
        production('a', 'q', { ...approved, labels: { responseQuality: 3 } }),
        { minQuality: 4 },
        'quality',
      ],
      [
        'of low confidence that a person approved',
        production('a', 'q', { ...approved, labels: { validationConfidence: 0 } }),
        { minConfidence: 0.9 },
        undefined,
      ],
      ['of another source', production('a', 'q'), { sources: ['test'] }, 'source'],
      ['without the tag', production('a', 'q'), { tags: ['refunds'] }, 'tags'],
      ['of another model', production('a', 'q'), { models: ['x'] }, 'model'],
      ['too old', production('a', 'q'), { since: '2026-11-06T00:00:00.000Z' }, 'since'],
      ['with an error', production('a', 'q', { error: { code: 'crash', message: 'm' } }), {}, 'agent-error'],
      [
        'with an error that is wanted',
        production('a', 'q', { error: { code: 'crash', message: 'm' } }),
        { errors: true },
        undefined,
      ],
      ['not graded', trial('drill', 'q', { labels: { passed: null } }), {}, 'grader-failed'],
      ['of usage that nobody graded', production('a', 'q', { labels: { passed: null } }), {}, undefined],
    ];
  it.each(cases)('of an example that is %s', async (_name, example, options, why) => {
    const selection = await selected([example], options, drill);
    expect(removedBy(selection)).toEqual(why === undefined ? {} : { [why]: 1 });
  });
});

describe('outliers', () => {
  it('are told by the median and the MAD', () => {
    const usual = usualOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(usual?.center).toBe(6);
    // MAD 3: 0.6745 (21 - 6) / 3
    expect(usual && robustZ(21, usual)).toBeCloseTo(3.3725, 6);
  });

  it('are told by the mean absolute deviation where more than half are equal', () => {
    const usual = usualOf([...Array.from({ length: 19 }, () => 5), 25]);
    expect(usual).toEqual({ center: 5, spread: 1.253314 });
    expect(usual && robustZ(25, usual)).toBeGreaterThan(3.5);
  });

  it('are none among equal values, and none where ten are not there', () => {
    expect(robustZ(7, { center: 5, spread: 0 })).toBe(0);
    expect(usualOf([1, 1, 1, 1, 1, 1, 1, 1, 1000])).toBeNull();
  });

  it('go by length, latency and quality, but not where a person approved them or the least quality is given', async () => {
    const usual = Array.from({ length: 40 }, (_, n) =>
      production(`u${n}`, `q${n}`, {
        response: 'a'.repeat(90 + n),
        labels: { responseQuality: 4 + (n % 5) / 10 },
        metrics: { latencyMs: 1000 + n * 10 },
      }),
    );
    const odd = [
      production('long', 'x', {
        response: 'a'.repeat(90_000),
        labels: { responseQuality: 4.2 },
        metrics: { latencyMs: 1100 },
      }),
      production('slow', 'y', {
        response: 'a'.repeat(100),
        labels: { responseQuality: 4.2 },
        metrics: { latencyMs: 900_000 },
      }),
      production('bad', 'z', {
        response: 'a'.repeat(101),
        labels: { responseQuality: 0.5 },
        metrics: { latencyMs: 1100 },
      }),
      production('kept', 'w', { response: 'b'.repeat(90_000), ...approved, metrics: { latencyMs: null } }),
    ];
    const all = [...usual, ...odd];
    expect(removedBy(await selected(all, { outliers: 3.5 }))).toEqual({
      'outlier-length': 1,
      'outlier-latency': 1,
      'outlier-quality': 1,
    });
    expect(removedBy(await selected(all, { outliers: 3.5, minQuality: 0.1 }))).not.toHaveProperty(
      'outlier-quality',
    );
  });
});

describe('balance', () => {
  const many = (count: number, tool: string, tags: readonly string[] = []): TrainingExample[] =>
    Array.from({ length: count }, (_, n) => {
      const one = production(`${tool}${tags.join()}${n}`, `${tool} ${tags.join()} ${n}`, {
        toolsUsed: [tool],
      });
      return { ...one, provenance: { ...one.provenance, tags } };
    });

  it('cuts a tool that has many more, whom a person approved last', async () => {
    const [first, ...rest] = many(300, 'common');
    const kept = { ...(first as TrainingExample), ...approved };
    const selection = await selected([kept, ...rest, ...many(10, 'rare'), ...many(12, 'other')], {
      balance: 2,
    });
    expect(removedBy(selection)).toEqual({ balance: 300 - Math.ceil(322 / 4) });
    expect(selection.placeOf(kept.id)).toBeDefined();
  });

  it('keeps what has a rare tag beside a common one', async () => {
    const all = [
      ...many(100, 'a', ['common']),
      ...many(5, 'a', ['common', 'rare']),
      ...many(5, 'a', ['seldom']),
    ];
    const selection = await selected(all, { balance: 1 });
    const rare = all.filter(({ provenance }) => provenance.tags.includes('rare'));
    expect(rare.every(({ id }) => selection.placeOf(id))).toBe(true);
  });

  it('draws the same in any order', async () => {
    const all = [...many(200, 'common'), ...many(5, 'rare')];
    const [a, b] = [await selected(all, { balance: 1 }), await selected(all.toReversed(), { balance: 1 })];
    expect([...a.entries()]).toEqual([...b.entries()]);
  });

  it('leaves alone what has many times the median but no quarter of all', async () => {
    const rare = Array.from({ length: 60 }, (_, n) => many(1, `rare${n}`)).flat();
    const usual = ['a', 'b', 'c', 'd'].flatMap((tool) => many(30, tool));
    expect(removedBy(await selected([...rare, ...usual], { balance: 5 }))).toEqual({});
  });

  it('leaves alone what has over a quarter of all but few times the median', async () => {
    const all = [...many(60, 'a'), ...many(40, 'b'), ...many(30, 'c')];
    expect(removedBy(await selected(all, { balance: 5 }))).toEqual({});
  });

  it('leaves one class alone', async () => {
    expect(removedBy(await selected(many(100, 'one'), { balance: 1 }))).toEqual({});
  });
});

describe('a selection', () => {
  it('of an empty store is empty', async () => {
    const { counts, newest } = await selected([]);
    expect(counts).toEqual({ read: 0, train: 0, validation: 0, test: 0, holdout: 0, families: 0 });
    expect(newest).toBeNull();
  });

  it('of one example has it in one split', async () => {
    const { counts } = await selected([production('a', 'q')], {
      nearDuplicates: 0.8,
      outliers: 3.5,
      balance: 10,
    });
    expect(counts.train + counts.validation + counts.test).toBe(1);
  });
});
