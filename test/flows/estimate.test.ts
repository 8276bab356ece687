import { describe, expect, it } from 'vitest';
import { estimateOf, expectedCost, type Estimated } from '../../src/flows/estimate.ts';
import { knownCost, knownCosts, type CostsByScenario } from '../../src/flows/known-cost.ts';
import type { AgentConfig, JudgeConfig, ModelConfig } from '../../src/config/types.ts';
import type { Role } from '../../src/agent/types.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { configOf, filesOf, OPENAI_AGENT } from '../fixtures/agent-input.ts';
import { execution, scenario, suite, variant } from '../fixtures/trials.ts';

const price = { input: 1, output: 2 };
const judge: JudgeConfig = {
  model: 'j',
  apiKeyEnv: 'KEY',
  repeat: 1,
  pairwise: false,
  embeddingModel: 'e',
  price,
};
const spec = (type: string, value: unknown) => ({
  type,
  not: false,
  value,
  weight: 1,
  place: { file: 's.yml' },
  path: 'assert[0]',
});
const user = { goal: 'A refund.', model: 'player', modelHash: 'h', maxTurns: 4, stop: 'STOP' };

function estimated(
  more: {
    size?: number;
    scenario?: Partial<Scenario>;
    agent?: AgentConfig;
    model?: Partial<ModelConfig>;
    judge?: JudgeConfig;
    models?: Record<string, ModelConfig>;
    known?: ReadonlyMap<Role, NonNullable<ReturnType<typeof knownCost>>>;
    looks?: Estimated['looks'];
  } = {},
): Estimated {
  const { size = 10, agent = OPENAI_AGENT } = more;
  const config = {
    ...configOf(agent),
    ...(more.judge ? { judge: more.judge } : {}),
    ...(more.models ? { models: more.models } : {}),
  };
  const arms = (['baseline', 'candidate'] as const).map((role) => {
    const own = variant(role);
    return { variant: { ...own, model: { ...own.model, ...more.model } }, config, files: filesOf({}) };
  });
  const scenarios = Array.from({ length: size }, (_, i) => scenario(`s${i}`, more.scenario));
  return {
    suite: suite(scenarios),
    arms,
    repeat: 2,
    config,
    known: more.known ?? new Map(),
    looks: more.looks,
  };
}

const dollars = (text: string, what: string): number =>
  Number(new RegExp(`${what} \\$([\\d.]+)`).exec(text)?.[1] ?? Number.NaN);

const each = (size: number, cost: number, per = 1): CostsByScenario =>
  new Map(Array.from({ length: size }, (_, i) => [`s${i}`, Array<number>(per).fill(cost)]));

