import { createHash, createHmac } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { bytePieces, bytesOf, type Bytes } from './bytes.ts';
import { stableStringify } from './json.ts';

/** UTF-16 units of a text that are written as JSON at once. */
const PIECE = 64 * 1024;

/** SHA-256 of a value's stable JSON as 64 hex digits. */
export function hashOf(value: unknown): string {
  if (typeof value === 'string') return hashOfPieces(piecesOf(value));
  return createHash('sha256').update(stableStringify(value)).digest('hex');
}

/**
 * `hashOf` of the text that the pieces are: a recording is one of many megabytes, and its JSON would be another one. No
 * piece ends within a character.
 */
export function hashOfPieces(pieces: Iterable<string>): string {
  const hash = createHash('sha256').update('"');
  for (const piece of pieces) hash.update(JSON.stringify(piece).slice(1, -1));
  return hash.update('"').digest('hex');
}

function* piecesOf(text: string): Generator<string, undefined> {
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + PIECE);
    // Both halves of a character beyond U+FFFF stay together: alone they are written otherwise.
    while (to < text.length && isHighSurrogate(text.charCodeAt(to - 1))) to += 1;
    yield text.slice(from, to);
    from = to;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** HMAC-SHA-256 (RFC 2104) of a text as 64 hex digits: without the key nobody can make or check it. */
export function keyedHash(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** The first 12 hex digits of a hash: what people see. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}

/** The id that git gives a blob of these bytes (SHA-1 object format). */
export function gitBlobId(content: Buffer | string | Bytes): string {
  const bytes = typeof content === 'string' || content instanceof Uint8Array ? bytesOf(content) : content;
  const hash = createHash('sha1').update(`blob ${bytes.size}\0`);
  for (const piece of bytePieces(bytes)) hash.update(piece);
  return hash.digest('hex');
}

/** CRC-32 of a text's UTF-8. */
export function checksumOf(text: string): number {
  return crc32(text);
}
