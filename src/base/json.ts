/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for plain objects: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * JSON with object keys sorted at every depth, without spaces, so that equal values give equal bytes.
 * `undefined` members are left out, as JSON.stringify does. Throws TypeError on a cycle.
 */
export function stableStringify(value: unknown): string {
  return written(value, new Set()) ?? 'null';
}

/**
 * The same text in pieces: what lies `depth` levels deep is one each, so that no list above that has to be one text.
 * Throws TypeError on a cycle.
 */
export function* stablePieces(value: unknown, depth: number): Generator<string, undefined> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield stableStringify(value);
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let before = open ?? '';
  for (const [name, item] of Array.isArray(value) ? itemsOf(value) : membersOf(value)) {
    yield before + name;
    yield* stablePieces(item, depth - 1);
    before = ',';
  }
  yield before === ',' ? (close ?? '') : `${open}${close}`;
}

function* itemsOf(list: readonly unknown[]): Generator<readonly [string, unknown], undefined> {
  for (const item of list) yield ['', item];
}

function* membersOf(object: object): Generator<readonly [string, unknown], undefined> {
  for (const key of Object.keys(object).sort()) {
    const item: unknown = Reflect.get(object, key);
    if (!['undefined', 'function', 'symbol'].includes(typeof item)) yield [`${JSON.stringify(key)}:`, item];
  }
}

/** Written out by hand: a replacer that sorts takes JSON.stringify three times as long. */
function written(value: unknown, above: Set<object>): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (above.has(value)) throw new TypeError('a cycle cannot be written as JSON');
  above.add(value);
  const text = Array.isArray(value)
    ? `[${value.map((item: unknown) => written(item, above) ?? 'null').join(',')}]`
    : `{${members(value, above).join(',')}}`;
  above.delete(value);
  return text;
}

function members(object: object, above: Set<object>): string[] {
  const out: string[] = [];
  for (const key of Object.keys(object).sort()) {
    const text = written(Reflect.get(object, key), above);
    if (text !== undefined) out.push(`${JSON.stringify(key)}:${text}`);
  }
  return out;
}

/** Deep equality of JSON values, key order ignored. */
export function sameJson(a: unknown, b: unknown): boolean {
  return stableStringify(a) === stableStringify(b);
}

/** The JSON value of a text, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
