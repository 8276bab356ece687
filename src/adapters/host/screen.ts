import type { Writable } from 'node:stream';
import { styleText } from 'node:util';

export type ScreenStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };
export type Paint = 'red' | 'yellow' | 'green' | 'dim' | 'bold';

/** A stream that people read: lines that stay, and below them lines that are redrawn. */
export interface Screen {
  /** True for a terminal that can move its cursor. */
  readonly live: boolean;
  /** Prints a line for good. */
  print(text: string): void;
  /** Replaces the live lines; no lines take them away. Each is cut to the terminal's width. Not on a plain stream. */
  draw(lines: readonly string[]): void;
  /** Coloured where the stream is a terminal and NO_COLOR is unset, or where FORCE_COLOR asks for it. */
  paint(format: Paint, text: string): string;
}

/** `term`: the terminal's kind, as TERM names it. */
export function createScreen(stream: ScreenStream, term = process.env['TERM']): Screen {
  const live = stream.isTTY === true && term !== 'dumb';
  let drawn: readonly string[] = [];
  const erase = (): string => (drawn.length > 0 ? `\u001B[${drawn.length}A\r\u001B[J` : '');
  const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  return {
    live,
    print(line) {
      stream.write(`${erase()}${line}\n${text(drawn)}`);
    },
    draw(lines) {
      if (!live) return;
      // A terminal that does not know its width says 0.
      const width = Math.max(10, (stream.columns || 80) - 1);
      const next = lines.map((line) => line.slice(0, width));
      if (next.join('\n') === drawn.join('\n')) return;
      stream.write(erase() + text(next));
      drawn = next;
    },
    paint: (format, words) => styleText(format, words, { stream }),
  };
}
