import { describe, expect, it } from 'vitest';
import type { TestProvenance } from '../../src/example/types.ts';
import { example, pairRows, toolCall, WITH_SUMMARIZER } from './row-material.ts';

const provenance = (members: Partial<TestProvenance>) => ({
  provenance: { ...(example().provenance as TestProvenance), ...members },
});
const good = example({ response: 'Good.', labels: { responseQuality: 4 } });
const bad = example({ response: 'Bad.', labels: { responseQuality: 2.9 } });

describe('preference pairs', () => {
  it('prefer quality of at least 4 over quality below 3 of the same prompt', () => {
    const [row] = pairRows([bad, good]);
    expect(row).toMatchObject({
      kind: 'preference',
      id: `preference:${good.id}:${bad.id}`,
      why: 'quality',
      chosen: { content: 'Good.' },
      rejected: { content: 'Bad.' },
    });
  });

  it.each([
    ['quality between the bars', { labels: { responseQuality: 3 } }],
    ['unknown quality', { labels: { responseQuality: null } }],
    ['another query', { query: 'Else?', labels: { responseQuality: 1 } }],
    ['another context', { context: { vip: true }, labels: { responseQuality: 1 } }],
    ['another config', { ...provenance({ configHash: 'd'.repeat(64) }), labels: { responseQuality: 1 } }],
  ])('are not made with %s', (_what, members) => {
    expect(pairRows([good, example(members)])).toEqual([]);
  });

  it('pair what passed under one config with what failed under another, in one run of a scenario', () => {
    const baseline = example({
      ...provenance({ variant: 'baseline', configHash: 'd'.repeat(64) }),
      response: 'Wrong.',
      labels: { passed: false, responseQuality: null },
    });
    const other = example({
      ...provenance({ variant: 'baseline', configHash: 'd'.repeat(64), runId: '9' }),
      response: 'Wrong.',
      labels: { passed: false, responseQuality: null },
    });
    expect(pairRows([good, baseline, other])).toMatchObject([
      { why: 'scenario', rejected: { content: 'Wrong.' }, examples: [good.id, baseline.id] },
    ]);
  });

  it('prefer what a person wrote over the answer that it replaced', () => {
    const edited = example({ response: 'Edited.', originalResponse: 'Original.' });
    expect(pairRows([edited])).toMatchObject([
      { why: 'edited', chosen: { content: 'Edited.' }, rejected: { content: 'Original.' } },
    ]);
  });

  it('use each example once for a sort of pair, the best with the worst', () => {
    const all = [4.1, 5, 1, 2, 2.5].map((responseQuality, n) =>
      example({ response: `${n}`, labels: { responseQuality } }),
    );
    const rows = pairRows(all) as { chosen: { content: string }; rejected: { content: string } }[];
    expect(rows.map(({ chosen, rejected }) => [chosen.content, rejected.content])).toEqual([
      ['1', '2'],
      ['0', '3'],
    ]);
  });

  it('begin where the two part: the prompt holds what both did, and the calls are compared', () => {
    const wrong = example({
      toolCalls: [...good.toolCalls.slice(0, 1), toolCall({ name: 'lookup_order', step: 2 })],
      labels: { responseQuality: 1 },
    });
    const [row] = pairRows([good, wrong]);
    expect(row).toMatchObject({
      prompt: [{ role: 'system' }, { role: 'user' }, { role: 'assistant', learn: false }, { role: 'tool' }],
      chosen: { content: null, calls: [{ name: 'issue_refund' }] },
      rejected: { content: null, calls: [{ name: 'lookup_order' }] },
    });
  });

  it('pair an answer with a call where only one of them went on', () => {
    const early = example({ toolCalls: [], response: 'No idea.', labels: { responseQuality: 1 } });
    expect(pairRows([good, early])).toMatchObject([
      { chosen: { calls: [{ name: 'lookup_order' }] }, rejected: { content: 'No idea.', calls: [] } },
    ]);
  });

  it('compare answers on what the summarizer of the better one was asked', () => {
    const one = example({ analysis: 'a', response: 'Good.', labels: { responseQuality: 5 } });
    const two = example({ analysis: 'b', response: 'Bad.', labels: { responseQuality: 1 } });
    const [row] = pairRows([one, two], WITH_SUMMARIZER);
    expect(row).toMatchObject({ tools: [], prompt: [{ role: 'system' }, { role: 'user' }] });
  });

  it.each([
    [
      'tools answered them differently',
      { toolCalls: [toolCall({ name: 'lookup_order', arguments: { id: 7 } }), ...good.toolCalls.slice(1)] },
    ],
    ['both did the same', { response: 'Good.' }],
    ['a message without text', { response: '' }],
    ['calls a tool that it did not have', { toolCalls: [toolCall({ name: 'sudo' })] }],
  ])('are not made, and say why: %s', (skip, members) => {
    expect(pairRows([good, example({ ...members, labels: { responseQuality: 1 } })])).toEqual([{ skip }]);
  });

  it('never prefer what a person rejected', () => {
    const rejected = example({
      response: 'R',
      review: { status: 'rejected' },
      labels: { responseQuality: 5 },
    });
    expect(pairRows([rejected, bad])).toEqual([]);
    expect(pairRows([good, rejected])).toMatchObject([{ rejected: { content: 'R' } }]);
  });
});
