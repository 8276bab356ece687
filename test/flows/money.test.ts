import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/base/errors.ts';
import type { JudgeConfig, ModelConfig } from '../../src/config/types.ts';
import { assertPriced } from '../../src/flows/money.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { configOf, filesOf, OPENAI_AGENT } from '../fixtures/agent-input.ts';
import { scenario, suite, variant } from '../fixtures/trials.ts';

const price = { input: 1, output: 1 };
const judge: JudgeConfig = {
  model: 'j',
  apiKeyEnv: 'KEY',
  repeat: 1,
  pairwise: false,
  embeddingModel: 'e',
};
const asking = (type: string): Partial<Scenario> => ({
  assertions: [{ type, not: false, value: 'x', weight: 1, place: { file: 's.yml' }, path: 'assert[0]' }],
});
const talking: Partial<Scenario> = {
  user: { goal: 'g', model: 'player', modelHash: 'h', maxTurns: 3, stop: 'STOP' },
};

/** The paths without a price that a limit is refused for. */
function refused(
  asked: Partial<Scenario>,
  more: { judge?: JudgeConfig; models?: Record<string, ModelConfig>; maxCostUsd?: number } = {},
): string {
  const { maxCostUsd = 1 } = more;
  const config = {
    ...configOf(OPENAI_AGENT),
    ...(more.judge ? { judge: more.judge } : {}),
    ...(more.models ? { models: more.models } : {}),
  };
  try {
    assertPriced({
      arms: [{ variant: variant('candidate'), config, files: filesOf({}) }],
      limits: { ...config.run, ...(maxCostUsd > 0 ? { maxCostUsd } : {}) },
      config,
      suite: suite([scenario('s', asked)]),
    });
    return '';
  } catch (error) {
    return messageOf(error);
  }
}

describe('a limit of money', () => {
  it('needs the price of the judge where it is asked, by an assertion or which side is better', () => {
    expect(refused(asking('llm-rubric'), { judge })).toContain('judge: has no price');
    expect(refused({}, { judge: { ...judge, pairwise: true } })).toContain('judge: has no price');
    expect(refused(asking('llm-rubric'), { judge: { ...judge, price } })).toBe('');
    expect(refused({}, { judge })).toBe('');
  });

  it('needs the price of embeddings where they are asked for, and not that of the judge', () => {
    const told = refused(asking('similar'), { judge });
    expect(told).toContain('judge.embedding-model: has no price');
    expect(told).toContain('embedding-price');
    expect(refused(asking('similar'), { judge: { ...judge, embeddingPrice: 0.13 } })).toBe('');
  });

  it('needs the price of the model that plays users', () => {
    const player = { name: 'player', model: 'p' };
    expect(refused(talking, { models: { player } })).toContain('models.player: has no price');
    expect(refused(talking, { models: { player: { ...player, price } } })).toBe('');
  });

  it('that is not there needs none', () => {
    expect(refused(asking('llm-rubric'), { judge, maxCostUsd: 0 })).toBe('');
  });
});
