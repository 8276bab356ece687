import { describe, expect, it } from 'vitest';
import { eventsOf, parseDecisions } from '../../src/feedback/decisions.ts';

const ID = 'ex-0123456789abcdef';
const parse = (...lines: readonly object[]) =>
  parseDecisions('d.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

describe('a file of decisions', () => {
  it('becomes events: decision, labels, rating, tools', () => {
    const [decision] = parse({
      example: ID,
      decision: 'edited',
      response: 'So.',
      labels: { passed: true },
      rating: 4,
      tools: ['a'],
      comment: 'why',
    });
    if (!decision) throw new Error('no decision');
    expect(eventsOf(decision, 'reviewer', '2026-11-24T10:00:00.000Z')).toMatchObject([
      { kind: 'review', decision: 'edited', response: 'So.', comment: 'why', by: 'reviewer', via: 'file' },
      { kind: 'label', passed: true },
      { kind: 'rating', rating: 4 },
      { kind: 'demonstration', tools: ['a'] },
    ]);
  });

  it('may begin with empty lines and end without one', () => {
    expect(parseDecisions('d.jsonl', `\n{"example":"${ID}","decision":"approved"}`)).toMatchObject([
      { line: 2 },
    ]);
  });

  it('is refused whole, with every place that is wrong', () => {
    const text = [
      `{"example":"${ID}","decision":"approved"}`,
      '{"example":',
      `{"example":"${ID}","decision":"yes"}`,
      `{"example":"${ID}","decision":"edited"}`,
      `{"example":"${ID}"}`,
      `{"example":"${ID}","rating":7}`,
      `{"example":"${ID}","decision":"approved","color":"red"}`,
    ].join('\n');
    let message = '';
    try {
      parseDecisions('d.jsonl', text);
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('d.jsonl:2: is not JSON');
    expect(message).toContain('d.jsonl:3 decision:');
    expect(message).toContain('d.jsonl:4 response: response and the decision edited go together');
    expect(message).toContain('d.jsonl:5: says nothing');
    expect(message).toContain('d.jsonl:6 rating:');
    expect(message).toContain('d.jsonl:7');
    expect(message).not.toContain('d.jsonl:1');
  });

  it.each(['', '\n\n'])('that is empty is refused', (text) => {
    expect(() => parseDecisions('d.jsonl', text)).toThrow(/holds no decision/);
  });
});
