import { describe, expect, it } from 'vitest';
import { renderReviewPage } from '../../src/report/review-page.ts';
import { runRecord, trainingExample } from '../fixtures/records.ts';

const EXAMPLE = trainingExample(runRecord(), 's1');
const input = {
  example: EXAMPLE,
  reasons: [['confidence', 0.5]] as const,
  position: 1,
  total: 9,
  labels: [],
  said: '',
};
const size = { columns: 80, rows: 24, paint: (_format: string, text: string) => text };

describe('a review page', () => {
  it('shows question, tools, answer, labels and why it is worth a look', () => {
    const text = renderReviewPage(input, size).join('\n');
    expect(text).toContain(`1/9  ${EXAMPLE.id}  test s1`);
    expect(text).toContain('why: confidence 0.50');
    expect(text).toContain('lookup_order({"id":1}) -> {"status":"sent"}');
    expect(text).toContain('On its way.');
  });

  it('lets no control character of a model reach the terminal', () => {
    const hostile = '\u001B[2J\u001B]52;c;aGk=\u0007\rrm -rf\u202E\u0000';
    const example = { ...EXAMPLE, query: hostile, response: hostile, analysis: hostile, toolCalls: [] };
    const text = renderReviewPage({ ...input, example }, size).join('\n');
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  });

  it('never takes more lines than the terminal has, and says what it left out', () => {
    const example = { ...EXAMPLE, response: 'word '.repeat(5_000), query: 'line\n'.repeat(500) };
    for (const rows of [10, 24, 60]) {
      const lines = renderReviewPage({ ...input, example }, { ...size, rows });
      expect(lines.length).toBeLessThanOrEqual(rows);
      expect(lines.every((line) => line.length <= 80)).toBe(true);
      expect(lines.join('\n')).toMatch(/… \d+ more lines/);
    }
  });
});
