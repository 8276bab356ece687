import { resolve } from 'node:path';
import type { AppendResult } from '../../example/store.ts';
import type { Store } from '../../feedback/store.ts';
import { exampleCount, place, placeBatches, placeEvents } from './append.ts';
import { compactTree } from './compact.ts';
import { folderTree } from './folder-tree.ts';
import { readConfigs, readEvents, readExamples, readRuns } from './read.ts';
import { verifyTree } from './verify/verify.ts';

export interface FolderStoreOptions {
  /** The store's top; made when the first run is added. */
  readonly dir: string;
}

/** The store as files of a folder, for a terminal: the person commits them, or not. */
export function createFolderStore({ dir }: FolderStoreOptions): Store {
  const tree = folderTree(dir);
  const result = (files: readonly string[], examples: number): AppendResult => ({
    examplesAdded: files.some((file) => file.startsWith('examples/')) ? examples : 0,
    files,
    location: resolve(dir),
    attempts: 0,
  });
  return {
    async append(addition) {
      return result(await place(tree, addition), addition.examples.length);
    },
    async addBatches(batches) {
      return result(await placeBatches(tree, batches), exampleCount(batches));
    },
    async addEvents(events) {
      return result(await placeEvents(tree, events), 0);
    },
    readRuns: (range) => readRuns(tree, range),
    readExamples: (range) => readExamples(tree, range),
    readConfigs: () => readConfigs(tree),
    readEvents: (range) => readEvents(tree, range),
    verify: async (asked) => ({ location: resolve(dir), ...(await verifyTree(tree, asked)) }),
    compact: async (asked) => ({
      location: resolve(dir),
      folds: await compactTree(tree, asked, Infinity, asked.onFold),
    }),
  };
}
