import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/assertion/registry.ts';
import { loadConfig } from '../../src/config/load.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import type { Scenario, Suite } from '../../src/scenario/types.ts';
import { compareSuites } from '../../src/verdict/integrity.ts';
import { filesOf } from '../config/files.ts';

const CONFIG =
  'agent: { kind: replay, recording: r.jsonl }\nmodels: { production: { model: gpt-4.1 } }\nscenarios: s.yml\n';

async function suiteOf(assert: string): Promise<Suite<Scenario>> {
  const files = filesOf({
    'agent-tester.yml': CONFIG,
    's.yml': `- id: a\n  query: Hello\n  assert:\n${assert}\n`,
  });
  return await loadSuite(await loadConfig('agent-tester.yml', files, {}), files, catalog);
}

const SET = (
  further = 'threshold: 0.5',
  members = '{ type: contains, value: a }, { type: icontains, value: b }',
) => `    - { type: assert-set, ${further}, assert: [${members}] }`;

describe('a set in a scenario', () => {
  it('is its assertions, each with the set and the place that it has', async () => {
    const { scenarios } = await suiteOf(SET('threshold: 0.5, weight: 2, metric: tone'));
    expect(scenarios[0]?.assertions.map(({ type, path, place, set }) => [type, path, place, set])).toEqual(
      ['contains', 'icontains'].map((type, i) => [
        type,
        `assert[0].assert[${i}]`,
        expect.objectContaining({ file: 's.yml', line: 4 }),
        {
          threshold: 0.5,
          weight: 2,
          metric: 'tone',
          place: { file: 's.yml', line: 4, column: 7 },
          path: 'assert[0]',
        },
      ]),
    );
  });

  it('without a threshold divides its weight among them, and each decides', async () => {
    const members = '{ type: contains, value: a, weight: 3, metric: own }, { type: icontains, value: b }';
    const { scenarios } = await suiteOf(SET('weight: 2, metric: tone', members));
    expect(scenarios[0]?.assertions.map(({ weight, metric, set }) => [weight, metric, set])).toEqual([
      [1.5, 'own', undefined],
      [0.5, 'tone', undefined],
    ]);
  });

  it.each([
    [SET('threshold: 0'), 's.yml:4:38 assert[0].threshold: expected a score above 0'],
    [SET('threshold: 2'), 'assert[0].threshold: expected a score above 0, at most 1, got the number 2'],
    [SET('value: x'), 'assert[0].value: is not taken by a set'],
    [SET('stage: planner'), 'assert[0].stage: is not taken by a set'],
    [SET('treshold: 1'), 'assert[0].treshold: unknown key (did you mean "threshold"?)'],
    [SET('threshold: 1', ''), 'assert[0].assert'],
    ['    - { type: assert-set }', 'assert[0]: a set needs its assertions under `assert`'],
    ['    - { type: assert-set, threshold: 1 }', 'a set needs its assertions'],
    [
      '    - { type: contains, value: a, assert: [{ type: contains, value: b }] }',
      '"contains" holds no others',
    ],
    ['    - { type: not-assert-set, assert: [{ type: contains, value: b }] }', 'holds no others'],
    ['    - { type: asert-set, value: 1 }', 'did you mean "assert-set"?'],
    [SET('weight: 1', '{ type: assert-set }'), 'assert[0].assert[0].type: a set holds no further set'],
    [
      SET('weight: 1', '{ type: contain, value: a }'),
      's.yml:4:55 assert[0].assert[0].type: unknown assertion',
    ],
    [SET('weight: 1', '{ type: contains }'), 'assert[0].assert[0].value: is missing'],
    [SET('weight: 1', '{ type: contains, value: a, weight: 0 }'), 'so the set could not fail'],
    [SET('threshold: 0.5, weight: 0'), 'has only assertions of weight 0, so it could not fail'],
    [SET('weight: 0'), 'has only assertions of weight 0, so it could not fail'],
  ])('is refused where it is wrong: %s', async (assert, message) => {
    await expect(suiteOf(assert)).rejects.toThrow(message);
  });

  it('is part of the hash, save for the names to group by', async () => {
    const hash = async (assert: string) => (await suiteOf(assert)).hash;
    const before = await hash(SET());
    expect(await hash(SET('threshold: 0.5, metric: m'))).toBe(before);
    expect(
      await hash(
        SET('threshold: 0.5', '{ type: contains, value: a, metric: x }, { type: icontains, value: b }'),
      ),
    ).toBe(before);
    expect(await hash(SET('threshold: 0.6'))).not.toBe(before);
  });

  it('that a pull request weakens is told', async () => {
    const told = async (head: string, base = SET()) =>
      compareSuites(await suiteOf(base), await suiteOf(head)).map(({ kind, detail }) => `${kind}: ${detail}`);
    const alone = '    - { type: contains, value: a }';
    expect(await told(SET())).toEqual([]);
    expect(await told(SET('threshold: 0.4'))).toEqual([
      'assertion-weakened: a assert-set: threshold 0.5 → 0.4',
    ]);
    expect(await told(SET('threshold: 0.9'))).toEqual([]);
    expect(await told(SET('threshold: 0.5', '{ type: contains, value: a }'))).toEqual([
      expect.stringContaining('assertion-changed: a assert-set was'),
    ]);
    expect(await told(SET(), alone)).toEqual([
      expect.stringContaining('assertion-removed: a contains "a" was removed'),
    ]);
  });
});
