import { createHash, createHmac } from 'node:crypto';
import { stableStringify } from './json.ts';

/** SHA-256 of a value's stable JSON as 64 hex digits. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(stableStringify(value)).digest('hex');
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
export function gitBlobId(content: Buffer | string): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
