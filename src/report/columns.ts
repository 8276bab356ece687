/** Two columns on a terminal: East Asian wide and full-width letters, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const MARK = /\p{M}/u;

function columnsOf(point: string): number {
  if (MARK.test(point)) return 0;
  return WIDE.test(point) ? 2 : 1;
}

/** The start of a line of visible text that is at most `most` columns wide; a cut ends in `…`. */
export function fit(text: string, most: number): { readonly text: string; readonly width: number } {
  let width = 0;
  let room = '';
  let roomWidth = 0;
  for (const point of text) {
    const columns = columnsOf(point);
    if (width + columns > most)
      return most < 1 ? { text: '', width: 0 } : { text: `${room}…`, width: roomWidth + 1 };
    width += columns;
    // What fits together with the mark of a cut.
    if (width <= most - 1) [room, roomWidth] = [room + point, width];
  }
  return { text, width };
}

/** Text of exactly `columns` columns. */
export function pad(text: string, columns: number, align: 'l' | 'r'): string {
  const fitted = fit(text, columns);
  const space = ' '.repeat(columns - fitted.width);
  return align === 'l' ? fitted.text + space : space + fitted.text;
}

/** Lines of at most `columns` columns, broken at spaces; a longer word is cut into pieces. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const flush = (): void => {
    if (line !== '') lines.push(line);
    [line, width] = ['', 0];
  };
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const whole = fit(word, Infinity).width;
    if (line !== '' && width + 1 + whole <= columns) [line, width] = [`${line} ${word}`, width + 1 + whole];
    else {
      flush();
      for (const point of word) {
        const own = columnsOf(point);
        if (width + own > columns) flush();
        [line, width] = [line + point, width + own];
      }
    }
  }
  flush();
  return lines;
}
