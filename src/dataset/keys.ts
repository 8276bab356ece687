import { createHash } from 'node:crypto';

/** 64 bits of a SHA-256: enough to tell millions of texts apart, and nobody makes two that share them by accident. */
export interface Key {
  readonly high: number;
  readonly low: number;
}

/** The key of some parts; equal only where all parts are. */
export function keyOf(...parts: readonly string[]): Key {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  const bytes = hash.digest();
  return { high: bytes.readUInt32BE(0), low: bytes.readUInt32BE(4) };
}

const ID = /^ex-([0-9a-f]{8})([0-9a-f]{8})$/;

/** An example's id as a key: it is 64 bits already. Undefined for what is no id. */
export function keyOfId(id: string): Key | undefined {
  const [, high, low] = ID.exec(id) ?? [];
  return high === undefined || low === undefined
    ? undefined
    : { high: Number.parseInt(high, 16), low: Number.parseInt(low, 16) };
}

/** 16 hex digits. */
export function hexOf({ high, low }: Key): string {
  return hex32(high) + hex32(low);
}

export function hex32(value: number): string {
  return pair(value >>> 24) + pair(value >>> 16) + pair(value >>> 8) + pair(value);
}

const PAIRS = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'));
const pair = (value: number): string => PAIRS[value & 255] ?? '';

/** 32 bits of a short text (FNV-1a, then the finisher of MurmurHash3): for shingles and stems, of which many are made. */
export function hash32(text: string, start = 0, end = text.length): number {
  let state = 0x811c9dc5;
  for (let i = start; i < end; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return finished(state);
}

/** Spreads 32 bits over 32 bits (MurmurHash3's finisher). */
export function finished(value: number): number {
  let state = value;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
