import type { CheckOptions } from './options.ts';
import { storeOf } from './rules.ts';
import type { World } from './world.ts';
import { UserError } from '../base/errors.ts';
import { loadConfig } from '../config/load.ts';
import type { Config, StoreKind } from '../config/types.ts';
import type { Store } from '../feedback/store.ts';

/** What every command on the training store is told. */
export interface StoreOptions extends Pick<CheckOptions, 'config' | 'store' | 'storeBranch' | 'storePath'> {}

export interface OpenStore {
  readonly config: Config;
  readonly store: Store;
  readonly kind: Exclude<StoreKind, 'none'>;
}

/** The store that flags and config name. Throws UserError where they name none. */
export async function openTrainingStore(world: World, options: StoreOptions): Promise<OpenStore> {
  const config = await loadConfig(options.config, world.files, world.env);
  const { store, kind } = storeOf(config, options, world);
  if (kind === 'none') {
    throw new UserError({
      place: { file: options.config },
      path: 'store.kind',
      message: 'is none, so there is no store to work on',
      hint: 'set it to folder or branch, or pass --store',
    });
  }
  return { config, kind, store: await world.openStore(store, kind, config.file) };
}
