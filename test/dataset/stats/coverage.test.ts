import { describe, expect, it } from 'vitest';
import { createStats, type StatsFilter } from '../../../src/dataset/stats/stats.ts';
import type { ConfigRecord, TrainingExample } from '../../../src/example/types.ts';
import { production, trial } from '../material.ts';

const config: ConfigRecord = {
  schemaVersion: 1,
  configHash: 'c'.repeat(64),
  planner: null,
  summarizer: null,
  tools: [{ name: 'lookup_order' }, { name: 'issue_refund' }],
};

function stats(examples: readonly TrainingExample[], filter: Partial<StatsFilter> = {}) {
  const sum = createStats({
    filter: { models: [], sources: [], ...filter },
    baseline: { kind: 'earliest' },
    least: 2,
  });
  for (const example of examples) sum.add(example, []);
  return sum.read(new Map([[config.configHash, config]]));
}

describe('coverage', () => {
  it('names tools that a config defines and no good example calls', () => {
    const { tools } = stats([trial('s', 'q'), trial('s', 'q', { labels: { passed: false } }, 2)]).coverage;
    expect(tools).toEqual([
      { name: 'issue_refund', examples: 0, good: 0 },
      { name: 'lookup_order', examples: 2, good: 1 },
    ]);
  });

  it('takes what a person approved for good, and what one rejected for bad, whatever passed', () => {
    const approved = trial('s', 'q', { labels: { passed: false }, review: { status: 'approved' } });
    const rejected = trial('s', 'q', { review: { status: 'rejected' } }, 2);
    expect(stats([approved, rejected]).coverage.tools).toContainEqual({
      name: 'lookup_order',
      examples: 2,
      good: 1,
    });
  });

  it('names the ways of recovery that nothing shows', () => {
    const clarified = trial('s', 'q', { labels: { recovery: { expected: 'clarify', correct: true } } });
    const { recovery } = stats([clarified]).coverage;
    expect(recovery.filter(({ good }) => good === 0).map(({ name }) => name)).toEqual([
      'retry',
      'fallback',
      'graceful_fail',
    ]);
  });

  it('tells tools that were called and are defined nowhere', () => {
    const { undefinedTools } = stats([trial('s', 'q', { toolsUsed: ['made_up'] })]).coverage;
    expect(undefinedTools).toEqual([{ name: 'made_up', examples: 1, good: 1 }]);
  });
});

describe('statistics of a store', () => {
  it('leave out what the filters leave out, and say how many were read', () => {
    const examples = [trial('s', 'q'), production('p', 'q', { timestamp: '2026-01-01T00:00:00.000Z' })];
    expect(stats(examples, { sources: ['production'] })).toMatchObject({ read: 2, total: { examples: 1 } });
    expect(stats(examples, { models: ['m'] }).total.examples).toBe(1);
    expect(stats(examples, { since: Date.parse('2026-06-01') }).total.examples).toBe(1);
  });

  it('put models that are too many under one name', () => {
    const examples = Array.from({ length: 300 }, (_, n) => {
      const one = production(`p${n}`, 'q');
      return { ...one, provenance: { ...one.provenance, model: `m${n}` } } as TrainingExample;
    });
    const { model } = stats(examples).by;
    expect(model).toHaveLength(201);
    expect(model.at(-1)).toMatchObject({ name: null, examples: 100 });
  });
});
