import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cardMeter } from '../../src/dataset/card-meter.ts';
import { formatNamed } from '../../src/dataset/formats/registry.ts';
import { datasetRowTokens, rowTokens } from '../../src/dataset/tokens/row-tokens.ts';
import { datasetText, writeTally } from '../../src/dataset/write.ts';
import { example, rowOf } from './row-material.ts';

const letters = { encoding: 'letters', count: (text: string) => text.length };

describe('the meter of a card', () => {
  it('sums the bytes that were written, and counts the rows that the format took', async () => {
    const meter = cardMeter(letters);
    const tally = writeTally(meter.row);
    const rows = [
      { ...rowOf('all', example({ toolCalls: [], response: 'Ä' })), split: 'train' as const },
      { ...rowOf('all'), split: 'train' as const },
    ];
    let text = '';
    for await (const piece of meter.file(
      't.jsonl',
      'train',
      tally,
      datasetText(formatNamed('alpaca'), rows, tally),
    ))
      text += String(piece);
    const { files, rows: counts, skipped, lost, tokens } = meter.measured();
    expect(files).toEqual([
      {
        path: 't.jsonl',
        split: 'train',
        lines: 1,
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      },
    ]);
    expect([...counts.splits]).toEqual([['train', 1]]);
    expect([...skipped]).toEqual([['tool calls have no place in this format', 1]]);
    expect([...lost]).toEqual([['definitions of tools', 1]]);
    expect(tokens?.total).toBeGreaterThan(10);
  });

  it('counts about the tokens that the validator counts in the file', () => {
    const format = formatNamed('openai-chat');
    for (const row of [rowOf('planner'), rowOf('all'), rowOf('summarizer')]) {
      const written = format.lines(row);
      const line = 'lines' in written ? (written.lines[0] ?? '') : '';
      const [own, theirs] = [datasetRowTokens(row, letters), rowTokens(JSON.parse(line), letters)];
      expect(Math.abs(own - theirs) / theirs).toBeLessThan(0.25);
    }
  });
});
