/** Bytes that are read where they are wanted, so that a large file need not be in memory. */
export interface Bytes {
  readonly size: number;
  /** Those from `from` up to before `to`, both within the size. Throws where the disk fails. */
  read(from: number, to: number): Uint8Array;
}

/** A line without its line feed, and where it stands: from `from` up to before `end`. */
export interface ByteLine {
  readonly text: string;
  readonly from: number;
  readonly end: number;
}

/** Bytes that are looked at at once. */
const PIECE = 64 * 1024;
const NEWLINE = 0x0a;

/** Bytes that are in memory anyway; of a text its UTF-8. */
export function bytesOf(content: string | Uint8Array): Bytes {
  const all = typeof content === 'string' ? Buffer.from(content) : content;
  return { size: all.length, read: (from, to) => all.subarray(from, to) };
}

/** What stands there, as UTF-8; what is none is U+FFFD, as everywhere. */
export function textAt(bytes: Bytes, from: number, to: number): string {
  return textOf(bytes.read(from, to));
}

/** All of it, piece after piece. */
export function* bytePieces(bytes: Bytes): Generator<Uint8Array, undefined> {
  for (let from = 0; from < bytes.size; from += PIECE)
    yield bytes.read(from, Math.min(bytes.size, from + PIECE));
}

/** All of it as text, piece after piece; no character is cut in two, and a byte-order mark is kept. */
export function* textPieces(bytes: Bytes): Generator<string, undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (const piece of bytePieces(bytes)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Its lines; after a last line feed there is none. */
export function* byteLines(bytes: Bytes): Generator<ByteLine, undefined> {
  let [from, at] = [0, 0];
  let parts: Uint8Array[] = [];
  for (const piece of bytePieces(bytes)) {
    let begin = 0;
    for (let to = piece.indexOf(NEWLINE); to !== -1; to = piece.indexOf(NEWLINE, begin)) {
      parts.push(piece.subarray(begin, to));
      yield { text: textOf(Buffer.concat(parts)), from, end: at + to };
      parts = [];
      begin = to + 1;
      from = at + begin;
    }
    parts.push(piece.subarray(begin));
    at += piece.length;
  }
  if (from < bytes.size) yield { text: textOf(Buffer.concat(parts)), from, end: bytes.size };
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}
