import { openTrainingStore, type StoreOptions } from './training-store.ts';
import type { World } from './world.ts';
import { UserError } from '../base/errors.ts';
import { plural } from '../base/format.ts';
import type { Compacted } from '../example/upkeep.ts';

export interface CompactFlowOptions extends StoreOptions {
  /** `2026-11`; absent: the current month, UTC. */
  readonly before?: string;
  /** Bytes. */
  readonly maxBytes: number;
  readonly dryRun: boolean;
}

/**
 * Folds the files of months before one into fewer. Nothing is lost at whatever moment it is stopped: run it again.
 * Throws UserError for a month that is not over, and for a file that is not whole: `training:verify` tells them all.
 */
export async function compact(world: World, options: CompactFlowOptions): Promise<Compacted> {
  const now = new Date(world.clock.now()).toISOString().slice(0, 7);
  const { before = now, maxBytes, dryRun } = options;
  if (before > now) {
    throw new UserError({
      path: '--before',
      message: `${before} would fold ${now}, to which runs are still added`,
      hint: `${now} folds every month that is over`,
    });
  }
  const { store } = await openTrainingStore(world, options);
  return await store.compact({
    before,
    maxBytes,
    dryRun,
    signal: world.signal,
    onFold: ({ path, files }) => world.logger.info(`${plural(files, 'file')} -> ${path}`),
  });
}
