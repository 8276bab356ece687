import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  UNTRUSTED_LENGTH,
  cleanLine,
  cleanText,
  logText,
  withoutCommands,
} from '../../src/adapters/host/clean.ts';
import { untrusted } from '../../src/base/untrusted.ts';

const ESC = '\u001B';

/** Text full of what matters here. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '##',
        '[',
        ESC,
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        ' ',
        '\u00A0',
        '\u200B',
      ),
      fc.constantFrom(
        '\u202E',
        '\u2066',
        '\uD800',
        `${ESC}[31m`,
        `${ESC}]0;x\u0007`,
        '\u009B1m',
        'add-mask',
        '\t',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** As actions/runner decides it: TrimStart and `::`, or `##[` anywhere. */
const isCommand = (line: string): boolean => /^[\s\u0085]*::/.test(line) || line.includes('##[');
const asReadLine = (text: string): string[] => text.split(/\r\n|\n|\r/);

describe('text that is cleaned for a terminal', () => {
  it('has no control, bidi or escape characters but tab and line feed, whatever it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u2028\u2029\u200B\uFEFF]/u);
        expect(clean.isWellFormed()).toBe(true);
      }),
    );
  });

  it('stays as it is where there is nothing to clean', () => {
    const text = 'naïve café — 日本語 👩‍💻 \t100 %\nsecond line';
    expect(cleanText(text)).toBe(text);
  });

  it('loses colours, titles and links but not the words in them', () => {
    const link = `${ESC}]8;;https://example.com${ESC}\\here${ESC}]8;;\u0007`;
    expect(cleanText(`${ESC}]0;title\u0007${ESC}[1;31mred${ESC}[0m ${link} \u009B31mend`)).toBe(
      'red here end',
    );
  });

  it('does not put a sequence together from the pieces around another', () => {
    expect(cleanText(`${ESC}${ESC}[31m[31mred`)).not.toContain(ESC);
  });

  it('does not lose what follows a sequence that never ends', () => {
    expect(cleanText(`${ESC}]0;never closed, APPROVE`)).toContain('never closed, APPROVE');
  });

  it.each(['\u001B]', '\u001B[', '\u001B;a', '\u001B[1;', ' ', '\n::'])(
    'is done soon for a megabyte of %j',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(withoutCommands(cleanText(text)).length).toBeLessThanOrEqual(text.length * 2);
    },
  );
});

describe('hostile text in a log line', () => {
  it('stays on its line', () => {
    expect(cleanLine('one\r\ntwo\u2028three\rfour')).toBe('one⏎two⏎three⏎four');
  });

  it('is cut, and says how long it was', () => {
    const text = 'x'.repeat(5_000_000);
    const line = cleanLine(text);
    expect(line).toBe(`${'x'.repeat(UNTRUSTED_LENGTH)}… (5000000 characters)`);
  });

  it('is not cut through a character', () => {
    expect(cleanLine(`${'x'.repeat(UNTRUSTED_LENGTH - 1)}👍👍`).isWellFormed()).toBe(true);
  });
});

describe('a log text', () => {
  it('is never a workflow command, in any of its lines, whatever its parts are', () => {
    const part = fc.oneof(hostile, hostile.map(untrusted));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        expect(asReadLine(logText(parts)).filter(isCommand)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('still shows what was meant as one', () => {
    expect(logText([untrusted('::add-mask::a')])).toBe('\\::add-mask::a');
    expect(logText(['two\n\u00A0::error::b'])).toBe('two\n\u00A0\\::error::b');
    expect(logText(['see ##[endgroup] c'])).toBe('see ##\\[endgroup] c');
    expect(logText([':\u200B:add-mask::d'])).toBe('\\::add-mask::d');
  });

  it('puts spaces between its parts', () => {
    expect(logText(['scenario', untrusted('s1'), 'failed'])).toBe('scenario s1 failed');
  });
});
