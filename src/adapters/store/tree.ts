/**
 * What both kinds of store stand on: files below one top that are listed, read and created, never changed. Paths
 * are relative to the store's top, with forward slashes.
 */
export interface StoreTree {
  /** Path as people find it, for error messages. */
  label(path: string): string;
  /** Files below a folder at any depth, relative to it; none where it does not exist. */
  list(folder: string): Promise<readonly string[]>;
  /** Text, or undefined where there is no such file. Every other failure throws. */
  read(path: string): Promise<string | undefined>;
  /** Creates a file whole, of a text or the pieces of one. False, and nothing is changed, where one is there already. */
  create(path: string, text: string | Iterable<string>): Promise<boolean>;
}
