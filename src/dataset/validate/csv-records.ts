import type { FileLine } from './file-line.ts';

/** One record of a CSV file, or what is wrong with it. `line` is where it begins. */
export type CsvRecord = { readonly line: number } & (
  | { readonly cells: readonly string[] }
  | { readonly flaw: string }
);

/** More is no row of a data set but a quote that was never closed. */
const MOST_LINES = 100_000;

/** RFC 4180: records of comma-separated cells; a quoted cell may hold commas, doubled quotes and line breaks. */
export async function* csvRecords(lines: AsyncIterable<FileLine>): AsyncGenerator<CsvRecord> {
  let cells: string[] = [];
  let cell: string[] | undefined;
  let begin = 0;
  for await (const read of lines) {
    if ('flaw' in read) {
      yield read;
      [cells, cell] = [[], undefined];
      continue;
    }
    if (cell === undefined) begin = read.line;
    const scanned = scan(read.text, cells, cell);
    if (typeof scanned === 'string') {
      yield { line: read.line, flaw: scanned };
      [cells, cell] = [[], undefined];
    } else if (scanned === null) {
      yield { line: begin, cells };
      [cells, cell] = [[], undefined];
    } else {
      cell = scanned;
      if (read.line - begin > MOST_LINES) {
        yield { line: begin, flaw: 'a quoted cell does not end' };
        return;
      }
    }
  }
  if (cell !== undefined) yield { line: begin, flaw: 'a quoted cell does not end' };
}

/** Reads one line into `cells`; gives the parts of the cell that goes on in the next line, null, or a flaw. */
function scan(text: string, cells: string[], open: string[] | undefined): string[] | null | string {
  let at = 0;
  let parts = open;
  for (;;) {
    if (parts === undefined && text[at] === '"') {
      parts = [];
      at += 1;
    }
    if (parts === undefined) {
      const comma = text.indexOf(',', at);
      const plain = text.slice(at, comma === -1 ? undefined : comma);
      if (plain.includes('"')) return 'a quote stands inside a cell that is not quoted';
      cells.push(plain);
      if (comma === -1) return null;
      at = comma + 1;
      continue;
    }
    const quoted = text.indexOf('"', at);
    if (quoted === -1) {
      parts.push(text.slice(at), '\n');
      return parts;
    }
    parts.push(text.slice(at, quoted));
    at = quoted + 1;
    if (text[at] === '"') {
      parts.push('"');
      at += 1;
      continue;
    }
    cells.push(parts.join(''));
    parts = undefined;
    if (at === text.length) return null;
    if (text[at] !== ',') return 'something stands behind a closing quote';
    at += 1;
  }
}
