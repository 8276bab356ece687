import type { ExampleStore } from '../../example/store.ts';
import { createBranchStore } from './branch.ts';
import type { BranchStoreOptions } from './branch.ts';
import { createFolderStore } from './folder.ts';
import type { FolderStoreOptions } from './folder.ts';

export type StoreSetup =
  | ({ readonly kind: 'folder' } & FolderStoreOptions)
  | ({ readonly kind: 'branch' } & BranchStoreOptions)
  | { readonly kind: 'none' };

/** The store of a kind; null where none is wanted. Throws UserError where the setup names no usable place. */
export function createStore(setup: StoreSetup): ExampleStore | null {
  if (setup.kind === 'none') return null;
  return setup.kind === 'folder' ? createFolderStore(setup) : createBranchStore(setup);
}
