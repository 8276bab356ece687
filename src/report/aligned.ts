import { fit, pad } from './columns.ts';

/** Longest cell, columns. */
const MOST = 48;

/** Rows as lines of aligned columns, two spaces apart; `align` holds a letter a column, the last column is not padded. */
export function aligned(rows: readonly (readonly string[])[], align: string): string[] {
  const widths = [...align].map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, Math.min(MOST, fit(row[column] ?? '', MOST).width)), 0),
  );
  return rows.map((row) =>
    [...align]
      .map((side, column) => {
        const text = row[column] ?? '';
        if (column === align.length - 1 && side === 'l') return text;
        return pad(text, widths[column] ?? 0, side === 'r' ? 'r' : 'l');
      })
      .join('  ')
      .trimEnd(),
  );
}
