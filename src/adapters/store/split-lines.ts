const NEWLINE = 10;

/** Bytes as lines of UTF-8 without their line breaks, some at a time. Holds the longest line at most. */
export async function* splitLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  let open: Buffer[] = [];
  for await (const piece of pieces) {
    const end = piece.lastIndexOf(NEWLINE);
    if (end < 0) {
      open.push(piece);
      continue;
    }
    const lines = Buffer.concat([...open, piece.subarray(0, end)])
      .toString('utf8')
      .split('\n');
    open = end + 1 < piece.length ? [Buffer.from(piece.subarray(end + 1))] : [];
    yield lines;
  }
  if (open.length > 0) yield [Buffer.concat(open).toString('utf8')];
}
