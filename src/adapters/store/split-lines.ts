const NEWLINE = 10;

/** Bytes as lines of UTF-8 without their line breaks, some at a time. Holds the longest line at most. */
export async function* splitLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  let open: Buffer[] = [];
  for await (const piece of pieces) {
    const [first, last] = [piece.indexOf(NEWLINE), piece.lastIndexOf(NEWLINE)];
    if (first < 0) {
      open.push(Buffer.from(piece));
      continue;
    }
    const head = Buffer.concat([...open, piece.subarray(0, first)]).toString('utf8');
    const rest = first === last ? [] : piece.toString('utf8', first + 1, last).split('\n');
    // A copy: the bytes of a piece are used again for the next one.
    open = last + 1 < piece.length ? [Buffer.from(piece.subarray(last + 1))] : [];
    yield [head, ...rest];
  }
  if (open.length > 0) yield [Buffer.concat(open).toString('utf8')];
}
