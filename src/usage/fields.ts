import { isObject, type Json, type JsonObject } from '../base/json.ts';

/** An own member of a value, undefined where there is none: nothing is ever read from a prototype. */
export function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The first of several members that is there and not null. */
export function first(value: unknown, ...names: readonly string[]): unknown {
  for (const name of names) {
    const found = own(value, name);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

/** A text that is not empty, or null. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A number of at least 0, also one that was written as text (as 64-bit numbers are in JSON), or null. */
export function amount(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,20}(\.\d{1,20})?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
}

/** A whole amount, or null. */
export function count(value: unknown): number | null {
  const number = amount(value);
  return number !== null && Number.isSafeInteger(number) ? number : null;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What came out of JSON is JSON; who took it apart only lost its type. */
export function asJson(value: unknown): Json {
  return (value ?? null) as Json;
}

export function asObject(value: unknown): JsonObject | undefined {
  return isObject(value) ? (value as JsonObject) : undefined;
}

/** Years 2000 to 2100: everything else is a number of something else. */
const [EARLIEST, LATEST] = [Date.UTC(2000), Date.UTC(2100)];

/** Milliseconds since the epoch as ISO 8601, or null where it is no time of our days. */
export function isoOf(milliseconds: number): string | null {
  if (!(milliseconds >= EARLIEST && milliseconds < LATEST)) return null;
  return new Date(milliseconds).toISOString();
}

/** A time in any spelling that logs use: ISO 8601 and HTTP dates (without a zone UTC), epoch in s, ms, µs or ns. */
export function timeOf(value: unknown): string | null {
  const number = amount(value);
  if (number !== null) {
    for (const unit of [1_000, 1, 1e-3, 1e-6]) {
      const iso = isoOf(number * unit);
      if (iso !== null) return iso;
    }
    return null;
  }
  if (typeof value !== 'string' || value.length > 64 || !/^(\d{4}-\d\d-\d\d|[A-Z][a-z]{2}, \d)/.test(value))
    return null;
  const zoned = /([zZ]|[+-]\d\d:?\d\d|GMT|UTC)$/.test(value.trim());
  const dateOnly = /^\d{4}-\d\d-\d\d$/.test(value);
  return isoOf(Date.parse(zoned || dateOnly ? value : `${value.trim().replace(' ', 'T')}Z`));
}
