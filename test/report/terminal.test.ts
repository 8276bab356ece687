import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fit, wrap } from '../../src/report/columns.ts';
import { buildReportModel } from '../../src/report/model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { CASES, large, reject } from './cases.ts';
import { golden } from './golden.ts';

describe('the terminal report', () => {
  it('reads as its golden file', () => {
    const text = `${renderTerminal(buildReportModel(reject()), { columns: 100, colour: false })}\n`;
    expect(text).toBe(golden('terminal.txt', text));
  });

  it.each([40, 60, 80, 200])('is never wider than %i columns', (columns) => {
    for (const make of [...Object.values(CASES), large]) {
      const model = buildReportModel(make());
      for (const line of renderTerminal(model, { columns, colour: false }).split('\n'))
        expect(fit(line, Infinity).width).toBeLessThanOrEqual(columns);
    }
  });

  it('says the same with and without colour', () => {
    for (const make of Object.values(CASES)) {
      const model = buildReportModel(make());
      const coloured = renderTerminal(model, { columns: 80, colour: true });
      expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(model, { columns: 80, colour: false }));
    }
  });

  it('holds no control character of a scenario', () => {
    for (const make of Object.values(CASES)) {
      const text = renderTerminal(buildReportModel(make()), { columns: 80, colour: false });
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});

describe('columns', () => {
  it('counts wide letters as two and marks as none', () => {
    expect(fit('日本', Infinity).width).toBe(4);
    expect(fit('e\u0301', Infinity).width).toBe(1);
    expect(fit('日本語', 4)).toEqual({ text: '日…', width: 3 });
    expect(fit('abc', 0)).toEqual({ text: '', width: 0 });
  });

  it('breaks at spaces and cuts what is longer than a line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
  });
});
