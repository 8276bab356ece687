import { describe, expect, it } from 'vitest';
import { plannerMessages } from '../../src/agent/prompts.ts';
import type { RowMessage, SftRow } from '../../src/dataset/types.ts';
import { built, CONFIG, example, rowOf, toolCall, WITH_SUMMARIZER } from './row-material.ts';

const messagesOf = (row: unknown): readonly RowMessage[] => (row as SftRow).messages;
const roles = (row: unknown): string[] => messagesOf(row).map(({ role }) => role);

describe('a row for the planner', () => {
  it('ends with the last tool calls, and teaches every turn that called tools', () => {
    const row = rowOf('planner');
    expect(roles(row)).toEqual(['system', 'user', 'assistant', 'tool', 'assistant']);
    expect(messagesOf(row).at(-1)).toEqual({
      role: 'assistant',
      content: null,
      calls: [{ id: 'call_2_0', name: 'issue_refund', arguments: {} }],
      learn: true,
    });
    expect(messagesOf(row)[2]).toMatchObject({ learn: true });
  });

  it('begins as the agent was asked when it ran', () => {
    const one = example({ context: { customer: 'c-17' }, history: [{ role: 'user', content: 'Hello' }] });
    const asked = plannerMessages({
      query: one.query,
      context: { customer: 'c-17' },
      history: [{ role: 'user', content: 'Hello' }],
      assets: { planner: CONFIG.planner ?? '', tools: CONFIG.tools },
    });
    expect(messagesOf(rowOf('planner', one)).slice(0, asked.length)).toEqual(asked);
  });

  it('keeps parallel calls in one message', () => {
    const calls = [
      toolCall({ name: 'lookup_order', arguments: { id: 1 } }),
      toolCall({ name: 'issue_refund' }),
    ];
    const last = messagesOf(rowOf('planner', example({ toolCalls: calls }))).at(-1);
    expect(last?.role === 'assistant' && last.calls.map(({ id }) => id)).toEqual(['call_1_0', 'call_1_1']);
  });

  it('teaches to call nothing where nothing was right', () => {
    const row = rowOf('planner', example({ toolCalls: [], response: 'Hello!' }));
    expect(messagesOf(row).at(-1)).toMatchObject({ content: 'Hello!', calls: [], learn: true });
  });

  it('invents no prompt where none is stored', () => {
    expect(roles(built('planner', example({ toolCalls: [] }), null))).toEqual(['user', 'assistant']);
  });

  it('does not teach what earlier turns said, of which no label speaks', () => {
    const history = [
      { role: 'user' as const, content: 'Hi' },
      { role: 'assistant' as const, content: 'Hello', toolCalls: [toolCall({ name: 'lookup_order' })] },
    ];
    const learned = messagesOf(rowOf('planner', example({ history }))).flatMap((message) =>
      message.role === 'assistant' ? [message.learn] : [],
    );
    expect(learned).toEqual([false, false, true, true]);
  });

  it.each([
    ['wrong tools', { labels: { correctToolSelection: false } }],
    ['nobody knows whether the tools were right', { labels: { correctToolSelection: null, passed: null } }],
    ['rejected by a person', { review: { status: 'rejected' as const } }],
    ['the agent failed', { error: { code: 'step-limit', message: 'x' } }],
    ['only the names of the right tools are known', { toolsUsed: ['issue_refund'] }],
    ['calls a tool that it did not have', { toolCalls: [toolCall({ name: 'sudo' })] }],
    [
      'a call had arguments that are no JSON object',
      { toolCalls: [toolCall({ name: 'lookup_order', status: 'invalid', argumentsText: '{' })] },
    ],
    ['a message without text', { query: ' ' }],
  ])('is not made, and says why: %s', (skip, members) => {
    expect(built('planner', example(members))).toEqual({ skip });
  });

  it('is not made where the tools are not stored', () => {
    expect(built('planner', example(), null)).toEqual({
      skip: 'its tools are not known: tell them with --tools <file>',
    });
  });

  it('is made where a person approved what nobody had labelled', () => {
    const one = example({
      labels: { correctToolSelection: null, passed: null },
      review: { status: 'approved' },
    });
    expect(built('planner', one)).toMatchObject({ kind: 'planner' });
  });
});

