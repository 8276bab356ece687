import type { Adapter } from 'lowdb';
import type { Codec } from '../../example/record.ts';
import type { StoreTree } from './tree.ts';

/** The name that was free a moment ago is taken. */
export class Taken extends Error {
  override readonly name = 'Taken';
}

/**
 * lowdb's adapter for one file of a store. lowdb's own file adapters overwrite; records are only ever added, so
 * `write` creates the file or throws Taken. Only a file that is not there reads as null (lowdb then keeps its
 * default); one that cannot be read or parsed throws and is left as it was.
 */
export class DataFile<T> implements Adapter<T | null> {
  readonly #tree: StoreTree;
  readonly #path: string;
  readonly #codec: Codec<T>;

  constructor(tree: StoreTree, path: string, codec: Codec<T>) {
    this.#tree = tree;
    this.#path = path;
    this.#codec = codec;
  }

  async read(): Promise<T | null> {
    const text = await this.#tree.read(this.#path);
    return text === undefined ? null : this.#codec.parse(text, this.#tree.label(this.#path));
  }

  async write(data: T | null): Promise<void> {
    if (data === null) throw new TypeError('nothing to write');
    const added = await this.#tree.create(this.#path, this.#codec.pieces?.(data) ?? this.#codec.format(data));
    if (!added) throw new Taken(this.#path);
  }
}
