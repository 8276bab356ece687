import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileBytes } from '../../src/adapters/host/file-bytes.ts';
import { bytesOf, type Bytes } from '../../src/base/bytes.ts';
import { UserError } from '../../src/base/errors.ts';
import { openResults } from '../../src/report/results-lines.ts';
import { formatResults, parseResults, resultsFile } from '../../src/report/results.ts';
import type { ResultsFile } from '../../src/report/types.ts';
import { CASES, hostile, reject } from './cases.ts';

const TEXT = formatResults(resultsFile(reject(), { kind: 'time', message: 'over' }));

/** What a reading ends in: the whole file, or what is told of it. */
function outcome(read: () => ResultsFile): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function wholly(text: string): ResultsFile {
  const { trials, ...rest } = openResults(text, 'r.json');
  return { ...rest, trials: trials.map((trial) => trial.whole()) };
}

/** What both readings of a text end in. */
function both(text: string): readonly [byLine: unknown, whole: unknown] {
  return [outcome(() => wholly(text)), outcome(() => parseResults(text, 'r.json'))];
}

describe('a results file that is read line by line', () => {
  it('gives what reading it whole gives, hostile words and all', () => {
    for (const make of [...Object.values(CASES), hostile]) {
      const [byLine, whole] = both(formatResults(resultsFile(make(), undefined)));
      expect(byLine).toEqual(whole);
    }
  });

  it('names its trials without reading them again', () => {
    const names = openResults(TEXT, 'r.json').trials.map(({ scenarioId, role, trial }) => [
      scenarioId,
      role,
      trial,
    ]);
    expect(names).toEqual(
      parseResults(TEXT, 'r.json').trials.map(({ scenarioId, role, trial }) => [scenarioId, role, trial]),
    );
  });

  it.each([
    ['laid out by another program', JSON.stringify(JSON.parse(TEXT), undefined, 2)],
    ['with Windows line ends', TEXT.replaceAll('\n', '\r\n')],
    ['without trials', TEXT.replace(/"trials":\[\n[^]*\n\]\}/, '"trials":[]}')],
    ['with trials that come first', `{"trials":[\n],${TEXT.slice(1)}`],
    ['with a trial that does not fit', TEXT.replaceAll('"attempts":1', '"attempts":"1"')],
    ['with a trial that has no comma', TEXT.replace('},\n{"attempts"', '}\n{"attempts"')],
    ['with a comma after the last trial', TEXT.replace(/\n\]\}\n$/, ',\n]}\n')],
    ['with two trials on a line', TEXT.replace('},\n{"attempts"', '},{"attempts"')],
    ['with an empty line', TEXT.replace('},\n{"attempts"', '},\n\n{"attempts"')],
    ['with more after its end', `${TEXT}{}`],
    ['of another version', TEXT.replace('"version":1', '"version":2')],
    ['with a run that does not fit', TEXT.replace('"runId":"', '"runId":7,"x":"')],
    ['that opens the list twice', TEXT.replace('"trials":[', '"trials":[\n"trials":[')],
  ])('is taken or refused as a whole one: %s', (_name, text) => {
    const [byLine, whole] = both(text);
    expect(byLine).toEqual(whole);
  });

  it('is refused as a whole one wherever it is cut off or torn', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(40), fc.string({ maxLength: 3 }), (at, lost, put) => {
        for (const text of [TEXT.slice(0, at) + put + TEXT.slice(at + lost), TEXT.slice(0, at)]) {
          const [byLine, whole] = both(text);
          expect(byLine).toEqual(whole);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never gives a trial that somebody changed since', () => {
    const dir = mkdtempSync(join(tmpdir(), 'results-lines-'));
    try {
      const path = join(dir, 'r.json');
      writeFileSync(path, TEXT + ' '.repeat(2 * 1024 * 1024));
      const { trials } = openResults(spaceless(fileBytes(path)), 'r.json');
      writeFileSync(path, TEXT.replaceAll('"passed":true', '"passed":null'));
      expect(() => trials.map((trial) => trial.whole())).toThrow('was changed while it was read');
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});

/** The file without what makes it large. */
function spaceless(bytes: Bytes): Bytes {
  const { length: size } = Buffer.from(TEXT);
  return { size, read: (from, to) => bytes.read(from, to) };
}

describe('bytes that are results', () => {
  it('are read without a text of them all', () => {
    const asked: number[] = [];
    const bytes = bytesOf(TEXT);
    const read: Bytes['read'] = (from, to) => (asked.push(to - from), bytes.read(from, to));
    openResults({ size: bytes.size, read }, 'r.json');
    expect(Math.max(...asked)).toBeLessThanOrEqual(64 * 1024);
  });
});
