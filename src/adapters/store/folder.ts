import { resolve } from 'node:path';
import type { ExampleStore } from '../../example/store.ts';
import { place } from './append.ts';
import { folderTree } from './folder-tree.ts';
import { readExamples, readRuns } from './read.ts';

export interface FolderStoreOptions {
  /** The store's top; made when the first run is added. */
  readonly dir: string;
}

/** The store as files of a folder, for a terminal: the person commits them, or not. */
export function createFolderStore({ dir }: FolderStoreOptions): ExampleStore {
  const tree = folderTree(dir);
  return {
    async append(addition) {
      const files = await place(tree, addition);
      return {
        examplesAdded: files.some((file) => file.startsWith('examples/')) ? addition.examples.length : 0,
        files,
        location: resolve(dir),
        attempts: 0,
      };
    },
    readRuns: (range) => readRuns(tree, range),
    readExamples: (range) => readExamples(tree, range),
  };
}
