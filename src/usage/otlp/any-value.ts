import { list, own } from '../fields.ts';

/** Attributes by name; a Map, so that no name can mean a prototype. */
export type Attributes = ReadonlyMap<string, unknown>;

/** The value of an OTLP AnyValue; undefined where it is none. Bytes are no content and left out. */
export function anyValue(value: unknown): unknown {
  const text = own(value, 'stringValue');
  if (text !== undefined) return text;
  const flag = own(value, 'boolValue');
  if (flag !== undefined) return flag;
  // 64-bit numbers are texts in OTLP/JSON.
  const whole = own(value, 'intValue');
  if (whole !== undefined) return typeof whole === 'string' ? Number(whole) : whole;
  const number = own(value, 'doubleValue');
  if (number !== undefined) return number;
  const array = own(value, 'arrayValue');
  if (array !== undefined) return list(own(array, 'values')).map(anyValue);
  const pairs = own(value, 'kvlistValue');
  if (pairs !== undefined) return Object.fromEntries(attributesOf(own(pairs, 'values')));
  return undefined;
}

/** A list of key and value; of one key that stands twice the last counts. */
export function attributesOf(value: unknown): Attributes {
  const attributes = new Map<string, unknown>();
  for (const pair of list(value)) {
    const key = own(pair, 'key');
    if (typeof key === 'string') attributes.set(key, anyValue(own(pair, 'value')));
  }
  return attributes;
}

/** The first attribute of several that is there. */
export function attribute(attributes: Attributes, ...names: readonly string[]): unknown {
  for (const name of names) {
    const value = attributes.get(name);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

/**
 * What flat names below `prefix` describe: `p.0.role` and `p.0.tool_calls.1.name` as a list of objects with lists.
 * Places without a value close up, so that a huge number takes no room.
 */
export function unflattened(attributes: Attributes, prefix: string): unknown {
  const root: Tree = new Map();
  for (const [name, value] of attributes) {
    if (!name.startsWith(`${prefix}.`)) continue;
    const steps = name.slice(prefix.length + 1).split('.');
    if (steps.length <= MOST_STEPS) place(root, steps, value);
  }
  return root.size === 0 ? undefined : plain(root);
}

type Tree = Map<string, unknown>;

/** Deeper than any convention's names. */
const MOST_STEPS = 20;

function place(root: Tree, steps: readonly string[], value: unknown): void {
  let tree = root;
  for (const step of steps.slice(0, -1)) {
    const found = tree.get(step);
    const next = found instanceof Map ? (found as Tree) : new Map<string, unknown>();
    tree.set(step, next);
    tree = next;
  }
  tree.set(steps.at(-1) ?? '', value);
}

function plain(tree: unknown): unknown {
  if (!(tree instanceof Map)) return tree;
  const entries = [...(tree as Tree)];
  if (entries.every(([key]) => /^\d{1,9}$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => plain(value));
  }
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
}
