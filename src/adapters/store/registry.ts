import type { Store } from '../../feedback/store.ts';
import { createBranchStore } from './branch.ts';
import type { BranchStoreOptions } from './branch.ts';
import { createFolderStore } from './folder.ts';
import type { FolderStoreOptions } from './folder.ts';

export type StoreSetup =
  | ({ readonly kind: 'folder' } & FolderStoreOptions)
  | ({ readonly kind: 'branch' } & BranchStoreOptions);

/** The store of a kind. Throws UserError where the setup names no usable place. */
export function createStore(setup: StoreSetup): Store {
  return setup.kind === 'folder' ? createFolderStore(setup) : createBranchStore(setup);
}
