import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/assertion/registry.ts';
import { JUDGE_VERSION } from '../../src/assertion/judge/prompt.ts';
import { judgeHash } from '../../src/config/judge.ts';
import { loadConfig } from '../../src/config/load.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import { complaints, filesOf } from '../config/files.ts';

const SCENARIOS = `
- id: judged
  query: q
  assert: [{ type: llm-rubric, value: Is polite., metric: tone }]
- id: both
  query: q
  assert: [{ type: contains, value: x }, { type: factuality, value: It is late. }]
- id: near
  query: q
  assert: [{ type: similar, value: x }]
- id: plain
  query: q
  assert: [{ type: contains, value: x }]
`;

const load = async (judge: string, calibration?: object | string) => {
  const files = filesOf({
    'agent-tester.yml': `agent: { kind: replay, recording: r }\nmodels: { production: { model: m } }\n${judge}`,
    'scenarios/a.yml': SCENARIOS,
    ...(calibration === undefined
      ? {}
      : {
          'judge-calibration.json':
            typeof calibration === 'string' ? calibration : JSON.stringify(calibration),
        }),
  });
  const config = await loadConfig('agent-tester.yml', files, {});
  return { config, suite: await loadSuite(config, files, catalog) };
};

const hashes = async (judge: string) => {
  const { suite } = await load(judge);
  return Object.fromEntries(suite.scenarios.map(({ id, hash }) => [id, hash]));
};

const informs = async (judge: string, calibration?: object) => {
  const { suite } = await load(judge, calibration);
  return suite.scenarios.map(({ assertions }) => assertions.map((one) => one.informs ?? null));
};

async function record(judge: string, overall: object, criteria: object = {}): Promise<object> {
  const { config } = await load(judge);
  if (!config.judge) throw new Error('no judge');
  return {
    schema: 'agent-tester/judge-calibration',
    version: 1,
    judge: judgeHash(config.judge, JUDGE_VERSION),
    model: config.judge.model,
    overall,
    criteria,
  };
}

const of = (kappa: number | null, n = 120) => ({ n, agreement: 0.8, kappa, interval: null });

describe('a scenario that asks a judge', () => {
  it('is an error where the config names none, at its place', async () => {
    expect(await complaints(() => load(''))).toEqual([
      'scenarios/a.yml:4:12 assert[0]: the assertion "llm-rubric" asks a model, and the config names none (add a section judge with its model)',
      'scenarios/a.yml:7:42 assert[1]: the assertion "factuality" asks a model, and the config names none (add a section judge with its model)',
      'scenarios/a.yml:10:12 assert[0]: the assertion "similar" asks a model, and the config names none (add a section judge with its model)',
    ]);
  });

  it.each([
    'judge: { model: b }',
    'judge: { model: a, temperature: 1 }',
    'judge: { model: a, repeat: 3 }',
    'judge: { model: a, rubric: Be strict. }',
    'judge: { model: a, base-url: "https://other/v1" }',
  ])('has another hash under %s, and a plain one has the same', async (judge) => {
    const [before, after] = [await hashes('judge: { model: a }'), await hashes(judge)];
    expect(after['judged']).not.toBe(before['judged']);
    expect(after['both']).not.toBe(before['both']);
    expect(after['plain']).toBe(before['plain']);
  });

  it.each(['judge: { model: a, api-key-env: OTHER }', 'judge: { model: a, price: { input: 1, output: 2 } }'])(
    'has the same hash under %s',
    async (judge) => {
      expect(await hashes(judge)).toEqual(await hashes('judge: { model: a }'));
    },
  );

  it('depends on the embedding model only where it asks for embeddings', async () => {
    const [before, after] = [
      await hashes('judge: { model: a }'),
      await hashes('judge: { model: a, embedding-model: e }'),
    ];
    expect(after['near']).not.toBe(before['near']);
    expect(after['judged']).toBe(before['judged']);
  });
});

describe('a judge with a bar', () => {
  const judge = 'judge: { model: a, bar: 0.6 }';

  it('only informs without a calibration; rules and embeddings decide as ever', async () => {
    const why = 'not calibrated, and the bar is 0.6';
    expect(await informs(judge)).toEqual([[why], [null, why], [null], [null]]);
  });

  it('only informs below it', async () => {
    const [first] = await informs(judge, await record(judge, of(0.41)));
    expect(first).toEqual(['kappa 0.41 on 120 labels, below 0.6']);
  });

  it('decides at it', async () => {
    expect((await informs(judge, await record(judge, of(0.6)))).flat()).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('is trusted criterion by criterion where there are labels for it', async () => {
    const calibration = await record(judge, of(0.9), { tone: of(0.1), factuality: of(0.7) });
    expect(await informs(judge, calibration)).toEqual([
      ['kappa 0.10 on 120 labels, below 0.6'],
      [null, null],
      [null],
      [null],
    ]);
  });

  it.each([
    [of(1, 19), 'calibrated on 19 labels, fewer than 20'],
    [of(null), 'kappa is not defined on 120 labels, which are all of one kind'],
  ])('only informs with a calibration that says nothing', async (overall, why) => {
    expect((await informs(judge, await record(judge, overall)))[0]).toEqual([why]);
  });

  it('is not trusted by the calibration of another judge', async () => {
    const calibration = await record('judge: { model: b, bar: 0.6 }', of(0.9));
    expect((await informs(judge, calibration))[0]).toEqual([
      'not calibrated since model, prompts or settings changed',
    ]);
  });

  it('refuses a calibration that is none', async () => {
    for (const broken of ['{', '{}', '[]']) {
      expect(await complaints(() => load(judge, broken))).toHaveLength(1);
    }
  });
});
