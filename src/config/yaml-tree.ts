import { isAlias, isMap, isScalar, isSeq, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import { append } from './append.ts';
import type { Mark } from './marks.ts';
import { quote } from './words.ts';

/** Deeper nesting is no document of ours but an attack on somebody's stack. */
export const MAX_DEPTH = 100;
/** Values after all aliases are written out: what stops an alias bomb. */
const MAX_VALUES = 2_000_000;

export interface Complaint {
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
}

interface Tree {
  readonly data: unknown;
  readonly mark: Mark;
  /** Values in it, aliases written out. */
  readonly size: number;
}

/** Plain data, places, and everything that YAML allows and we do not, in reading order. */
export interface Reading {
  readonly data: unknown;
  readonly mark: Mark;
  readonly complaints: readonly Complaint[];
}

/**
 * Reads a composed document without the `yaml` package's own `toJS`: that one compares every key with every other
 * (quadratic), and forgets where things stand. Aliases share one value; merge keys (`<<`) are filled in.
 */
export function readTree(document: Document.Parsed): Reading {
  const reader = new TreeReader();
  const { data, mark } = reader.read(document.contents, 0, 0);
  return { data, mark, complaints: reader.complaints };
}

class TreeReader {
  readonly complaints: Complaint[] = [];
  private readonly anchors = new Map<string, Tree | undefined>();
  private values = 0;

  read(node: unknown, offset: number, depth: number): Tree {
    const at = offsetOfNode(node) ?? offset;
    if (depth > MAX_DEPTH) return this.refuse(at, `is nested more than ${MAX_DEPTH} levels deep`);
    if (isAlias(node)) return this.alias(node.source, at);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    // Known but without a tree: an alias inside its own anchor.
    if (anchor !== undefined) this.anchors.set(anchor, undefined);
    const tree = this.grow(node, at, depth);
    if (anchor !== undefined) this.anchors.set(anchor, tree);
    return tree;
  }

  private grow(node: unknown, at: number, depth: number): Tree {
    this.count(1, at);
    if (isMap(node)) return this.map(node, at, depth);
    if (isSeq(node)) return this.seq(node, at, depth);
    const value: unknown = isScalar(node) ? node.value : null;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return this.refuse(at, `expected a number that JSON can hold, got ${value}`);
    }
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      return this.refuse(at, 'is a whole number that would be rounded', 'write it in quotes');
    }
    return { data: typeof value === 'string' ? inOnePiece(value) : value, mark: { value: at }, size: 1 };
  }

  private seq(node: YAMLSeq, at: number, depth: number): Tree {
    const data: unknown[] = [];
    const children = new Map<number, Mark>();
    let size = 1;
    for (const item of node.items) {
      const tree = this.read(item, at, depth + 1);
      children.set(data.length, tree.mark);
      data.push(tree.data);
      size += tree.size;
    }
    return { data, mark: { value: at, children }, size };
  }

  private map(node: YAMLMap, at: number, depth: number): Tree {
    const own = new Map<string, { readonly tree: Tree; readonly key: number }>();
    const merged: Tree[] = [];
    let size = 1;
    for (const { key, value } of node.items) {
      const keyAt = offsetOfNode(key) ?? at;
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : '';
      const tree = this.read(value, keyAt, depth + 1);
      size += tree.size;
      if (name === '<<' && isScalar(key) && key.type === 'PLAIN') append(merged, this.sources(tree, keyAt));
      else if (name === '__proto__') this.refuse(keyAt, `the key ${quote(name)} is not allowed`);
      else if (own.has(name)) this.refuse(keyAt, `the key ${quote(name)} stands twice`, 'keep one of them');
      else own.set(name, { tree, key: keyAt });
    }
    const data: Record<string, unknown> = {};
    const children = new Map<string, Mark>();
    // YAML's merge: own keys win, then the earlier source.
    for (const source of merged.reverse()) {
      Object.assign(data, source.data);
      for (const [name, mark] of source.mark.children ?? []) children.set(String(name), mark);
    }
    for (const [name, { tree, key }] of own) {
      data[name] = tree.data;
      children.set(name, { ...tree.mark, key });
    }
    return { data, mark: { value: at, children }, size };
  }

  /** The objects that a merge key names. */
  private sources(tree: Tree, at: number): Tree[] {
    const list = Array.isArray(tree.data)
      ? tree.data.map((data: unknown, index) => ({
          data,
          mark: tree.mark.children?.get(index) ?? tree.mark,
          size: 0,
        }))
      : [tree];
    const objects = list.filter(({ data }) => typeof data === 'object' && data !== null);
    if (objects.length < list.length) this.refuse(at, 'expected an object or a list of objects to merge');
    return objects;
  }

  private alias(name: string, at: number): Tree {
    const known = this.anchors.get(name);
    if (known) {
      this.count(known.size, at);
      return { ...known, mark: { ...known.mark, value: at } };
    }
    const what = this.anchors.has(name) ? 'stands inside its own anchor' : 'has no anchor before it';
    return this.refuse(at, `the alias ${quote(`*${name}`)} ${what}`);
  }

  private count(size: number, at: number): void {
    const before = this.values;
    this.values += size;
    if (before <= MAX_VALUES && this.values > MAX_VALUES) {
      this.refuse(at, `holds more than ${MAX_VALUES} values once its aliases are written out`);
    }
  }

  private refuse(offset: number, message: string, hint?: string): Tree {
    this.complaints.push({ offset, message, ...(hint ? { hint } : {}) });
    return { data: null, mark: { value: offset }, size: 1 };
  }
}

function offsetOfNode(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

/**
 * The parser puts a quoted text together sign by sign, and V8 keeps all the pieces, 20 bytes a sign, until somebody needs
 * the text in one. An expression does; asking for a sign or for the length does not.
 */
function inOnePiece(text: string): string {
  return /.?/s.test(text) ? text : '';
}
