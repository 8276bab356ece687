/**
 * What both kinds of store stand on: files below one top that are listed, read, created and removed, never changed. Paths
 * are relative to the store's top, with forward slashes.
 */
export interface StoreTree {
  /** Path as people find it, for error messages. */
  label(path: string): string;
  /** Files below a folder (empty: the top) at any depth, relative to it; none where it does not exist. */
  list(folder: string): Promise<readonly string[]>;
  /** What is neither a file nor a folder, at any depth: links above all. Readers pass it over. */
  others(): Promise<readonly string[]>;
  /** Text, or undefined where there is no such file. Every other failure throws. */
  read(path: string): Promise<string | undefined>;
  /** Contents of files, one file after the other in this order; what of one is not asked for is passed over. */
  stream(paths: readonly string[]): AsyncIterable<StreamedFile>;
  /** Creates a file whole, of a text or the pieces of one. False, and nothing is changed, where one is there already. */
  create(path: string, text: string | Iterable<string>): Promise<boolean>;
  /**
   * Removes a file that still is the blob of this id, as git would name it; false, and nothing is changed, where it is
   * gone or holds something else.
   */
  remove(path: string, blobId: string): Promise<boolean>;
}

export interface StreamedFile {
  readonly path: string;
  /** Undefined where the file is gone; throws where it cannot be read. A piece holds until the next is asked for. */
  readonly bytes: AsyncIterable<Buffer> | undefined;
}
