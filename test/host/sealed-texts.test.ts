import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSealedTexts } from '../../src/adapters/host/sealed-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealed-texts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function liveBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

describe('sealed texts', () => {
  it('are out of memory once they are kept, and come back whole', () => {
    const texts = openSealedTexts(folder, (message) => expect.fail(message));
    const before = liveBytes();
    const kept = Array.from({ length: 1_000 }, (_, at) =>
      texts.keep(JSON.stringify({ at, text: `${at} `.repeat(10_000) })),
    );
    expect(liveBytes() - before).toBeLessThan(10 * 1024 * 1024);
    expect(kept.map((one) => (JSON.parse(texts.read(one)) as { at: number }).at)).toEqual([...kept.keys()]);
    texts.close();
  });

  it('leave the first of them in memory, where a short run needs no disk', () => {
    const texts = openSealedTexts(join(folder, 'not-there'), (message) => expect.fail(message), 3);
    expect(['ab', 'c'].map((text) => texts.read(texts.keep(text)))).toEqual(['ab', 'c']);
    texts.close();
    const told: string[] = [];
    const full = openSealedTexts(join(folder, 'not-there'), (message) => told.push(message), 3);
    expect(['ab', 'cd'].map((text) => full.read(full.keep(text)))).toEqual(['ab', 'cd']);
    expect(told).toHaveLength(1);
    full.close();
  });

  it('cannot be read once they are closed, and what comes then stays in memory', () => {
    const texts = openSealedTexts(folder, (message) => expect.fail(message), 0);
    const kept = texts.keep('a');
    texts.close();
    expect(() => texts.read(kept)).toThrow('what was put aside cannot be read back');
    expect(texts.read(texts.keep('b'))).toBe('b');
  });
});