describe('a row for the summarizer', () => {
  it('is what the summarizer was asked and answered, without tools', () => {
    const row = rowOf('summarizer', example({ analysis: 'late' }), WITH_SUMMARIZER);
    expect(roles(row)).toEqual(['system', 'user', 'assistant']);
    expect(row.tools).toEqual([]);
    expect(messagesOf(row)[0]).toEqual({ role: 'system', content: 'Answer in one sentence.' });
    expect(messagesOf(row)[1]?.content).toContain('"analysis":"late"');
    expect(messagesOf(row).at(-1)).toMatchObject({ content: 'Refunded.', learn: true });
  });

  it('teaches only the answer where the planner answers itself', () => {
    const row = rowOf('summarizer');
    expect(roles(row)).toEqual(['system', 'user', 'assistant', 'tool', 'assistant', 'tool', 'assistant']);
    const learned = messagesOf(row).flatMap((message) =>
      message.role === 'assistant' ? [message.learn] : [],
    );
    expect(learned).toEqual([false, false, true]);
  });

  it('takes an answer that a person wrote, whatever the labels said of the old one', () => {
    const one = example({
      response: 'Better.',
      originalResponse: 'Bad.',
      labels: { passed: false, responseQuality: 1 },
    });
    expect(messagesOf(rowOf('summarizer', one)).at(-1)).toMatchObject({ content: 'Better.' });
  });

  it.each([
    ['quality below the bar', { labels: { responseQuality: 3.9 } }],
    ['failed', { labels: { passed: false } }],
    ['quality unknown, neither passed nor approved', { labels: { responseQuality: null, passed: null } }],
    ['there is no answer', { response: ' \n' }],
  ])('is not made, and says why: %s', (skip, members) => {
    expect(built('summarizer', example(members))).toEqual({ skip });
  });

  it('takes a quality at the bar', () => {
    expect(built('summarizer', example({ labels: { responseQuality: 4 } }))).toMatchObject({
      kind: 'summarizer',
    });
  });
});

describe('a row of a recovery', () => {
  it('is the whole episode, tagged by how it recovered', () => {
    const labels = { recovery: { expected: 'graceful_fail' as const, correct: true } };
    const failing = [toolCall({ name: 'issue_refund', status: 'error', error: 'down' })];
    const row = rowOf('recovery', example({ labels, toolCalls: failing }));
    expect(roles(row)).toEqual(['system', 'user', 'assistant', 'tool', 'assistant']);
    expect(messagesOf(row)[3]).toMatchObject({ content: '{"error":"down"}', name: 'issue_refund' });
    expect(row.tags).toEqual(['refunds', 'recovery:graceful_fail']);
  });

  it.each([
    ['nothing to recover from', {}],
    ['wrong recovery', { labels: { recovery: { expected: 'retry' as const, correct: false } } }],
  ])('is not made, and says why: %s', (skip, members) => {
    expect(built('recovery', example(members))).toEqual({ skip });
  });
});

describe('a row of a whole episode', () => {
  it('needs both the right tools and a good answer', () => {
    expect(roles(rowOf('all'))).toHaveLength(7);
    expect(built('all', example({ labels: { correctToolSelection: false } }))).toEqual({
      skip: 'wrong tools',
    });
    expect(built('all', example({ labels: { responseQuality: 2 } }))).toEqual({
      skip: 'quality below the bar',
    });
  });
});

describe('a rated row', () => {
  it.each([
    [true, {}],
    [false, { labels: { responseQuality: 2, passed: false } }],
    [false, { labels: { responseQuality: null, passed: false } }],
    [false, { review: { status: 'rejected' as const } }],
  ])('is wanted: %s', (wanted, members) => {
    expect(rowOf('rated', example(members))).toMatchObject({ wanted });
  });

  it.each([
    ['neither good nor bad', { labels: { responseQuality: 3.5, passed: false } }],
    ['wrong tools', { labels: { responseQuality: 1, correctToolSelection: false } }],
    ['the agent failed', { error: { code: 'crash', message: 'x' } }],
  ])('is not made, and says why: %s', (skip, members) => {
    expect(built('rated', example(members))).toEqual({ skip });
  });
});
