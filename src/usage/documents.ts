/** A JSON value of a file as text, or why there is none. */
export type Document =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly problem: string };

/** A trace of an agent takes some MB; what is longer is a whole file on one line. */
export const MOST_CHARACTERS = 64 * 1024 * 1024;

const [QUOTE, BACKSLASH, NEWLINE, COMMA] = [0x22, 0x5c, 0x0a, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Takes a file apart into JSON values as its text arrives, so that only one value is held at a time. */
export interface DocumentSplitter {
  push(chunk: string): readonly Document[];
  end(): readonly Document[];
}

/**
 * Reads one value a line (JSON Lines), one value over many lines, several such values, or the items of a list,
 * whatever the file's size. The first line that is not blank tells which: a list begins with `[`, a value over many
 * lines leaves a bracket open. A value longer than `most` characters, or one that does not end, is a problem at the
 * line where it begins; what follows is read.
 */
export function documentSplitter(most: number = MOST_CHARACTERS): DocumentSplitter {
  const head: string[] = [];
  let length = 0;
  let first = '';
  let splitter: DocumentSplitter | undefined;
  const begin = (): readonly Document[] => {
    const text = head.join('').replace(/^\uFEFF/, '');
    const [line = ''] = text.trimStart().split('\n', 1);
    const spread = first === '{' && line.length < text.trimStart().length && leavesOpen(line);
    splitter = first === '[' || spread ? valueSplitter(most) : lineSplitter(most);
    head.length = 0;
    return splitter.push(text);
  };
  return {
    push(chunk) {
      if (splitter) return splitter.push(chunk);
      const started = first !== '';
      if (!started) first = /[^\s\uFEFF]/.exec(chunk)?.[0] ?? '';
      head.push(chunk);
      length += chunk.length;
      if (first === '') return [];
      // Only the new part is looked at: a whole file may stand on its first line.
      const ended = (started ? chunk : chunk.slice(chunk.indexOf(first))).includes('\n');
      return first === '[' || ended || length > most ? begin() : [];
    },
    end() {
      const found = splitter ? [] : begin();
      return [...found, ...(splitter?.end() ?? [])];
    },
  };
}

/** Whether a line ends with a bracket open; one that ends inside a text was torn, as JSON has no line ends in texts. */
function leavesOpen(line: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (inText && code === BACKSLASH) at++;
    else if (code === QUOTE) inText = !inText;
    else if (inText) continue;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth++;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
  }
  return depth > 0 && !inText;
}

const tooLong = (most: number): string =>
  `is longer than ${Math.round(most / 1024 / 1024)} MiB: write one conversation or one export request a line`;

function lineSplitter(most: number): DocumentSplitter {
  let parts: string[] = [];
  let length = 0;
  let line = 1;
  const take = (last: string): Document[] => {
    const here = line++;
    const size = length + last.length;
    const text = size > most ? '' : [...parts, last].join('').trim();
    [parts, length] = [[], 0];
    if (size > most) return [{ line: here, problem: tooLong(most) }];
    return text === '' ? [] : [{ line: here, text }];
  };
  return {
    push(chunk) {
      const found: Document[] = [];
      let start = 0;
      for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
        found.push(...take(chunk.slice(start, end)));
        start = end + 1;
      }
      length += chunk.length - start;
      if (length > most) parts = [];
      else if (start < chunk.length) parts.push(chunk.slice(start));
      return found;
    },
    end: () => (length > 0 ? take('') : []),
  };
}

function valueSplitter(most: number): DocumentSplitter {
  let parts: string[] = [];
  let length = 0;
  let startLine = 0;
  let line = 1;
  let depth = 0;
  let inList = false;
  let inText = false;
  let escaped = false;
  let reading = false;
  const finish = (): Document => {
    const text = length > most ? undefined : parts.join('');
    [parts, length, reading] = [[], 0, false];
    return text === undefined
      ? { line: startLine, problem: tooLong(most) }
      : { line: startLine, text: text.trim() };
  };
  const keep = (part: string): void => {
    length += part.length;
    if (length > most) parts = [];
    else if (part !== '') parts.push(part);
  };
  return {
    push(chunk) {
      const found: Document[] = [];
      let start = 0;
      for (let at = 0; at < chunk.length; at++) {
        const code = chunk.charCodeAt(at);
        if (code === NEWLINE) line++;
        if (inText) {
          if (escaped) escaped = false;
          else if (code === BACKSLASH) escaped = true;
          else if (code === QUOTE) inText = false;
          continue;
        }
        const blank = code === 0x20 || code === NEWLINE || code === 0x0d || code === 0x09;
        if (depth === 0 && (blank || code === COMMA || (inList && code === CLOSE_LIST))) {
          if (reading) {
            keep(chunk.slice(start, at));
            found.push(finish());
          }
          if (code === CLOSE_LIST) inList = false;
          continue;
        }
        if (!reading && !inList && code === OPEN_LIST) {
          inList = true;
          startLine = line;
          continue;
        }
        if (!reading) [reading, start, startLine] = [true, at, line];
        if (code === QUOTE) inText = true;
        else if (code === OPEN_LIST || code === OPEN_OBJECT) depth++;
        else if ((code === CLOSE_LIST || code === CLOSE_OBJECT) && depth > 0 && --depth === 0) {
          keep(chunk.slice(start, at + 1));
          found.push(finish());
        }
      }
      if (reading) keep(chunk.slice(start));
      return found;
    },
    end() {
      if (!reading && !inList) return [];
      // Only a plain word or number can be whole here; every other value has told its end.
      if (reading && !inList && depth === 0 && !inText) return [finish()];
      return [{ line: startLine, problem: 'ends before the value does: the file was cut off' }];
    },
  };
}
