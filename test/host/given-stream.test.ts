import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { givenStream } from '../../src/adapters/host/given-stream.ts';

const never = new AbortController().signal;
const TEXT = 'Grüße, 東京 😀\n'.repeat(3);

async function text(stream: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
}

/** Bytes that come in pieces of this size. */
function pieces(bytes: Buffer, size: number): Readable {
  const count = Math.ceil(bytes.length / size);
  return Readable.from(Array.from({ length: count }, (_, n) => bytes.subarray(n * size, (n + 1) * size)));
}

describe('the text of a file that a person named', () => {
  it('comes whole from a file, compressed or not, whatever it is called', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'agent-tester-stream-'));
    writeFileSync(join(dir, 'plain.gz'), TEXT);
    writeFileSync(join(dir, 'log.jsonl'), gzipSync(TEXT));
    expect(await text(givenStream('plain.gz', dir, never))).toBe(TEXT);
    expect(await text(givenStream('log.jsonl', dir, never))).toBe(TEXT);
  });

  it('comes from standard input in pieces that cut characters and the mark of compression', async () => {
    for (const bytes of [Buffer.from(TEXT), gzipSync(TEXT)]) {
      for (const size of [1, 2, 7]) {
        expect(await text(givenStream('-', '.', never, pieces(bytes, size)))).toBe(TEXT);
      }
    }
    expect(await text(givenStream('-', '.', never, Readable.from([])))).toBe('');
    expect(await text(givenStream('-', '.', never, pieces(Buffer.from('x'), 1)))).toBe('x');
  });

  it('ends with the reason of an interruption where a pipe stays silent', async () => {
    const abort = new AbortController();
    const silent = new PassThrough();
    silent.write('{"a":1}\n{');
    const read = text(givenStream('-', '.', abort.signal, silent));
    setTimeout(() => abort.abort(new Error('enough')), 20);
    await expect(read).rejects.toThrow('enough');
  });

  it('refuses compressed data that ends too early or is damaged', async () => {
    const whole = gzipSync('x'.repeat(10_000));
    const damaged = Buffer.from(whole).fill(7, 12, 20);
    for (const bytes of [whole.subarray(0, -6), damaged]) {
      await expect(text(givenStream('-', '.', never, pieces(bytes, 9)))).rejects.toThrow(
        '-: is compressed and cut off or damaged',
      );
    }
  });

  it('refuses a character that the end cuts', async () => {
    const cut = Buffer.from('ü').subarray(0, 1);
    await expect(text(givenStream('-', '.', never, pieces(cut, 1)))).rejects.toThrow('no UTF-8');
  });
});
