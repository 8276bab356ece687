import * as z from 'zod';

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;
type CamelKeys<T> = { [K in keyof T as K extends string ? Camel<K> : K]: T[K] };

/**
 * A part of a file: an object with kebab-case keys and no others, which becomes a record with camelCase keys. The
 * inner keys of values (a price, `extra`) are left alone.
 */
export function section<S extends z.core.$ZodLooseShape>(shape: S) {
  return z.strictObject(shape).transform((value) => camelKeys(value));
}

function camelKeys<T extends object>(value: T): CamelKeys<T> {
  const entries = Object.entries(value).map(([key, inner]) => [
    key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    inner,
  ]);
  // The type is computed by the same rule, letter for letter.
  return Object.fromEntries(entries) as CamelKeys<T>;
}