describe('the estimate before the first call', () => {
  it('goes by sizes where nothing else is known, and says so', () => {
    const text = estimateOf(estimated());
    expect(text).toMatch(/^at most 40 trials, roughly \$0\.\d+ by the sizes of prompts and scenarios$/);
  });

  it('goes by stored trials of the same config where there are enough, and says how many', () => {
    const { suite: given } = estimated();
    const stored = knownCost('stored', given, each(10, 0.5));
    if (!stored) throw new Error('ten are enough');
    const text = estimateOf(estimated({ known: new Map([['baseline', stored]]) }));
    expect(text).toContain('baseline $10.00 by 10 stored trials; candidate $');
    expect(text).toContain('by the sizes of prompts and scenarios');
    expect(expectedCost(estimated({ known: new Map([['baseline', stored]]) })).baseline).toBeCloseTo(0.5);
  });

  it('takes ten trials in all or one of every scenario as enough, and fewer as nothing', () => {
    const ten = suite(Array.from({ length: 100 }, (_, i) => scenario(`s${i}`)));
    expect(knownCost('stored', ten, each(9, 0.5))).toBeUndefined();
    expect(knownCost('stored', ten, each(10, 0.5))?.trials).toBe(10);
    expect(knownCost('stored', suite([scenario('s0')]), each(1, 0.5))?.trials).toBe(1);
    expect(knownCost('stored', suite([]), new Map())).toBeUndefined();
  });

  it('takes the median of a scenario, so that one dear trial misleads nobody, and that of all for one without', () => {
    const three = suite([scenario('s0'), scenario('s1'), scenario('s2')]);
    const costs = new Map([
      ['s0', [0.01, 0.01, 9]],
      ['s1', Array<number>(9).fill(0.03)],
    ]);
    const known = knownCost('stored', three, costs);
    expect([known?.of('s0'), known?.of('s1'), known?.of('s2')]).toEqual([0.01, 0.03, 0.03]);
    expect(known?.most).toBe(9);
  });

  it('has judge, embeddings, preference and simulated users in it', () => {
    const asks = { assertions: [spec('llm-rubric', 'Is kind.')], user };
    const models = { player: { name: 'player', model: 'p', price } };
    const text = estimateOf(estimated({ scenario: asks, judge, models }));
    expect(text).toMatch(/baseline \$.*; candidate \$.*; simulated users \$.*; judge \$/);
    const thrice = estimateOf(estimated({ scenario: asks, judge: { ...judge, repeat: 3 }, models }));
    expect(dollars(thrice, 'judge') / dollars(text, 'judge')).toBeCloseTo(3, 0);
    const pairs = estimateOf(estimated({ scenario: asks, judge: { ...judge, pairwise: true }, models }));
    expect(dollars(pairs, 'judge')).toBeGreaterThan(dollars(text, 'judge'));
    const similar = { assertions: [spec('similar', 'A refund.')] };
    const embeds = estimateOf(estimated({ scenario: similar, judge: { ...judge, embeddingPrice: 100 } }));
    expect(dollars(embeds, 'judge')).toBeGreaterThan(0);
  });

  it('leaves out nothing that has no price', () => {
    const asks = { assertions: [spec('llm-rubric', 'Is kind.')] };
    const { price: _price, ...free } = judge;
    expect(estimateOf(estimated({ scenario: asks, judge: free }))).toMatch(
      /roughly \$.* and an unknown amount: .*judge unknown, without a price$/,
    );
    expect(estimateOf(estimated({ model: { price: undefined as never } }))).toBe(
      'at most 40 trials, cost unknown: a model has no price',
    );
  });

  it('is nothing for recorded executions, save for who judges them', () => {
    const agent = { kind: 'replay', recording: 'r.jsonl' } as const;
    expect(estimateOf(estimated({ agent }))).toBe('at most 40 trials, recorded: nothing is paid');
    const asks = { assertions: [spec('llm-rubric', 'Is kind.')] };
    expect(estimateOf(estimated({ agent, scenario: asks, judge }))).toMatch(
      /^at most 40 trials, recorded, roughly \$[\d.]+: judge \$/,
    );
  });

  it('counts no baseline trial that the store has already', () => {
    const looks = {
      schedule: [],
      decide: () => ({ kind: 'stop' as const }),
      stored: new Map([
        ['s0', 5],
        ['s1', 5],
      ]),
      sentinel: new Set(['s1']),
      earlier: new Map([['s2', 1]]),
    };
    // 8 scenarios x 2 and one sentinel on the baseline, 10 x 2 less one on the candidate.
    expect(estimateOf(estimated({ looks }))).toMatch(/^at most 36 trials,/);
  });
});

describe('what trials cost before', () => {
  const line = (scenarioId: string, model: string, costUsd: number) =>
    `${JSON.stringify({ scenarioId, model, trial: 1, execution: execution({ costUsd }) })}\n`;
  const text = (model: string) => Array.from({ length: 10 }, (_, i) => line(`s${i}`, model, 0.2)).join('');
  const { suite: given, arms } = estimated();

  it('is taken from recorded executions of the same model where nothing is stored', async () => {
    const files = filesOf({ 'r.jsonl': text('candidate') });
    const known = await knownCosts({ files }, given, arms, { record: 'r.jsonl' });
    expect([...known.keys()]).toEqual(['candidate']);
    expect(known.get('candidate')).toMatchObject({ source: 'recorded', trials: 10, most: 0.2 });
  });

  it('is taken from the recording that the other side plays back', async () => {
    const [baseline, candidate] = estimated({ agent: { kind: 'replay', recording: 'r.jsonl' } }).arms;
    if (!baseline || !candidate || !arms[1]) throw new Error('two arms');
    const files = filesOf({ 'r.jsonl': text('candidate') });
    const known = await knownCosts({ files: filesOf({}) }, given, [{ ...baseline, files }, arms[1]], {});
    expect(known.get('candidate')?.source).toBe('recorded');
    expect(known.has('baseline')).toBe(false);
  });

  it('is taken from the store first', async () => {
    const files = filesOf({ 'r.jsonl': text('candidate') });
    const stored = { candidate: each(10, 0.7) };
    const known = await knownCosts({ files }, given, arms, { stored, record: 'r.jsonl' });
    expect(known.get('candidate')).toMatchObject({ source: 'stored', most: 0.7 });
  });

  it('is unknown, and no error, where a recording is broken, gone or may not be read', async () => {
    const broken = { files: filesOf({ 'r.jsonl': '{"scenarioId":' }) };
    expect((await knownCosts(broken, given, arms, { record: 'r.jsonl' })).size).toBe(0);
    expect((await knownCosts(broken, given, arms, { record: 'none.jsonl' })).size).toBe(0);
    const closed = { files: { ...filesOf({}), read: () => Promise.reject(new Error('EACCES')) } };
    expect((await knownCosts(closed, given, arms, { record: 'r.jsonl' })).size).toBe(0);
  });
});
