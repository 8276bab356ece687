import type { DatasetFormat } from '../types.ts';
import { FLAT_COLUMNS, flatRow, type FlatValue } from './flat.ts';
import { SFT_KINDS } from './sft-kinds.ts';

/**
 * What a spreadsheet would run, or what it would be mistaken for: a text that begins so gets an apostrophe before it
 * (owasp.org/www-community/attacks/CSV_Injection). A text that begins with an apostrophe gets one too, so that a reader
 * who takes one away has the text again.
 */
const FORMULA = /^[=+\-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20]/;

/** RFC 4180 with `\n` between the lines: no line break of ours stands inside a quoted text that a model did not write. */
export const csv: DatasetFormat = {
  name: 'csv',
  aliases: [],
  extension: 'csv',
  about: 'spreadsheets and data frames: flat columns, JSON where a value is none',
  takes: [...SFT_KINDS, 'preference', 'rated'],
  undeclared: true,
  header: FLAT_COLUMNS.map(({ name }) => name).join(','),
  lines(row) {
    const flat = flatRow(row);
    const cells = FLAT_COLUMNS.map(({ name }) => flat[name]);
    const nul = cells.some((cell) => typeof cell === 'string' && cell.includes('\0'));
    return { lines: [cells.map(csvCell).join(',')], ...(nul ? { lost: ['NUL characters'] } : {}) };
  },
};

/** One cell. Unknown is empty; an empty text is `""`. Readers stop at a NUL, so it becomes U+FFFD. */
export function csvCell(value: FlatValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = value.replaceAll('\0', '\uFFFD');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return safe === '' || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
