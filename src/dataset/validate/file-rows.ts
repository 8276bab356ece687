import { isObject } from '../../base/json.ts';
import { csvRecords } from './csv-records.ts';
import type { FileLine } from './file-line.ts';

/** One row of a file: its parsed value and its text, or what is wrong with its line. */
export type FileRow =
  | { readonly line: number; readonly value: unknown; readonly text: string }
  | { readonly line: number; readonly flaw: string };

/** JSON Lines: every line one value. A line end at the very end is no empty line. */
export async function* jsonRows(lines: AsyncIterable<FileLine>): AsyncGenerator<FileRow> {
  let blank: number | undefined;
  for await (const read of lines) {
    if ('flaw' in read) {
      yield read;
      continue;
    }
    const { line, text } = read;
    if (blank !== undefined) yield { line: blank, flaw: 'is empty; every line is one row' };
    blank = text.trim() === '' ? line : undefined;
    if (blank === undefined) yield parsed(line, text);
  }
}

function parsed(line: number, text: string): FileRow {
  try {
    return { line, value: JSON.parse(text) as unknown, text };
  } catch {
    if (line === 1 && text.startsWith('\uFEFF'))
      return { line, flaw: 'begins with a byte-order mark, which is no JSON' };
    const list = line === 1 && text.trimStart().startsWith('[');
    return {
      line,
      flaw: list ? 'is part of one JSON list; expected one object a line (JSON Lines)' : 'is not JSON',
    };
  }
}

/** CSV: the first record names the members; the apostrophe that our writer puts before formulas is taken away. */
export async function* tableRows(lines: AsyncIterable<FileLine>): AsyncGenerator<FileRow> {
  let header: readonly string[] | undefined;
  for await (const record of csvRecords(lines)) {
    if ('flaw' in record) {
      yield record;
      continue;
    }
    const { line, cells } = record;
    if (!header) {
      header = cells.map((cell, n) => (n === 0 ? cell.replace(/^\uFEFF/, '') : cell));
      if (new Set(header).size < header.length) yield { line, flaw: 'names a column twice' };
    } else if (cells.length === 1 && cells[0] === '' && header.length > 1) {
      yield { line, flaw: 'is empty; every record is one row' };
    } else if (cells.length !== header.length) {
      yield { line, flaw: `has ${cells.length} cells, the header has ${header.length}` };
    } else {
      const members = header.map((name, n) => [name, cells[n]?.replace(/^'/, '')]);
      yield { line, value: Object.fromEntries(members) as unknown, text: cells.join('\0') };
    }
  }
}

/** Whether a value holds halves of surrogate pairs anywhere; looked for only where its text shows an escape of one. */
export function hasHalfPairs(value: unknown, text: string): boolean {
  if (!/\\ud[89a-f]|[\ud800-\udfff]/i.test(text)) return false;
  const stack = [value];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item === 'string' && !item.isWellFormed()) return true;
    if (Array.isArray(item)) for (const one of item as readonly unknown[]) stack.push(one ?? null);
    else if (isObject(item))
      for (const [key, one] of Object.entries(item)) {
        if (!key.isWellFormed()) return true;
        stack.push(one ?? null);
      }
  }
  return false;
}
