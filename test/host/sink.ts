import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';

const ESC = '\u001B';

export type Sink = PassThrough & { isTTY?: boolean; columns?: number; text(): string };

/** A stream that keeps what was written. */
export function sink(more: { isTTY?: boolean; columns?: number } = {}): Sink {
  const stream = new PassThrough();
  const chunks: string[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  // Real terminals read NO_COLOR and its kin here.
  const getColorDepth = (): number => WriteStream.prototype.getColorDepth();
  return Object.assign(stream, more, { getColorDepth, text: () => chunks.join('') });
}

/** What a terminal shows after `text`: it knows CR, LF, `CSI n A` and `CSI J`, ignores colours and refuses the rest. */
export function shown(text: string): string[] {
  const rows: string[] = [''];
  let row = 0;
  const [start = '', ...sequences] = text.replaceAll('\r', '').split(`${ESC}[`);
  const print = (words: string): void => {
    for (const [i, part] of words.split('\n').entries()) {
      if (i > 0) row++;
      rows[row] = (rows[row] ?? '') + part;
    }
  };
  print(start);
  for (const sequence of sequences) {
    const [, count = '', command = '', words = ''] = /^(\d*)(.)([^]*)$/u.exec(sequence) ?? [];
    if (command === 'A') row = Math.max(0, row - Number(count || 1));
    else if (command === 'J') rows.splice(row, Infinity, '');
    else if (command !== 'm') throw new Error(`the terminal does not know ${JSON.stringify(sequence)}`);
    print(words);
  }
  return rows.at(-1) === '' ? rows.slice(0, -1) : rows;
}
